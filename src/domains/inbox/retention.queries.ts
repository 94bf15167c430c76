import { addDays } from '../../platform/day.ts'
import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'
import { TEXT_DAYS } from './term.ts'

/** What messages erase by themselves. */
export const inboxRetention: readonly Retention[] = [
  {
    purpose: 'answer',
    what: { nl: 'namen, adressen en nummers van afzenders', en: 'names, addresses and numbers of senders' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('messageSender')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('eraseAfter', '<=', until),
      ),
  },
  {
    purpose: 'message',
    what: { nl: 'teksten van berichten, met hun antwoorden', en: 'texts of messages, with their answers' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('messageText')
          .innerJoin('message', 'message.id', 'messageText.messageId')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('sentOn', '<=', addDays(until, -TEXT_DAYS)),
      ),
  },
]
