import { addDays } from '../../platform/day.ts'
import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'
import { REMEMBER_DAYS } from './ladder.ts'

/** What checking erases by itself. */
export const freshnessRetention: readonly Retention[] = [
  {
    purpose: 'reminder',
    what: { nl: 'dat er een mail met vragen was', en: 'that there was a letter with questions' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('reminder')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('sentOn', '<=', addDays(until, -REMEMBER_DAYS)),
      ),
  },
]
