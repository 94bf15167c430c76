import { sql } from 'kysely'
import type { Database, Trx } from '../../platform/db/database.ts'
import { assertBalanced, countRow, type ImportReport, type RowOutcome } from '../../platform/import/report.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import {
  asJson,
  batches,
  type ImportOptions,
  openTransactions,
  refreshStatistics,
  refusedReport,
  saveDataset,
  startReport,
  type Transactions,
  touchDataset,
} from './commands.ts'
import { type Dataset, familyOf, figureDataset } from './dataset.ts'
import { areasOf, ensureAreas } from './figure-areas.commands.ts'
import { refuseFuture } from './read-areas.ts'
import { type FigureRecord, readFigures } from './read-figures.ts'
import { refreshSums } from './sums.commands.ts'
import { readTable } from './table.ts'
import { en } from './texts.en.ts'
import { type AreasTexts, nl } from './texts.nl.ts'

interface Placed extends FigureRecord {
  dataset: Dataset
}

/** What the file says wins for the columns it has; figures of the same data set from an earlier file stay. */
async function writeFigures(trx: Trx, records: readonly Placed[]): Promise<RowOutcome[]> {
  const rows = records.map(({ code, year, figures, missing, dataset }) => ({
    code,
    year,
    figures,
    missing,
    dataset: dataset.id,
  }))
  const { rows: written } = await sql<{ areaCode: string; datasetId: string; created: boolean }>`
    with input as (
      select * from jsonb_to_recordset(${asJson(rows)}) as input(
        code text, year integer, figures jsonb, missing jsonb, dataset text)
    ), merged as (
      select input.code, input.year, input.dataset,
        case when old.area_code is null then input.figures
          else (old.figures - array(select jsonb_object_keys(input.missing))) || input.figures end as figures,
        case when old.area_code is null then input.missing
          else (old.missing - array(select jsonb_object_keys(input.figures))) || input.missing end as missing
      from input left join open_data.figure_set old
        on old.area_code = input.code and old.dataset_id = input.dataset and old.derived_from is null
    )
    insert into open_data.figure_set as old (area_code, dataset_id, year, figures, missing, derived_from)
    select code, dataset, year, figures, missing, null from merged
    on conflict (area_code, dataset_id) do update set
      year = excluded.year, figures = excluded.figures, missing = excluded.missing, derived_from = null
    where (old.year, old.figures, old.missing, old.derived_from)
      is distinct from (excluded.year, excluded.figures, excluded.missing, excluded.derived_from)
    returning area_code, dataset_id, xmax = 0 as created`.execute(trx)
  const changed = new Map(written.map((row) => [`${row.areaCode} ${row.datasetId}`, row.created]))
  return records.map(({ code, dataset }) => {
    const created = changed.get(`${code} ${dataset.id}`)
    if (created === undefined) return 'unchanged'
    return created ? 'created' : 'updated'
  })
}

/** Whether the areas of a file are known as invented; the country lies in no municipality and does not count. */
async function areInvented(trx: Trx, records: readonly FigureRecord[]): Promise<boolean> {
  const codes = [...new Set(records.flatMap(({ municipalityCode }) => municipalityCode ?? []))]
  const { rows } = await sql<{ invented: boolean }>`
    select exists (
      select from open_data.area where municipality_code = any(${codes}) and invented) as invented`.execute(
    trx,
  )
  return rows[0]?.invented ?? false
}

async function writeBatch(
  trx: Trx,
  batch: readonly Placed[],
  source: ImportSource,
  now: Date,
): Promise<RowOutcome[]> {
  const datasets = new Map(batch.map(({ dataset }) => [dataset.id, dataset]))
  for (const dataset of datasets.values()) await saveDataset(trx, dataset, source, now)
  await ensureAreas(trx, areasOf(batch))
  const results = await writeFigures(trx, batch)
  const touched = new Map(
    batch.filter((_, index) => results[index] !== 'unchanged').map((row) => [row.dataset.id, row.dataset]),
  )
  for (const dataset of touched.values()) await touchDataset(trx, dataset, source, now)
  return results
}

async function writeSums(
  transactions: Transactions,
  datasets: readonly Dataset[],
  report: ImportReport,
  texts: AreasTexts,
): Promise<void> {
  for (const { id, publisher, licence } of datasets) {
    report.notes.push(texts.dataset(id, publisher, licence))
    const { areas, buurten } = await transactions.run((trx) => refreshSums(trx, id))
    if (areas > 0) report.notes.push(texts.derived(areas, buurten))
  }
}

/**
 * Imports key figures from a CSV, GeoJSON or OData file. Columns are matched by the catalogue; those that match nothing
 * are named in the notes. Larger areas that the file leaves out are summed from its buurten afterwards. Repeating,
 * crashing and refusing go as with `importAreas`.
 */
export async function importFigures(
  db: Database,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const texts = { nl, en }[options.lang]
  const table = readTable(source, options.lang)
  if (!table.ok) return refusedReport(table.problems)
  const read = readFigures(table.value, { year: options.year }, texts)
  if (!read.ok) return refusedReport(read.problems)
  const { rejected, notes } = read.value
  const { records, rejected: future } = refuseFuture(read.value.records, options.now, texts)
  const report = startReport([...rejected, ...future], notes)
  const family = familyOf(table.value.header)
  const transactions = await openTransactions(db, options.dryRun ?? false)
  try {
    const invented = await transactions.run((trx) => areInvented(trx, records))
    if (invented) report.notes.push(texts.invented)
    const placed = records.map((record): Placed => {
      const recognised = { fileName: source.name, family, age: record.age, year: record.year, invented }
      return { ...record, dataset: figureDataset(recognised, options) }
    })
    let done = 0
    for (const batch of batches(placed)) {
      const results = await transactions.run((trx) => writeBatch(trx, batch, source, options.now))
      for (const outcome of results) countRow(report, outcome)
      done += batch.length
      options.onProgress?.(done, placed.length)
    }
    const datasets = new Map(placed.map(({ dataset }) => [dataset.id, dataset]))
    await writeSums(transactions, [...datasets.values()], report, texts)
    if (report.created + report.updated > 0) await transactions.run(refreshStatistics)
  } finally {
    await transactions.end()
  }
  assertBalanced(report)
  return report
}
