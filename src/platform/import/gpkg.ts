import { DatabaseSync } from 'node:sqlite'
import { no, ok, type Result } from '../result.ts'

/** The first table of features in a GeoPackage (OGC 12-128r18), without its geometry. */
export interface GpkgTable {
  name: string
  /** EPSG code of its coordinates. */
  srs: number
  header: string[]
  /** Row by row as they are asked for; numbers from 1. Ask for all of them before `close`. */
  rows: Iterable<Record<string, unknown>>
  close(): void
}

export type GpkgProblem = 'not-a-geopackage' | 'no-features'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function firstTable(database: DatabaseSync): { name: string; srs: number; geometry: string } | undefined {
  const found = database
    .prepare(
      `select c.table_name as name, c.srs_id as srs, g.column_name as geometry
        from gpkg_contents c join gpkg_geometry_columns g on g.table_name = c.table_name
        where c.data_type = 'features' order by c.table_name limit 1`,
    )
    .get()
  return found as { name: string; srs: number; geometry: string } | undefined
}

/** Opens a GeoPackage to read; a file that is none, or holds no features, is a problem and not an exception. */
export function openGpkg(path: string): Result<GpkgTable, GpkgProblem> {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { readOnly: true })
    const opened = database
    const table = firstTable(opened)
    if (!table) {
      opened.close()
      return no('no-features')
    }
    const columns = opened.prepare(`pragma table_info(${quoted(table.name)})`).all()
    const header = columns.map(({ name }) => String(name)).filter((name) => name !== table.geometry)
    const select = `select ${header.map(quoted).join(', ')} from ${quoted(table.name)}`
    const rows = { [Symbol.iterator]: () => opened.prepare(select).iterate() }
    return ok({ name: table.name, srs: table.srs, header, rows, close: () => opened.close() })
  } catch {
    database?.close()
    return no('not-a-geopackage')
  }
}
