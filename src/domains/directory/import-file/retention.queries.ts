import { sql } from 'kysely'
import { addDays } from '../../../platform/day.ts'
import { dayOf } from '../../../platform/db/local-day.ts'
import { countOf } from '../../../platform/retention.queries.ts'
import type { Retention } from '../../../platform/retention.ts'
import { FILE_DAYS, TELL_DAYS } from './import-file.ts'

/** What imports in the browser erase by themselves. */
export const importRetention: readonly Retention[] = [
  {
    purpose: 'imports',
    what: { nl: 'bestanden om in te lezen', en: 'files to import' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('importFile')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('erasedAt', 'is', null)
          .where((row) => row(dayOf(sql`brought_at`), '<=', addDays(until, -FILE_DAYS))),
      ),
  },
  {
    purpose: 'imports',
    what: { nl: 'regels over wie wat inlas', en: 'rows on who imported what' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('importFile')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where((row) => row(dayOf(sql`brought_at`), '<=', addDays(until, -TELL_DAYS))),
      ),
  },
]
