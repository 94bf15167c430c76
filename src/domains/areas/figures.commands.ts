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
import { type FigureRecord, readFigures } from './read-figures.ts'
import { refreshSums } from './sums.commands.ts'
import { readTable } from './table.ts'
import { en } from './texts.en.ts'
import { type AreasTexts, nl } from './texts.nl.ts'

interface Placed extends FigureRecord {
  dataset: Dataset
}

/** An area that a figure speaks of: the row's own, and the wijk and municipality it lies in. */
interface NamedArea {
  code: string
  year: number
  level: string
  municipalityCode: string | null
  wijkCode: string | null
  name: string | null
  fallback: string | null
}

function areasOf(records: readonly FigureRecord[]): NamedArea[] {
  const areas = new Map<string, NamedArea>()
  const add = (area: NamedArea) => {
    const key = `${area.code} ${area.year}`
    const known = areas.get(key)
    if (!known || (known.name === null && area.name !== null)) areas.set(key, area)
  }
  for (const { code, year, level, municipalityCode, wijkCode, name, municipalityName } of records) {
    const above = { year, name: null, municipalityCode }
    const own =
      level === 'municipality' ? { name: null, fallback: name ?? municipalityName } : { name, fallback: null }
    add({ code, year, level, municipalityCode, wijkCode, ...own })
    if (municipalityCode && level !== 'municipality')
      add({
        ...above,
        code: municipalityCode,
        level: 'municipality',
        wijkCode: null,
        fallback: municipalityName,
      })
    if (wijkCode && level === 'buurt')
      add({ ...above, code: wijkCode, level: 'wijk', wijkCode, fallback: null })
  }
  return [...areas.values()]
}

/**
 * A figure creates its area, without a border. The name is the row's own, else that of the nearest year with the same
 * code, else what the file calls the municipality, else the code. A list that comes later puts it right.
 */
async function ensureAreas(trx: Trx, areas: readonly NamedArea[]): Promise<void> {
  await sql`
    with input as (
      select * from jsonb_to_recordset(${asJson(areas)}) as input(
        code text, year integer, level text, "municipalityCode" text, "wijkCode" text, name text, fallback text))
    insert into open_data.area as old (code, year, level, name, municipality_code, wijk_code, listed, invented)
    select input.code, input.year, input.level, coalesce(input.name, near.name, input.fallback, input.code),
      "municipalityCode", "wijkCode", false,
      coalesce(near.invented, (
        select bool_or(other.invented) from open_data.area other
        where other.municipality_code = input."municipalityCode"), false)
    from input left join lateral (
      select known.name, known.invented from open_data.area known
      where known.code = input.code and (known.name <> known.code or known.listed)
      order by abs(known.year - input.year), known.year desc limit 1) near on true
    on conflict (code, year) do update set name = excluded.name
    where not old.listed and old.name = old.code and excluded.name <> old.name`.execute(trx)
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
  const { records, rejected, notes } = read.value
  const report = startReport(rejected, notes)
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
