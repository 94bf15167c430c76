import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { Scope } from '../../../platform/db/transaction.ts'
import { type LonLat, toRd } from '../../../platform/geo.ts'
import { type ImportOptions, importDirectory } from '../index.ts'

/** A recipe that needs no more than what a test says of it. */
export const BASE = {
  name: 'proef',
  title: 'Proef',
  format: 'csv',
  source: { title: 'proef.csv', publisher: 'Iemand', licence: 'CC0', date: '2026' },
  id: 'id',
}

export const PLACES = {
  ...BASE,
  makes: {
    location: {
      name: 'naam',
      address: { line: 'adres' },
      longitude: 'lon',
      latitude: 'lat',
    },
  },
}

export interface Bench extends TestDatabase {
  operator: Scope
  visitor: Scope
  folder: string
  /** Writes a file in a folder of this test and gives its path. */
  file(name: string, content: string | Uint8Array | object): string
  import(
    recipe: object,
    content: string | Uint8Array,
    options?: Partial<ImportOptions>,
  ): ReturnType<typeof importDirectory>
}

/** A database of its own, a folder that goes away (after `t`, or after the run), and importing in one line. */
export async function bench(t?: TestContext): Promise<Bench> {
  const database = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-import-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  if (t) t.after(clean)
  else process.once('exit', clean)
  const operator: Scope = { tenant: database.tenant, actor: 'test', roles: ['operator'] }
  const visitor: Scope = { tenant: database.tenant, actor: 'web', roles: [] }
  const file: Bench['file'] = (name, content) => {
    const path = join(folder, name)
    const isText = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(path, isText ? content : JSON.stringify(content))
    return path
  }
  return {
    ...database,
    operator,
    visitor,
    folder,
    file,
    import: (recipe, content, options = {}) =>
      importDirectory(database.db, operator, {
        file: file('proef.dat', content),
        recipe: file('recept.json', recipe),
        now: new Date('2026-11-24T10:00:00Z'),
        ...options,
      }),
  }
}

let shared: Promise<Bench> | undefined

/** The database that tests of this folder share, empty again: a new one for each test takes a second. */
export async function sharedBench(): Promise<Bench> {
  shared ??= bench()
  const here = await shared
  await here.pool.query(`
    truncate weefdorp.organization, weefdorp.location, weefdorp.service, weefdorp.import_recipe, weefdorp.audit_event,
      weefdorp.search_entry, weefdorp.search_word, weefdorp.search_facet,
      open_data.area, open_data.dataset cascade`)
  return here
}

/** An invented area with a square border, in degrees. */
export async function addArea(pool: pg.Pool, code: string, from: LonLat, to: LonLat): Promise<void> {
  const level = { GM: 'municipality', WK: 'wijk', BU: 'buurt' }[code.slice(0, 2)]
  const [west, south, east, north] = [from.longitude, from.latitude, to.longitude, to.latitude]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const corners = ring.map(([longitude = 0, latitude = 0]) => toRd({ longitude, latitude }))
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  const box = `(${Math.max(...xs)},${Math.max(...ys)}),(${Math.min(...xs)},${Math.min(...ys)})`
  const wijk = code.length >= 8 ? `WK${code.slice(2, 8)}` : null
  await pool.query(
    `insert into open_data.dataset (id, kind, title, publisher, licence, year, uncertainty, file_name, file_sha256, imported_at)
     values ('proef', 'areas', 'Proef', 'Iemand', 'CC0', 2026, 'none', 'proef', '', now()) on conflict do nothing`,
  )
  await pool.query(
    `insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed)
     values ($1, 2026, $2, $1, $3, $4, true)`,
    [code, level, `GM${code.slice(2, 6)}`, wijk],
  )
  await pool.query(
    `insert into open_data.area_shape (code, year, shape, rd_box, dataset_id) values ($1, 2026, $2, $3, 'proef')`,
    [code, JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] }), box],
  )
}

/** Weefdorp: one municipality with two wijken beside each other, split at 5.20 degrees. */
export async function addWeefdorp(pool: pg.Pool): Promise<void> {
  const [south, north] = [52.5, 52.6]
  await addArea(pool, 'GM9901', { longitude: 5.1, latitude: south }, { longitude: 5.3, latitude: north })
  await addArea(pool, 'WK990101', { longitude: 5.1, latitude: south }, { longitude: 5.2, latitude: north })
  await addArea(pool, 'WK990102', { longitude: 5.2, latitude: south }, { longitude: 5.3, latitude: north })
  await addArea(pool, 'BU99010101', { longitude: 5.1, latitude: south }, { longitude: 5.2, latitude: north })
  await addArea(pool, 'BU99010201', { longitude: 5.2, latitude: south }, { longitude: 5.3, latitude: north })
}
