import { addDays } from '../../platform/day.ts'
import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'
import { termInForce } from '../../platform/terms.queries.ts'
import { TEXT_TERM } from './request.ts'

/** What requests erase by themselves. */
export const privacyRetention: readonly Retention[] = [
  {
    purpose: 'rights',
    what: { nl: 'vragen over gegevens, met hun antwoorden', en: 'questions about data, with their answers' },
    term: TEXT_TERM,
    due: async (trx, until) =>
      countOf(
        trx
          .selectFrom('privacyRequestText')
          .innerJoin('privacyRequest', 'id', 'requestId')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('answeredOn', '<=', addDays(until, -(await termInForce(trx, TEXT_TERM)))),
      ),
  },
]
