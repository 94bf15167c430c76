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
  touchDataset,
} from './commands.ts'
import { areaDataset, type Dataset } from './dataset.ts'
import { type AreaRecord, readAreas, refuseFuture } from './read-areas.ts'
import { countKept, type Written, writeShapes } from './shapes.commands.ts'
import { readTable } from './table.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export interface AreaImportOptions extends ImportOptions {
  /** Take borders that the file itself calls an approximation. */
  approximate?: boolean | undefined
}

const keyOf = ({ code, year }: { code: string; year: number }) => `${code} ${year}`

/** Stores areas; returns those that were new or changed. A list goes before an approximation, which lists nothing. */
async function writeAreas(trx: Trx, records: readonly AreaRecord[], invented: boolean): Promise<Written[]> {
  const rows = records.map(({ shape, box, row, ...area }) => ({
    ...area,
    listed: !area.approximate,
    invented,
  }))
  const { rows: written } = await sql<Written>`
    with input as (
      select * from jsonb_to_recordset(${asJson(rows)}) as input(
        code text, year integer, level text, name text, "municipalityCode" text, "wijkCode" text,
        longitude double precision, latitude double precision, listed boolean, invented boolean))
    insert into open_data.area as old
      (code, year, level, name, municipality_code, wijk_code, longitude, latitude, listed, invented)
    select code, year, level,
      coalesce(name, (
        select known.name from open_data.area known where known.code = input.code
        order by abs(known.year - input.year), known.year desc limit 1), code),
      "municipalityCode", "wijkCode", longitude, latitude, listed, invented
    from input
    on conflict (code, year) do update set
      name = case when excluded.listed or not old.listed then excluded.name else old.name end,
      longitude = coalesce(excluded.longitude, old.longitude),
      latitude = coalesce(excluded.latitude, old.latitude),
      listed = old.listed or excluded.listed,
      invented = excluded.invented
    where ((case when excluded.listed or not old.listed then excluded.name else old.name end),
        coalesce(excluded.longitude, old.longitude), coalesce(excluded.latitude, old.latitude),
        old.listed or excluded.listed, excluded.invented)
      is distinct from (old.name, old.longitude, old.latitude, old.listed, old.invented)
    returning code, year, xmax = 0 as created`.execute(trx)
  return written
}

function outcomes(
  records: readonly AreaRecord[],
  areas: readonly Written[],
  shapes: readonly Written[],
): RowOutcome[] {
  const created = new Set(areas.filter((area) => area.created).map(keyOf))
  const changed = new Set([...areas, ...shapes].map(keyOf))
  return records.map((record) => {
    if (created.has(keyOf(record))) return 'created'
    return changed.has(keyOf(record)) ? 'updated' : 'unchanged'
  })
}

interface BatchResult {
  outcomes: RowOutcome[]
  kept: number
}

async function writeBatch(
  trx: Trx,
  batch: readonly AreaRecord[],
  dataset: Dataset,
  source: ImportSource,
  now: Date,
): Promise<BatchResult> {
  await saveDataset(trx, dataset, source, now)
  const kept = await countKept(trx, batch)
  const areas = await writeAreas(trx, batch, dataset.invented)
  const shapes = await writeShapes(trx, batch, dataset.id)
  if (areas.length + shapes.length > 0) await touchDataset(trx, dataset, source, now)
  return { outcomes: outcomes(batch, areas, shapes), kept }
}

/**
 * Imports areas from a file: GeoJSON with borders or label points, or a CSV list. Safe to repeat: a second run changes
 * nothing, and a run after a crash does what was left. Rows that cannot be taken are in the report, each with a reason;
 * a file that is refused as a whole has one problem, at row 0. Throws only for bugs and a database that is away.
 */
export async function importAreas(
  db: Database,
  source: ImportSource,
  options: AreaImportOptions,
): Promise<ImportReport> {
  const texts = { nl, en }[options.lang]
  const table = readTable(source, options.lang)
  if (!table.ok) return refusedReport(table.problems)
  const read = readAreas(
    table.value,
    { year: options.year, approximate: options.approximate ?? false },
    texts,
  )
  if (!read.ok) return refusedReport(read.problems)
  const { rejected, notes, invented } = read.value
  const { records, rejected: future } = refuseFuture(read.value.records, options.now, texts)
  const report = startReport([...rejected, ...future], notes)
  const dataset = areaDataset(source.name, records[0]?.year ?? 2000, invented, options)
  const transactions = await openTransactions(db, options.dryRun ?? false)
  let [kept, done] = [0, 0]
  try {
    for (const batch of batches(records)) {
      const result = await transactions.run((trx) => writeBatch(trx, batch, dataset, source, options.now))
      for (const outcome of result.outcomes) countRow(report, outcome)
      kept += result.kept
      done += batch.length
      options.onProgress?.(done, records.length)
    }
    if (report.created + report.updated > 0) await transactions.run(refreshStatistics)
  } finally {
    await transactions.end()
  }
  if (kept > 0) report.notes.push(texts.keptOfficial(kept))
  assertBalanced(report)
  return report
}
