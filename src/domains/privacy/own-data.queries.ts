import type { OwnDataSource } from '../../platform/own-data.ts'

const requests: OwnDataSource = {
  ...{
    name: 'requests',
    purpose: 'rights',
    title: { nl: 'Je vragen over je gegevens', en: 'Your questions about your data' },
  },
  fields: {
    number: { nl: 'Nummer', en: 'Number' },
    kind: { nl: 'Soort', en: 'Kind' },
    askedOn: { nl: 'Gevraagd op', en: 'Asked on' },
    dueOn: { nl: 'Antwoord uiterlijk op', en: 'Answer at the latest on' },
    answeredOn: { nl: 'Beantwoord op', en: 'Answered on' },
    outcome: { nl: 'Uitkomst', en: 'Outcome' },
    body: { nl: 'Vraag', en: 'Question' },
    answer: { nl: 'Antwoord', en: 'Answer' },
  },
  tables: ['privacy_request', 'privacy_request_text'],
  collect: (trx, owner) =>
    trx
      .selectFrom('privacyRequest')
      .innerJoin('privacyRequestText', 'requestId', 'id')
      .select(['number', 'kind', 'askedOn', 'dueOn', 'answeredOn', 'outcome', 'body', 'answer'])
      .where('accountId', '=', owner.account)
      .orderBy('number')
      .execute(),
}

/** What requests hold about an account. */
export const privacyOwnData: readonly OwnDataSource[] = [requests]
