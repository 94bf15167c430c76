import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Database, Trx } from '../../platform/db/database.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import {
  assertBalanced,
  countRow,
  emptyReport,
  type ImportReport,
  type RowOutcome,
  rejectRow,
} from '../../platform/import/report.ts'
import { csvRows } from '../../platform/import/rows.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import { missingTermColumns, readTermRow, type TermRow } from './term-table.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export interface TermImportOptions {
  lang: Lang
  dryRun?: boolean | undefined
}

interface Known {
  taxonomy: string
  id: string
  nameNl: string
  nameEn: string
  descriptionNl: string | null
  descriptionEn: string | null
  sort: number
}

const keyOf = ({ taxonomy, id }: { taxonomy: string; id: string }) => `${taxonomy}:${id}`

/** Gives every term its place in the list: its own, else the one it had, else after all others. */
function placed(rows: readonly TermRow[], known: ReadonlyMap<string, Known>): (TermRow & { sort: number })[] {
  const last = new Map<string, number>()
  const note = (taxonomy: string, sort: number) => last.set(taxonomy, Math.max(last.get(taxonomy) ?? 0, sort))
  for (const { taxonomy, sort } of [...known.values(), ...rows]) note(taxonomy, sort ?? 0)
  return rows.map((row) => {
    const sort = row.sort ?? known.get(keyOf(row))?.sort ?? (last.get(row.taxonomy) ?? 0) + 1
    note(row.taxonomy, sort)
    return { ...row, sort }
  })
}

function outcomeOf(
  { row: _row, ...term }: TermRow & { sort: number },
  before: Known | undefined,
): RowOutcome {
  if (!before) return 'created'
  const same = Object.entries(term).every(([name, value]) => before[name as keyof Known] === value)
  return same ? 'unchanged' : 'updated'
}

async function knownTerms(trx: Trx): Promise<Map<string, Known>> {
  const rows = await trx.selectFrom('taxonomyTerm').selectAll().execute()
  return new Map(rows.map((row) => [keyOf(row), row]))
}

async function store(trx: Trx, terms: readonly Known[]): Promise<void> {
  if (terms.length === 0) return
  const columns = ['nameNl', 'nameEn', 'descriptionNl', 'descriptionEn', 'sort'] as const
  const excluded = Object.fromEntries(
    columns.map((name) => [name, sql<never>`${sql.ref(`excluded.${name}`)}`]),
  )
  await trx
    .insertInto('taxonomyTerm')
    .values([...terms])
    .onConflict((on) => on.columns(['taxonomy', 'id']).doUpdateSet(excluded))
    .execute()
}

/** The rows of a table of terms, each term once; what is wrong goes into the report. */
function readRows(source: ImportSource, report: ImportReport, lang: Lang): TermRow[] {
  const texts = { nl, en }[lang]
  const refuse = (reason: string) => report.problems.push({ row: 0, column: '', reason })
  const table = csvRows(source.text, lang)
  if (!table.ok) refuse(table.problems)
  const missing = table.ok ? missingTermColumns(table.value.header) : []
  if (missing.length > 0) refuse(texts.noColumns(missing.join(', ')))
  if (!table.ok || missing.length > 0) return []
  const first = new Map<string, TermRow>()
  for (const each of table.value.rows) {
    const term = readTermRow(each, texts)
    if (Array.isArray(term)) {
      rejectRow(report, term)
      continue
    }
    const earlier = first.get(keyOf(term))
    if (earlier) rejectRow(report, [{ row: term.row, column: 'id', reason: texts.double(earlier.row) }])
    else first.set(keyOf(term), term)
  }
  return [...first.values()]
}

/**
 * Imports terms (own networks, situations, names in other words) from a CSV table into the working area of `scope`, which
 * needs the role operator. All in one transaction; a term that the table leaves out stays, because records may use it.
 */
export async function importTerms(
  db: Database,
  scope: Scope,
  source: ImportSource,
  { lang, dryRun = false }: TermImportOptions,
): Promise<ImportReport> {
  const report = emptyReport()
  const rows = readRows(source, report, lang)
  await (dryRun ? read : write)(db, scope, async (trx) => {
    const known = await knownTerms(trx)
    const terms = placed(rows, known)
    const changed = terms.filter((term) => {
      const outcome = outcomeOf(term, known.get(keyOf(term)))
      countRow(report, outcome)
      return outcome !== 'unchanged'
    })
    if (changed.length > 0) report.notes.push({ nl, en }[lang].searchLater)
    if (dryRun || rows.length === 0) return
    await store(
      trx,
      changed.map(({ row: _row, ...term }) => term),
    )
    const { created, updated } = report
    const event = { actor: scope.actor, action: 'terms.import', kind: 'taxonomy', subject: source.name }
    await recordEvent(trx, { ...event, detail: { created, updated } })
  })
  assertBalanced(report)
  return report
}
