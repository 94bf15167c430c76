import { localDay } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { countRow, emptyReport, type ImportReport, rejectRow } from '../../platform/import/report.ts'
import { csvRows } from '../../platform/import/rows.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import { makePerson } from './commands.ts'
import { recordPaper } from './consent.commands.ts'
import { COLUMNS, type PersonRow, readPersonRow } from './import-table.ts'
import type { Field } from './person.ts'

/** Makes one profile, when nobody has its address yet. What is shown is what was signed for, else nothing. */
function importOne(db: Database, scope: Scope, { email, values, paper }: PersonRow, now: Date) {
  return write(db, scope, async (trx) => {
    const known = await trx
      .selectFrom('personMailbox')
      .select('personId')
      .where('email', '=', email)
      .executeTakeFirst()
    // Who is here already decides themselves; a file does not write over that.
    if (known) return 'unchanged' as const
    const doing = { actor: scope.actor, now }
    const id = await makePerson(trx, { email, values }, doing)
    const fields = Object.keys(values) as Field[]
    if (paper) {
      const choices = fields.map((field) => ({ field, audience: 'public' as const, endsOn: paper.endsOn }))
      await recordPaper(trx, id, choices, { ...doing, seenBy: paper.seenBy, signedOn: paper.signedOn })
    }
    return 'created' as const
  })
}

/**
 * Makes profiles from a table (CSV). Nobody sees anything of them before the person chose, except where the row says on which
 * day they signed on paper and who saw that. An address that is known already is left as it is.
 */
export async function importPeople(
  db: Database,
  scope: Scope,
  { text }: ImportSource,
  { lang, now, wrong }: { lang: Lang; now: Date; wrong: string },
): Promise<ImportReport> {
  const report = emptyReport()
  const table = csvRows(text, lang, COLUMNS)
  if (!table.ok) rejectRow(report, [{ row: 0, column: '', reason: table.problems }])
  for (const { row, cells, problem } of table.ok ? table.value.rows : []) {
    const read = problem ? null : readPersonRow(cells, localDay(now))
    if (read && 'row' in read) countRow(report, await importOne(db, scope, read.row, now))
    else if (read)
      rejectRow(
        report,
        read.wrong.map((column) => ({ row, column, reason: wrong })),
      )
    else if (problem) rejectRow(report, [problem])
  }
  return report
}
