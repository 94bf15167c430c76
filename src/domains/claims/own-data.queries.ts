import type { OwnDataSource } from '../../platform/own-data.ts'

const claims: OwnDataSource = {
  ...{
    name: 'claims',
    purpose: 'claims',
    title: { nl: 'Organisaties die je wilde bijhouden', en: 'Organisations that you wanted to look after' },
  },
  fields: {
    organization: { nl: 'Organisatie', en: 'Organisation' },
    way: { nl: 'Hoe', en: 'How' },
    email: { nl: 'Jouw adres toen', en: 'Your address then' },
    ownEmail: { nl: 'Code gemaild naar', en: 'Code mailed to' },
    reason: { nl: 'Wat je schreef', en: 'What you wrote' },
    askedAt: { nl: 'Gevraagd op', en: 'Asked on' },
    grantedAt: { nl: 'Toegekend op', en: 'Granted on' },
    objectedAt: { nl: 'Bezwaar op', en: 'Objection on' },
    outcome: { nl: 'Uitkomst', en: 'Outcome' },
    answer: { nl: 'Antwoord', en: 'Answer' },
  },
  // Not the code: who reads this page on a borrowed screen must not get a key.
  tables: ['claim', 'claim_code'],
  collect: (trx, owner) =>
    trx
      .selectFrom('claim')
      .select(['organizationId as organization', 'way', 'email', 'ownEmail', 'reason', 'askedAt'])
      .select(['grantedAt', 'objectedAt', 'outcome', 'answer'])
      .where('accountId', '=', owner.account)
      .orderBy('askedAt')
      .execute(),
}

/** What claims hold about an account. */
export const claimOwnData: readonly OwnDataSource[] = [claims]
