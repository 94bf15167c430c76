import { sql } from 'kysely'
import { localDay } from '../../platform/clock.ts'
import type { Database, Trx } from '../../platform/db/database.ts'
import { toRd } from '../../platform/geo.ts'
import { assertBalanced, countRow, type ImportReport, type RowOutcome } from '../../platform/import/report.ts'
import { csvRows } from '../../platform/import/rows.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import {
  asJson,
  batches,
  type ImportOptions,
  openTransactions,
  refusedReport,
  saveDataset,
  startReport,
  touchDataset,
} from './commands.ts'
import { type Dataset, postcodeDataset } from './dataset.ts'
import { type PostcodeRecord, readPostcodes } from './read-postcodes.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { yearIn } from './year.ts'

/** A national list has half a million rows, each of them short. */
const BATCH = 5_000

async function writePostcodes(
  trx: Trx,
  records: readonly PostcodeRecord[],
  dataset: Dataset,
): Promise<RowOutcome[]> {
  const rows = records.map(({ postcode, town, longitude, latitude }) => ({
    ...{ postcode, town, longitude, latitude },
    ...toRd({ longitude, latitude }),
  }))
  const { rows: written } = await sql<{ postcode: string; created: boolean }>`
    insert into open_data.postcode as old (postcode, town, longitude, latitude, rd, dataset_id)
    select postcode, town, longitude, latitude, point(x, y), ${dataset.id} from jsonb_to_recordset(${asJson(rows)})
      as input(postcode text, town text, longitude float8, latitude float8, x float8, y float8)
    on conflict (postcode) do update set town = excluded.town, longitude = excluded.longitude,
      latitude = excluded.latitude, rd = excluded.rd, dataset_id = excluded.dataset_id
    where (old.town, old.longitude, old.latitude)
      is distinct from (excluded.town, excluded.longitude, excluded.latitude)
    returning postcode, xmax = 0 as created`.execute(trx)
  const changed = new Map(written.map((row) => [row.postcode, row.created]))
  return records.map(({ postcode }) => {
    const created = changed.get(postcode)
    if (created === undefined) return 'unchanged'
    return created ? 'created' : 'updated'
  })
}

/**
 * Imports a CSV list of postcodes (four digits, or with the letters) and where they lie, for searching nearby. Repeating,
 * crashing and refusing go as with `importAreas`.
 */
export async function importPostcodes(
  db: Database,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const texts = { nl, en }[options.lang]
  const table = csvRows(source.text, options.lang)
  if (!table.ok) return refusedReport(table.problems)
  const read = readPostcodes(table.value.header, table.value.rows, texts)
  if (!read.ok) return refusedReport(read.problems)
  const { records, rejected } = read.value
  const thisYear = Number(localDay(options.now).slice(0, 4))
  const year = options.year ?? yearIn(source.name)
  const dataset = postcodeDataset(source.name, year ?? thisYear, options)
  const notes = [texts.dataset(dataset.id, dataset.publisher, dataset.licence)]
  if (year === null) notes.push(texts.yearOfImport(thisYear))
  const report = startReport(rejected, notes)
  const transactions = await openTransactions(db, options.dryRun ?? false)
  try {
    let done = 0
    for (const batch of batches(records, BATCH)) {
      const outcomes = await transactions.run(async (trx) => {
        await saveDataset(trx, dataset, source, options.now)
        const written = await writePostcodes(trx, batch, dataset)
        if (written.some((each) => each !== 'unchanged'))
          await touchDataset(trx, dataset, source, options.now)
        return written
      })
      for (const outcome of outcomes) countRow(report, outcome)
      done += batch.length
      options.onProgress?.(done, records.length)
    }
    if (report.created + report.updated > 0)
      await transactions.run((trx) => sql`analyze open_data.postcode`.execute(trx))
  } finally {
    await transactions.end()
  }
  assertBalanced(report)
  return report
}
