import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { asJson } from './commands.ts'
import type { AreaRecord } from './read-areas.ts'

/** What a statement stored: a row that is not here was already so. */
export interface Written {
  code: string
  year: number
  created: boolean
}

/** Stores borders; returns those that were new or changed. A real border is never replaced by an approximation. */
export async function writeShapes(
  trx: Trx,
  records: readonly AreaRecord[],
  datasetId: string,
): Promise<Written[]> {
  const rows = records
    .filter((record) => record.shape !== null)
    .map(({ code, year, shape, box, approximate }) => ({ code, year, shape, approximate, ...box }))
  const { rows: written } = await sql<Written>`
    with input as (
      select * from jsonb_to_recordset(${asJson(rows)}) as input(
        code text, year integer, shape jsonb, approximate boolean,
        "minX" double precision, "minY" double precision, "maxX" double precision, "maxY" double precision))
    insert into open_data.area_shape as old (code, year, shape, rd_box, approximate, dataset_id)
    select code, year, shape, box(point("maxX", "maxY"), point("minX", "minY")), approximate, ${datasetId}
    from input
    on conflict (code, year) do update set
      shape = excluded.shape, rd_box = excluded.rd_box, approximate = excluded.approximate, dataset_id = excluded.dataset_id
    where (old.approximate or not excluded.approximate)
      and (old.shape, old.approximate) is distinct from (excluded.shape, excluded.approximate)
    returning code, year, xmax = 0 as created`.execute(trx)
  return written
}

/** How many of these approximations met a real border of the same area and year. */
export async function countKept(trx: Trx, records: readonly AreaRecord[]): Promise<number> {
  const rows = records
    .filter(({ shape, approximate }) => shape && approximate)
    .map(({ code, year }) => ({ code, year }))
  if (rows.length === 0) return 0
  const { rows: found } = await sql<{ count: number }>`
    select count(*) as count from open_data.area_shape
    join jsonb_to_recordset(${asJson(rows)}) as input(code text, year integer) using (code, year)
    where not approximate`.execute(trx)
  return Number(found[0]?.count ?? 0)
}
