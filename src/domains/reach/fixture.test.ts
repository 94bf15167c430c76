import type { TestContext } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import { toRd, toWgs84 } from '../../platform/geo.ts'
import { executeRun } from './execute.commands.ts'
import { openRun } from './run.commands.ts'

export const TODAY = '2026-11-22'
export const NOW = new Date('2026-11-22T12:00:00Z')
export const clock: Clock = { now: () => NOW }
const TUESDAYS = '[{"freq":"WEEKLY","byday":["TU"],"opens_at":"10:00","closes_at":"14:00"}]'

/** A square of 900 metres around this place in RD, as GeoJSON and as a box. */
function square(x: number, y: number) {
  const corner = (dx: number, dy: number) => {
    const { longitude, latitude } = toWgs84({ x: x + dx, y: y + dy })
    return [longitude, latitude]
  }
  const ring = [
    corner(-450, -450),
    corner(450, -450),
    corner(450, 450),
    corner(-450, 450),
    corner(-450, -450),
  ]
  const shape = JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] })
  return { shape, box: `((${x + 450},${y + 450}),(${x - 450},${y - 450}))` }
}

/** Code, where its middle lies, people, of whom 65 or older (null: not published). */
const BUURTEN: [string, number, number, number, number | null][] = [
  ['BU99010101', 150_000, 450_000, 1_000, 200],
  ['BU99010102', 151_000, 450_000, 1_000, 300],
  ['BU99010201', 160_000, 450_000, 500, null],
  ['BU99020101', 150_000, 451_000, 2_000, 400],
]

async function insertAreas(query: (text: string, values?: unknown[]) => Promise<unknown>) {
  await query(`insert into open_data.dataset (id, kind, title, publisher, licence, year, uncertainty, file_name, file_sha256, imported_at)
    values ('kwb', 'figures', 'Kerncijfers', 'CBS', 'CC BY 4.0', 2024, 'rounded', 'x', 'abc', now()),
      ('grens', 'areas', 'Gebieden', 'CBS', 'CC BY 4.0', 2024, 'none', 'x', 'x', now())`)
  const area = (code: string, level: string) =>
    query(
      `insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed)
        values ($1, 2024, $2, $1, $3, $4, true)`,
      [code, level, `GM${code.slice(2, 6)}`, level === 'municipality' ? null : `WK${code.slice(2, 8)}`],
    )
  for (const code of ['GM9901', 'GM9902']) await area(code, 'municipality')
  for (const code of ['WK990101', 'WK990102', 'WK990201']) await area(code, 'wijk')
  for (const [code, x, y, people, older] of BUURTEN) {
    await area(code, 'buurt')
    const { shape, box } = square(x, y)
    await query(
      `insert into open_data.area_shape (code, year, shape, rd_box, dataset_id) values ($1, 2024, $2, $3::box, 'grens')`,
      [code, shape, box],
    )
    const figures = { population: people, ...(older === null ? {} : { 'people-65-plus': older }) }
    await query(
      `insert into open_data.figure_set (area_code, dataset_id, year, figures, missing) values ($1, 'kwb', 2024, $2, $3)`,
      [code, figures, older === null ? { 'people-65-plus': 'secret' } : {}],
    )
  }
}

async function insertOffer(
  query: (text: string, values?: unknown[]) => Promise<unknown>,
  { number, x, checked }: { number: number; x: number; checked: string | null },
) {
  const id = (kind: string) => `00000000-0000-4000-8000-0000000${kind}000${number}`
  const stamps = `'test', gen_random_uuid()::text, 'x', now(), now(), now()`
  const { longitude, latitude } = toWgs84({ x, y: 450_000 })
  const rd = toRd({ longitude, latitude })
  await query(
    `insert into weefdorp.location (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, listed,
        longitude, latitude, rd, municipality_code, wijk_code)
      values ($1, ${stamps}, 'Plein', false, $2, $3, point($4, $5), 'GM9901', 'WK990101')`,
    [id('a'), longitude, latitude, rd.x, rd.y],
  )
  await query(
    `insert into weefdorp.service (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, schedules, assured_date)
      values ($1, ${stamps}, 'Koffie', $2, $3)`,
    [id('b'), TUESDAYS, checked],
  )
  await query(
    `insert into weefdorp.service_at_location (id, service_id, location_id) values (gen_random_uuid(), $1, $2)`,
    [id('b'), id('a')],
  )
  await query(`insert into weefdorp.service_term values ($1, 'life_domain', 'ontmoeting')`, [id('b')])
  await query(
    `insert into weefdorp.search_entry (id, kind, title, words, facets, areas)
      values ($1, 'offer', 'Koffie', '', '{life_domain:ontmoeting}', '{GM9901,WK990101}')`,
    [id('b')],
  )
  return { offer: id('b'), place: id('a') }
}

/** So many places of which it is not known where in the wijk they are: the map is kept there. */
async function insertPlaces(query: (text: string, values?: unknown[]) => Promise<unknown>, count: number) {
  for (let number = 0; number < count; number += 1) {
    const id = `00000000-0000-4000-8000-0000000c000${number}`
    await query(
      `insert into weefdorp.location (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name,
          municipality_code, wijk_code)
        values ($1::uuid, 'test', $1::text, 'x', now(), now(), now(), 'Plek', 'GM9901', 'WK990101')`,
      [id],
    )
    await query(
      `insert into weefdorp.search_entry (id, kind, title, words, facets, areas)
        values ($1, 'place', 'Plek', '', '{}', '{GM9901,WK990101}')`,
      [id],
    )
  }
}

/**
 * A working area with two buurten side by side and one ten kilometres away, a neighbour with people, and one offer: four hours a
 * week of coffee in the first buurt, checked unless told.
 */
export async function smallTown(t: TestContext, { checked = TODAY as string | null, offers = 1 } = {}) {
  const database = await testDatabase(t)
  const { db, tenant, pool } = database
  const query = (text: string, values?: unknown[]) => pool.query(text, values)
  await insertAreas(query)
  const made = []
  for (let number = 0; number < offers; number += 1)
    made.push(await insertOffer(query, { number, x: 150_000 + number, checked }))
  await insertPlaces(query, 4)
  const scope = (roles: readonly Role[], actor = 'job:x') => ({ tenant, actor, roles })
  const system = scope(['system'])
  const doing = <R extends string>(role: R) => ({ actor: 'job:x', role, now: NOW })
  const open = () => write(db, system, (trx) => openRun(trx, TODAY, doing('system')))
  return {
    ...{ database, db, pool, tenant, scope, system, doing, open, offers: made },
    as: <T>(roles: readonly Role[], work: (trx: Trx) => Promise<T>) => write(db, scope(roles), work),
    look: <T>(roles: readonly Role[], work: (trx: Trx) => Promise<T>) => read(db, scope(roles), work),
    execute: (id: string) => executeRun({ db, scope: system, clock }, id),
    run: async () => {
      const id = await open()
      await executeRun({ db, scope: system, clock }, id)
      return id
    },
  }
}
