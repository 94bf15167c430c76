import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'

/** What lists erase by themselves. */
export const shortlistRetention: readonly Retention[] = [
  {
    purpose: 'shortlist',
    what: { nl: 'lijstjes', en: 'lists' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('shortlist')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('endsOn', '<=', until),
      ),
  },
]
