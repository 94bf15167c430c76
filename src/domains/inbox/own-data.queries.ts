import type { OwnDataSource } from '../../platform/own-data.ts'

/**
 * Messages for which somebody left this address. Not what they say: anybody could have typed the address, and the text
 * belongs to who holds the code.
 */
const messages: OwnDataSource = {
  ...{ name: 'messages', purpose: 'answer' },
  title: { nl: 'Berichten met jouw e-mailadres', en: 'Messages with your e-mail address' },
  fields: {
    number: { nl: 'Nummer', en: 'Number' },
    sentOn: { nl: 'Verstuurd op', en: 'Sent on' },
    about: { nl: 'Over', en: 'About' },
    name: { nl: 'Naam', en: 'Name' },
    phone: { nl: 'Telefoonnummer', en: 'Phone number' },
    eraseAfter: { nl: 'Gewist na', en: 'Erased after' },
  },
  tables: ['message_sender'],
  collect: (trx, owner) =>
    trx
      .selectFrom('messageSender')
      .innerJoin('message', 'message.id', 'messageSender.messageId')
      .select(['message.number', 'message.sentOn', 'message.aboutLabel as about'])
      .select(['messageSender.name', 'messageSender.phone', 'messageSender.eraseAfter'])
      .where((row) => row(row.fn<string>('lower', ['messageSender.email']), '=', owner.email))
      .orderBy('message.number')
      .execute(),
}

const inHand: OwnDataSource = {
  ...{ name: 'messagesInHand', purpose: 'handling' },
  title: { nl: 'Berichten die je hebt opgepakt', en: 'Messages that you took up' },
  fields: {
    number: { nl: 'Nummer', en: 'Number' },
    role: { nl: 'Als', en: 'As' },
    since: { nl: 'Sinds', en: 'Since' },
  },
  tables: ['message_holder'],
  collect: (trx, owner) =>
    trx
      .selectFrom('messageHolder')
      .innerJoin('message', 'message.id', 'messageHolder.messageId')
      .select(['message.number', 'messageHolder.role', 'messageHolder.since'])
      .where('messageHolder.accountId', '=', owner.account)
      .orderBy('message.number')
      .execute(),
}

/** What messages hold about an account. */
export const inboxOwnData: readonly OwnDataSource[] = [messages, inHand]
