import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import { freshCells, freshFigures, freshToday, oldestFirst, unknownByWijk } from './figures.queries.ts'
import { freshShare, readFreshFilter } from './figures.ts'

const TODAY = '2026-11-22'
const ids = Array.from({ length: 6 }, (_, number) => `00000000-0000-4000-8000-00000000000${number}`)
const TIMES = '[{"freq":"WEEKLY","byday":["TU"],"opens_at":"10:00"}]'

/** Name, schedules, last checked, areas, themes. */
const OFFERS: [string, string, string | null, string[], string[]][] = [
  ['Koffie', TIMES, '2026-10-01', ['GM9901', 'WK990101', 'BU99010101'], ['ontmoeting']],
  ['Soep', TIMES, '2026-08-01', ['GM9901', 'WK990101'], ['ontmoeting', 'gezondheid']],
  ['Hulp', '[]', '2026-08-01', ['GM9901', 'WK990101', 'WK990102'], ['gezondheid']],
  ['Lijn', '[]', null, ['GM9901'], []],
  ['Weg', '[]', '2020-01-01', ['GM9901', 'WK990101'], ['gezondheid']],
]

describe('how fresh the map is', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    const { pool } = database
    const stamps = `'test', gen_random_uuid()::text, 'x', now(), now(), now()`
    for (const [index, [name, schedules, day, areas, themes]] of OFFERS.entries()) {
      const status = name === 'Weg' ? 'inactive' : 'active'
      await pool.query(
        `insert into weefdorp.service (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, schedules, assured_date, status)
          values ($1, ${stamps}, $2, $3, $4, $5)`,
        [ids[index], name, schedules, day, status],
      )
      if (status === 'active')
        await entry(
          index,
          'offer',
          name,
          areas,
          themes.map((theme) => `life_domain:${theme}`),
        )
    }
    await pool.query(
      `insert into weefdorp.location (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, assured_date, wijk_code)
        values ($1, ${stamps}, 'Plein', '2026-01-01', 'WK990102')`,
      [ids[5]],
    )
    await entry(5, 'place', 'Plein', ['GM9901', 'WK990102'], [])
  })

  const entry = (index: number, kind: string, title: string, areas: string[], facets: string[]) =>
    database.pool.query(
      `insert into weefdorp.search_entry (id, kind, title, words, facets, areas) values ($1, $2, $3, '', $4, $5)`,
      [ids[index], kind, title, facets, areas],
    )
  const asked = <T>(work: Parameters<typeof read<T>>[2]) =>
    read(database.db, { tenant: database.tenant, actor: 'web', roles: [] }, work)
  const figures = (typed: Parameters<typeof readFreshFilter>[0] = {}) =>
    asked((trx) => freshFigures(trx, readFreshFilter(typed), TODAY))

  test('each thing has one state: within its own term, past it, or never checked', async () => {
    const { total, byKind } = await figures()
    assert.deepEqual(total, { total: 5, fresh: 3, stale: 1, never: 1 })
    // Three months for an activity, six for a service, twelve for a place: the same day may be fresh or stale.
    assert.deepEqual(byKind.get('activity'), { total: 2, fresh: 1, stale: 1, never: 0 })
    assert.deepEqual(byKind.get('service'), { total: 2, fresh: 1, stale: 0, never: 1 })
    assert.deepEqual(byKind.get('place'), { total: 1, fresh: 1, stale: 0, never: 0 })
    assert.equal(freshShare(total), 0.6)
    assert.equal(freshShare({ total: 0, fresh: 0, stale: 0, never: 0 }), null)
  })

  test('what belongs to two wijken counts in both, what is for the whole municipality in none of them', async () => {
    const { byWijk, byTheme } = await figures()
    assert.deepEqual([...byWijk].map(([code, { total }]) => [code, total]).toSorted(), [
      ['GM9901', 1],
      ['WK990101', 3],
      ['WK990102', 2],
    ])
    assert.deepEqual(byTheme.get('gezondheid'), { total: 2, fresh: 1, stale: 1, never: 0 })
  })

  test('what is kept of today is what is counted today', async () => {
    const today = localDay(new Date())
    const counted = await asked((trx) => freshFigures(trx, {}, today))
    for (const again of [await asked(freshToday), await asked(freshToday)]) assert.deepEqual(again, counted)
    await database.pool.query(`update weefdorp.check_term set months = 36 where kind = 'activity'`)
    const changed = await asked(freshToday)
    await database.pool.query(`update weefdorp.check_term set months = 3 where kind = 'activity'`)
    assert.equal(changed.byKind.get('activity')?.stale, 0, 'another term, another figure')
  })

  test('the list behind each figure holds just those things, the oldest first', async () => {
    const { byWijk, byTheme, byKind } = await figures()
    const cells: [string, ReadonlyMap<string, { total: number }>][] = [
      ['wijk', byWijk],
      ['thema', byTheme],
      ['soort', byKind],
    ]
    for (const [name, counts] of cells)
      for (const [key, { total }] of counts) {
        const filter = readFreshFilter({ [name]: key })
        const items = await asked((trx) => oldestFirst(trx, filter, { today: TODAY, offset: 0, limit: 100 }))
        assert.equal(items.length, total, `${name} ${key}`)
        assert.equal((await figures({ [name]: key })).total.total, total)
      }
    const all = await asked((trx) => oldestFirst(trx, {}, { today: TODAY, offset: 0, limit: 100 }))
    assert.deepEqual(
      all.map(({ name, state }) => [name, state]),
      [
        ['Lijn', 'never'],
        ['Plein', 'fresh'],
        ['Hulp', 'fresh'],
        ['Soep', 'stale'],
        ['Koffie', 'fresh'],
      ],
    )
  })

  test('the cells of the file add up to the figures', async () => {
    const cells = await asked((trx) => freshCells(trx, {}, TODAY))
    assert.deepEqual(
      cells.filter(({ wijk }) => wijk === 'WK990101').map(({ theme, kind, total }) => [theme, kind, total]),
      [
        ['gezondheid', 'activity', 1],
        ['gezondheid', 'service', 1],
        ['ontmoeting', 'activity', 2],
      ],
    )
    assert.equal(cells.find(({ wijk }) => wijk === 'GM9901')?.theme, '')
  })

  test('what is hidden is counted apart, as unknown', async () => {
    const item = `'service', '${ids[4]}'`
    await database.pool.query(`
      insert into weefdorp.item_unknown (item_kind, item_id, municipality_code, wijk_code, since)
        values (${item}, 'GM9901', 'WK990101', now())`)
    assert.deepEqual([...(await asked(unknownByWijk))], [['WK990101', 1]])
    assert.equal((await figures()).total.total, 5, 'and not as absent or as old')
  })

  test('what is no choice is no filter', () => {
    assert.deepEqual(readFreshFilter({ wijk: "x' or", thema: 'A B', soort: 'alles' }), {
      ...{ wijk: undefined, theme: undefined, kind: undefined },
    })
  })
})
