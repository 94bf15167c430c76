import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureMap, PlacedBuurt } from '../areas/index.ts'
import { buurtenAround } from '../areas/index.ts'
import type { FreshCell } from '../freshness/index.ts'
import { cellsNear } from './cell.queries.ts'
import { pointsOf } from './cells.ts'
import { uncoveredOf } from './cover.queries.ts'
import { smallTown, TODAY } from './fixture.test.ts'
import { gather } from './gather.queries.ts'
import { countedBuurten, freshPerWijk } from './gather.ts'
import { runById } from './run.queries.ts'
import { toldOf } from './told.queries.ts'

const cell = (wijk: string, theme: string, total: number, fresh: number, kind = 'service') =>
  ({ wijk, theme, kind, total, fresh, stale: total - fresh, never: 0 }) as FreshCell

test('a wijk counts what is in it, for it and for its municipality; with nothing about it all of the wijk decide', () => {
  const cells = [
    cell('WK990101', 'werk', 4, 4),
    cell('GM9901', 'werk', 1, 0),
    cell('WK990102', 'wonen', 5, 1),
    cell('WK990101', 'werk', 9, 9, 'place'),
    cell('GM9901', 'wonen', 2, 0),
  ]
  const wijken = [{ wijk: 'WK990101', municipality: 'GM9901' }]
  const told = (entries: number) =>
    freshPerWijk(cells, new Map([['WK990101', entries]]), wijken, ['werk', 'wonen', 'cultuur'])
  assert.deepEqual(told(5), [
    { wijk: 'WK990101', domain: 'werk', offers: 5, fresh: 4, byWijk: false },
    { wijk: 'WK990101', domain: 'wonen', offers: 2, fresh: 0, byWijk: false },
    { wijk: 'WK990101', domain: 'cultuur', offers: 4, fresh: 4, byWijk: true },
  ])
  for (const { offers } of told(4)) assert.equal(offers, 0, 'a wijk that is hardly on the map tells nothing')
})

test('a group has figures when one buurt of the working area has them', () => {
  const buurt = (code: string, own: boolean): PlacedBuurt => ({
    ...{ code, name: code, wijkCode: 'WK990101', municipalityCode: 'GM9901', own },
    ...{ point: null, approximate: false, shape: null },
  })
  const value = {
    value: 10,
    year: 2024,
    datasetId: 'x',
    publisher: '',
    uncertainty: 'count',
    derivedFrom: null,
  }
  const figures = (ids: string[]) =>
    new Map(ids.map((id) => [id, { ...value, indicatorId: id }])) as FigureMap
  const byCode = new Map([
    ['BU99010101', figures(['population'])],
    ['BU99020101', figures(['population', 'people-0-14'])],
  ])
  const counted = countedBuurten([buurt('BU99010101', true), buurt('BU99020101', false)], byCode, null)
  assert.deepEqual(counted.groups, ['iedereen'])
  assert.deepEqual(Object.keys(counted.buurten[0]?.people ?? {}), ['iedereen'])
})

test('people live in the squares within the border, else in one point', async (t) => {
  const { look, pool } = await smallTown(t)
  await pool.query(`insert into weefdorp.reach_cell_set values
    ('00000000-0000-4000-8000-00000000000a', 'oud', 'CBS', 'CC BY 4.0', 2023, repeat('a', 64), '2026-01-01'),
    ('00000000-0000-4000-8000-00000000000b', 'nieuw', 'CBS', 'CC BY 4.0', 2024, repeat('b', 64), '2026-02-01')`)
  await pool.query(`insert into weefdorp.reach_cell values
    ('00000000-0000-4000-8000-00000000000a', 150000, 450000, 100),
    ('00000000-0000-4000-8000-00000000000b', 149700, 450000, 30), ('00000000-0000-4000-8000-00000000000b', 150300, 450000, 10),
    ('00000000-0000-4000-8000-00000000000b', 155000, 450000, 99), ('00000000-0000-4000-8000-00000000000b', 151050, 450000, 0)`)
  const { buurten, cells } = await look(['system'], async (trx) => {
    const around = await buurtenAround(trx, 5_000)
    return { buurten: around, cells: await cellsNear(trx, around) }
  })
  assert.equal(cells.length, 4)
  const points = pointsOf(buurten, cells)
  assert.deepEqual(
    points.map(({ x, y, buurt, part }) => [buurten[buurt]?.code, x, y, part]),
    [
      ['BU99010101', 149_700, 450_000, 0.75],
      ['BU99010101', 150_300, 450_000, 0.25],
      ['BU99010102', 151_000, 450_000, 1],
      ['BU99010201', 160_000, 450_000, 1],
      ['BU99020101', 150_000, 451_000, 1],
    ],
  )
})

test('what lies outside the municipalities with people is not covered', async (t) => {
  const { look, pool } = await smallTown(t)
  // The municipality is its first buurt, and all that lies to the west of it.
  await pool.query(`insert into open_data.area_shape (code, year, shape, rd_box, dataset_id)
    select 'GM9901', 2024, shape, rd_box, dataset_id from open_data.area_shape where code = 'BU99010101'`)
  const shares = await look(['system'], async (trx) => {
    const around = await buurtenAround(trx, 5_000)
    const figures = new Map([['BU99010101', new Map([['population', {} as never]])]])
    return uncoveredOf(trx, around, figures)
  })
  const disc = (metres: number) => Math.PI * metres * metres
  // A square of 900 metres in a circle of 2,308 metres (by bicycle).
  const share = 1 - (900 * 900) / disc((3_000 * 1) / 1.3)
  assert.ok(Math.abs((shares?.cycle[0] ?? 0) - share) < 1e-3, String(shares?.cycle[0]))
  assert.equal(shares?.frail[0], 0)
  assert.equal(shares?.walk[2], 1)
})

test('what is gathered is told as it is found', async (t) => {
  const { look, run } = await smallTown(t)
  const found = await look(['system'], (trx) => gather(trx, TODAY))
  assert.ok(found.ok)
  assert.deepEqual(found.inputs.groups, ['iedereen', 'ouderen'])
  assert.deepEqual(found.inputs.unplaced, {})
  assert.equal(found.inputs.facilities[0]?.fresh, true)
  const id = await run()
  const told = await look(['adviser'], async (trx) => {
    const done = (await runById(trx, id)) ?? assert.fail('no run')
    const question = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const
    return [
      await toldOf(trx, done, question, 'en'),
      await toldOf(trx, done, { ...question, group: 'x' }, 'en'),
    ]
  })
  assert.equal(told[0]?.domainName, 'Meeting people')
  assert.equal(told[1], null)
})
