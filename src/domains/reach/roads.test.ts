import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestOf, siteQuestion } from './best-places.ts'
import { columnsFor, demandOf } from './columns.ts'
import type { Reachable } from './facility.ts'
import { type Group, groupOf } from './group.ts'
import type { InputBuurt, InputDistances, Inputs } from './inputs.ts'
import { parametersOf } from './lens.ts'
import { effectOf } from './plan-effect.ts'
import { costsOf, metresOf } from './roads.ts'
import { applySteps, touchedBy } from './scenario.ts'
import { computeOne, startOf } from './what-if.ts'

const older: Group = groupOf('ouderen') ?? assert.fail()
const ABOUT = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const

const buurt = (code: string): InputBuurt => ({
  ...{ code, wijk: 'WK990101', own: true, uncovered: null },
  people: { ouderen: { best: 100, low: 100, high: 100, basis: 'count' } },
})

const facility = (key: string, x: number, y: number): Reachable => ({
  ...{ key, offer: key, place: `place ${key}`, organization: null, name: key, placeName: key, x, y },
  ...{ hours: 10, fresh: true, domains: ['ontmoeting'], targetGroups: [] },
  ...{ minimumAge: null, maximumAge: null },
})

const SOUTH = 'BU99010101'
const NORTH = 'BU99010102'

/** Two banks 200 metres apart, the bridge two kilometres to the east; what there is, is on the south bank. */
const river = (more: Partial<Inputs> = {}): Inputs => ({
  ...{ version: 1, on: '2026-11-22', domains: ['ontmoeting'], groups: ['ouderen'] },
  buurten: [buurt(SOUTH), buurt(NORTH)],
  points: [
    { x: 0, y: 0, buurt: 0, part: 1 },
    { x: 0, y: 200, buurt: 1, part: 1 },
  ],
  facilities: [facility('south', 0, 0)],
  unplaced: {},
  fresh: [{ wijk: 'WK990101', domain: 'ontmoeting', offers: 5, fresh: 5, byWijk: false }],
  norms: [{ id: 'n', domain: 'ontmoeting', group: null, unit: 'hours', value: 20 }],
  ...more,
})

const OVER_THE_BRIDGE = 2_000 + 200 + 2_000
const walk: InputDistances = {
  ...{ set: 'set', places: ['place south'] },
  from: [
    { origin: SOUTH, to: [0], metres: [0] },
    { origin: NORTH, to: [0], metres: [OVER_THE_BRIDGE] },
  ],
}
const byRoad = (more: Partial<Inputs> = {}) => river({ distances: { walk }, ...more })

const told = (inputs: Inputs, mode: 'walk' | 'cycle' = 'walk') => {
  const { results, finding } = computeOne(inputs, { ...ABOUT, mode }) ?? assert.fail()
  const [south, north] = results
  return { south: south ?? assert.fail(), north: north ?? assert.fail(), finding }
}

test('as the crow flies a river is nothing; along the street the other bank has nothing within reach', () => {
  const crow = told(river())
  assert.deepEqual([crow.north.verdict, crow.north.nearestMedian], ['enough', 200])
  assert.deepEqual([crow.finding.byRoad, crow.north.byRoad], [false, false])
  const road = told(byRoad())
  assert.deepEqual([road.north.verdict, road.north.nearestMedian], ['gap', OVER_THE_BRIDGE])
  assert.deepEqual([road.north.score, road.north.noneShare, road.north.byRoad], [0, 1, true])
  // Nobody comes over the water to share it.
  assert.ok(Math.abs((road.south.score ?? 0) - 100) < 1e-9)
  assert.equal(road.finding.byRoad, true)
  assert.equal(told(byRoad(), 'cycle').finding.byRoad, false, 'the list is for walking only')
  assert.equal(told(byRoad(), 'cycle').north.verdict, 'enough')
})

test('a catchment is what one walks in its minutes along the street: 12 minutes are 960 metres, the edge included', () => {
  const at = (metres: number) => {
    const [, own] = walk.from
    const from = [...walk.from.slice(0, 1), { ...(own ?? assert.fail()), metres: [metres] }]
    return told(byRoad({ distances: { walk: { ...walk, from } } })).north.noneShare
  }
  assert.deepEqual([at(960), at(961)], [0, 1])
  const { ways, catchments, circuity } = parametersOf(byRoad())
  assert.deepEqual(ways, { walk: 'roads', cycle: 'straight', frail: 'straight' })
  assert.deepEqual(catchments.walk, [800, 960, 1_200])
  assert.equal(circuity?.walk, 1.3)
  assert.equal(parametersOf(river()).ways?.walk, 'straight')
})

test('of a place or point that the list does not know, the straight line times 1.3 is taken', () => {
  const two = byRoad({ facilities: [facility('south', 0, 0), facility('north', 100, 200)] })
  const { north, south } = told(two)
  assert.deepEqual([north.nearestMedian, north.verdict], [130, 'enough'])
  assert.equal(south.nearestMedian, 0)
  const lost = byRoad({ distances: { walk: { ...walk, from: walk.from.slice(0, 1) } } })
  assert.equal(told(lost).north.nearestMedian, 260)
  // Both ends are known, and the pair is not listed: then it is out of reach.
  const listed = { ...walk, from: [...walk.from.slice(0, 1), { origin: NORTH, to: [], metres: [] }] }
  const { nearestMedian, noneShare } = told(byRoad({ distances: { walk: listed } })).north
  assert.deepEqual([nearestMedian, noneShare], [null, 1])
})

