import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { type Rd, toRd } from '../../platform/geo.ts'

interface Row {
  longitude: number | null
  latitude: number | null
  x: number | null
  y: number | null
}

/** About the middle of an area: of the box around its border, else its label point; null when neither is known. */
export async function middleOf(trx: Trx, code: string): Promise<Rd | null> {
  const { rows } = await sql<Row>`
    select area.longitude, area.latitude, (center(shape.rd_box))[0] as x, (center(shape.rd_box))[1] as y
    from open_data.area left join open_data.area_shape as shape using (code, year)
    where area.code = ${code} and (shape.code is not null or area.longitude is not null)
    order by shape.code is null, shape.approximate, area.year desc limit 1`.execute(trx)
  const [row] = rows
  if (!row) return null
  if (row.x !== null && row.y !== null) return { x: row.x, y: row.y }
  if (row.longitude === null || row.latitude === null) return null
  return toRd({ longitude: row.longitude, latitude: row.latitude })
}
