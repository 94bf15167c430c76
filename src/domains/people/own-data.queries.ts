import type { OwnDataSource } from '../../platform/own-data.ts'

const profile: OwnDataSource = {
  ...{ name: 'profile', purpose: 'who-is-who' },
  title: { nl: 'Je profiel in Wie is wie', en: 'Your profile in Who is who' },
  fields: {
    field: { nl: 'Gegeven', en: 'Field' },
    value: { nl: 'Inhoud', en: 'Content' },
  },
  tables: ['person', 'person_field', 'person_mailbox', 'person_photo'],
  collect: async (trx, { account, email }) => {
    const people = await trx
      .selectFrom('person')
      .leftJoin('personMailbox', 'personMailbox.personId', 'person.id')
      .leftJoin('personPhoto', 'personPhoto.personId', 'person.id')
      .select(['person.id', 'person.madeAt', 'personMailbox.email', 'personPhoto.bytes'])
      .where((row) => row.or([row('person.accountId', '=', account), row('personMailbox.email', '=', email)]))
      .execute()
    const rows = await Promise.all(
      people.map(async (person) => {
        const fields = await trx
          .selectFrom('personField')
          .select(['field', 'value'])
          .where('personId', '=', person.id)
          .orderBy('field')
          .execute()
        return [
          { field: 'id', value: person.id },
          { field: 'madeAt', value: person.madeAt },
          { field: 'mailbox', value: person.email },
          ...fields.map(({ field, value }) => ({ field, value: JSON.stringify(value) })),
          // As a data address (RFC 2397): the file is whole without a second one.
          ...(person.bytes
            ? [{ field: 'photo', value: `data:image/webp;base64,${person.bytes.toString('base64')}` }]
            : []),
        ]
      }),
    )
    return rows.flat()
  },
}

const consents: OwnDataSource = {
  ...{ name: 'consents', purpose: 'who-is-who' },
  title: { nl: 'Wat je koos over je profiel', en: 'What you chose about your profile' },
  fields: {
    field: { nl: 'Gegeven', en: 'Field' },
    audience: { nl: 'Voor wie', en: 'For whom' },
    textVersion: { nl: 'Versie van de tekst', en: 'Version of the words' },
    givenAt: { nl: 'Gegeven op', en: 'Given on' },
    paperOn: { nl: 'Op papier getekend op', en: 'Signed on paper on' },
    endsOn: { nl: 'Tot en met', en: 'Until' },
    withdrawnAt: { nl: 'Gestopt op', en: 'Stopped on' },
  },
  tables: ['person_consent'],
  collect: (trx, { account }) =>
    trx
      .selectFrom('personConsent')
      .innerJoin('person', 'person.id', 'personConsent.personId')
      .select(['field', 'audience', 'textVersion', 'givenAt', 'paperOn', 'endsOn', 'withdrawnAt'])
      .where('person.accountId', '=', account)
      .orderBy('givenAt')
      .execute(),
}

/** What “who is who” holds about an account. */
export const peopleOwnData: readonly OwnDataSource[] = [profile, consents]