test('a square goes by its own row, else by that of its buurt', () => {
  const points = [
    ...byRoad().points.slice(0, 1),
    { x: 50, y: 250, buurt: 1, part: 0.5 },
    { x: 150, y: 250, buurt: 1, part: 0.5 },
  ]
  const from = [...walk.from, { origin: '150,250', to: [0], metres: [700] }]
  const inputs = byRoad({ points, distances: { walk: { ...walk, from } } })
  const [metres] = metresOf(inputs, 'walk', demandOf(inputs, older), columnsFor(inputs, older))
  assert.deepEqual([...(metres ?? [])], [0, OVER_THE_BRIDGE, 700])
})

test('what a plan brings or moves is not in the list: it goes as the crow flies', () => {
  const point = { x: 0, y: 300 }
  const plan = { title: 'Huiskamer', reason: 'vraag', point, hours: 5, domains: ['ontmoeting'] }
  const added = applySteps(byRoad(), [{ kind: 'add', ...plan }])
  assert.equal(told(added).north.nearestMedian, 130)
  const moved = [{ kind: 'move' as const, facility: 'south', point, reason: 'erheen' }]
  assert.equal(told(applySteps(byRoad(), moved)).north.nearestMedian, 130)
  assert.equal(told(applySteps(byRoad(), moved)).south.nearestMedian, 390)
  const effect = effectOf(startOf(byRoad(), ABOUT) ?? assert.fail(), moved, ABOUT) ?? assert.fail()
  const [south, north] = effect.buurten
  assert.deepEqual([south?.farther, south?.loses, north?.nearer, north?.gains], [100, 0, 100, 100])
  assert.deepEqual(touchedBy(byRoad(), moved).buurten, [SOUTH, NORTH])
})

test('a new place is best on the bank where nothing can be reached', () => {
  const best = (inputs: Inputs) => {
    const question = siteQuestion(inputs, ABOUT, { count: 1, hours: 2 }) ?? assert.fail()
    const found = bestOf(question)
    question.close()
    return found
  }
  const { sites, gapBefore, gapAfter, byRoad: along } = best(byRoad())
  assert.deepEqual([sites[0]?.buurt, along], [NORTH, true])
  // Twenty hours for every thousand people: a hundred of them lack two.
  assert.ok(Math.abs(gapBefore - 2) < 1e-9 && gapAfter < 1.5)
  assert.equal(best(river()).gapBefore, 0)
})

test('listed and guessed pairs together are what a look at every pair gives', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const points = Array.from({ length: 60 }, () => ({
    ...{ x: random(6_000) - 3_000, y: random(6_000) - 3_000, buurt: random(2), part: 0.1 },
  }))
  const facilities = Array.from({ length: 40 }, (_, at) => ({
    ...facility(`f${at}`, random(6_000) - 3_000, random(6_000) - 3_000),
    place: `place ${at % 30}`,
  }))
  const places = Array.from({ length: 20 }, (_, at) => `place ${at}`)
  const from = points.slice(0, 40).map(({ x, y }) => {
    const to = places.keys().filter(() => random(3) > 0)
    const own = [...to]
    return { origin: `${x},${y}`, to: own, metres: own.map(() => random(4_000)) }
  })
  const inputs = river({ points, facilities, distances: { walk: { set: 'x', places, from } } })
  const [demand, columns] = [demandOf(inputs, older), columnsFor(inputs, older)]
  const expected = new Map<string, number>()
  const nearest = points.map(() => Number.NaN)
  for (const [point, { x, y }] of points.entries())
    for (const [at, { x: fx, y: fy, place }] of facilities.entries()) {
      const row = from.find(({ origin }) => origin === `${x},${y}`)
      const known = places.indexOf(place)
      const listed = row?.metres[row.to.indexOf(known)]
      const far = row && known >= 0 ? listed : Math.round(Math.hypot(fx - x, fy - y) * 1.3)
      if (far === undefined) continue
      if (far <= 1_200) expected.set(`${point} ${at}`, far)
      if (!((nearest[point] ?? 0) <= far)) nearest[point] = far
    }
  const { origin, dest, cost } = costsOf(inputs, 'walk', demand, columns) ?? assert.fail()
  const found = new Map(Array.from(origin, (point, at) => [`${point} ${dest[at]}`, cost[at]]))
  assert.ok(expected.size > 100)
  assert.equal(origin.length, expected.size, 'no pair twice')
  assert.deepEqual(found, new Map([...found.keys()].map((key) => [key, expected.get(key)])))
  assert.deepEqual([...(metresOf(inputs, 'walk', demand, columns)[0] ?? [])], nearest)
  assert.equal(costsOf(inputs, 'cycle', demand, columns), undefined)
})
