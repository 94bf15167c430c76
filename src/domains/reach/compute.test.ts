import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeRun } from './compute.ts'
import type { Reachable } from './facility.ts'
import type { InputBuurt, Inputs } from './inputs.ts'
import type { People } from './people.ts'
import type { BuurtResult } from './results.ts'

const people = (best: number): People => ({ best, low: best, high: best, basis: 'count' })

const buurt = (code: string, own: boolean, older: People | null): InputBuurt => ({
  ...{
    code,
    wijk: 'WK990101',
    own,
    people: { ouderen: older },
    uncovered: { walk: 0, cycle: 0.5, frail: 0 },
  },
})

const facility = (key: string, x: number, more: Partial<Reachable> = {}): Reachable => ({
  ...{ key, offer: key, place: key, organization: null, name: key, placeName: key, x, y: 0 },
  ...{
    hours: 10,
    fresh: true,
    domains: ['ontmoeting'],
    targetGroups: [],
    minimumAge: null,
    maximumAge: null,
  },
  ...more,
})

/** Two buurten far apart, each with a hundred people; a neighbour of the working area at the first. */
const inputs = (more: Partial<Inputs> = {}): Inputs => ({
  ...{ version: 1, on: '2026-11-22', domains: ['ontmoeting', 'werk'], groups: ['ouderen'] },
  buurten: [
    buurt('BU99010101', true, people(100)),
    buurt('BU99010102', true, people(100)),
    buurt('BU99020101', false, people(100)),
    buurt('BU99010103', true, null),
    buurt('BU99010104', true, people(0)),
    buurt('BU99010105', true, people(10)),
  ],
  points: [
    ...[
      { x: 0, y: 0, buurt: 0, part: 0.5 },
      { x: 0, y: 100, buurt: 0, part: 0.5 },
    ],
    { x: 50_000, y: 0, buurt: 1, part: 1 },
    { x: 0, y: 0, buurt: 2, part: 1 },
    { x: 0, y: 0, buurt: 3, part: 1 },
    { x: 0, y: 0, buurt: 4, part: 1 },
  ],
  facilities: [facility('near', 0)],
  unplaced: { werk: 3 },
  fresh: ['ontmoeting', 'werk'].map((domain) => ({
    ...{ wijk: 'WK990101', domain, offers: 5, fresh: 4, byWijk: false },
  })),
  norms: [],
  ...more,
})

async function told(given: Inputs, domain = 'ontmoeting', mode = 'walk') {
  const done = await computeRun(given, () => true)
  assert.ok(done)
  const of = (each: { lifeDomain: string; mode: string }) => each.lifeDomain === domain && each.mode === mode
  const byCode = new Map(done.results.filter(of).map((each) => [each.areaCode, each]))
  const at = (code: string): BuurtResult => byCode.get(code) ?? assert.fail(`nothing of ${code}`)
  return { at, byCode, finding: done.findings.find(of) ?? assert.fail('no finding'), done }
}

test('who has it near has enough, who has nothing within reach has a gap; outsiders share in it', async () => {
  const { at, byCode, finding } = await told(inputs())
  const [first, second] = [at('BU99010101'), at('BU99010102')]
  assert.equal(first.verdict, 'enough')
  assert.equal(first.noneShare, 0)
  assert.deepEqual([first.nearestMedian, first.nearestWorst], [0, 100])
  assert.equal(second.verdict, 'gap')
  assert.deepEqual([second.score, second.noneShare, second.agreement], [0, 1, 1])
  assert.equal(second.nearestMedian, 50_000)
  // Ten hours for 200 people around it, of whom a hundred live in the working area: not quite five hours of two hundred.
  assert.ok(finding.mean * finding.people < 5_100 && finding.mean * finding.people > 4_900)
  assert.ok(Math.abs((second.gap ?? 0) - 100 * (finding.mean / 1_000)) < 1e-9)
  assert.ok(!byCode.has('BU99020101'), 'of neighbours nothing is told')
})

test('a missing number is not known, nobody is no row, and no place on the map is not known', async () => {
  const { at, byCode, finding } = await told(inputs())
  assert.deepEqual([at('BU99010103').verdict, at('BU99010103').why], ['unknown', 'people'])
  assert.equal(at('BU99010103').score, null)
  assert.ok(!byCode.has('BU99010104'))
  assert.deepEqual([at('BU99010105').verdict, at('BU99010105').why], ['unknown', 'place'])
  assert.deepEqual(finding.verdicts, { gap: 1, unsure: 0, enough: 1, unknown: 2 })
})

test('without four of five fresh offers nothing is said, though the numbers are kept', async () => {
  const stale = inputs().fresh.map((each) => ({ ...each, fresh: 3 }))
  const { at } = await told(inputs({ fresh: stale }))
  assert.deepEqual([at('BU99010101').verdict, at('BU99010101').why], ['unknown', 'freshness'])
  assert.ok((at('BU99010101').score ?? 0) > 0)
  assert.equal((await told(inputs({ fresh: [] }))).at('BU99010101').verdict, 'unknown')
})

test('means and totals are of the buurten that are known; a wijk that nobody wrote down makes no other one rich', async () => {
  const given = inputs()
  const both = await told(given)
  const apart = given.buurten.map((each) =>
    each.code === 'BU99010102' ? { ...each, wijk: 'WK990102' } : each,
  )
  const { finding, at } = await told(inputs({ buurten: apart }))
  assert.equal(at('BU99010102').verdict, 'unknown')
  assert.equal(finding.people, 100)
  assert.ok(Math.abs(finding.mean - 2 * both.finding.mean) < 1e-9)
  assert.equal(finding.noneShare, 0)
  assert.equal((await told(inputs({ fresh: [] }))).finding.people, 200, 'with nothing known: of all')
})

test('where the whole map has nothing and nobody set a norm, there is nothing to compare with; by a norm it is a gap', async () => {
  const { at, finding } = await told(inputs(), 'werk')
  assert.deepEqual([at('BU99010101').verdict, at('BU99010101').why], ['unknown', 'nothing'])
  assert.equal(at('BU99010101').nearestMedian, null)
  assert.deepEqual([finding.mean, finding.gini, finding.facilities, finding.unplaced], [0, null, 0, 3])
  const stale = inputs().fresh.map((each) => ({ ...each, fresh: 3 }))
  assert.equal((await told(inputs({ fresh: stale }), 'werk')).at('BU99010101').why, 'freshness')
  const norm = { id: 'n', domain: 'werk', group: null, unit: 'hours' as const, value: 1 }
  const set = (value: number) => told(inputs({ norms: [{ ...norm, value }] }), 'werk')
  assert.equal((await set(1)).at('BU99010101').verdict, 'gap')
  assert.equal((await set(0)).at('BU99010101').verdict, 'enough')
})

test('where the map has it, but out of reach of everybody who is known, there is nothing to compare with either', async () => {
  const far = { facilities: [facility('far', 90_000)] }
  const { at, finding } = await told(inputs(far))
  assert.deepEqual([at('BU99010101').why, finding.mean, finding.facilities], ['nothing', 0, 1])
  const norm = { id: 'n', domain: 'ontmoeting', group: null, unit: 'hours' as const, value: 1 }
  assert.equal((await told(inputs({ ...far, norms: [norm] }))).at('BU99010101').verdict, 'gap')
})

test('a norm that somebody set counts, and is named; what is a default is told', async () => {
  const norm = { id: 'n', domain: 'ontmoeting', group: null, unit: 'hours' as const, value: 1 }
  const low = await told(inputs({ norms: [norm] }))
  assert.equal(low.at('BU99010101').verdict, 'enough')
  assert.deepEqual([low.finding.norm, low.finding.normId], [1, 'n'])
  const high = await told(inputs({ norms: [{ ...norm, value: 1_000 }] }))
  assert.equal(high.at('BU99010101').verdict, 'gap')
  assert.equal(low.at('BU99010101').measuredShare, 1)
  const both = inputs({ facilities: [facility('a', 0), facility('b', 0, { hours: null })] })
  const { at, finding } = await told(both)
  assert.ok(Math.abs((at('BU99010101').measuredShare ?? 0) - 0.5) < 1e-9)
  assert.deepEqual([finding.facilities, finding.measured], [2, 1])
  const places = await told(inputs({ norms: [{ ...norm, unit: 'places', value: 1 }] }))
  assert.equal(places.finding.unit, 'places')
  assert.ok(Math.abs(places.finding.mean * 10 - low.finding.mean) < 1e-9)
})

test('what is for others does not count, nor what is closed now', async () => {
  for (const more of [{ targetGroups: ['kinderen'] }, { maximumAge: 30 }, { hours: 0 }]) {
    const { finding } = await told(inputs({ facilities: [facility('x', 0, more)] }))
    assert.equal(finding.facilities, 0, JSON.stringify(more))
  }
})

test('a hidden count beside a buurt can make it not sure what is enough there', async () => {
  const filled = (high: number): People => ({ best: 50, low: 0, high, basis: 'filled' })
  const norm = { id: 'n', domain: 'ontmoeting', group: null, unit: 'hours' as const, value: 30 }
  const beside = (others: People) =>
    inputs({
      norms: [norm],
      buurten: [buurt('BU99010101', true, people(100)), buurt('BU99010102', true, others)],
      points: [
        { x: 0, y: 0, buurt: 0, part: 1 },
        { x: 0, y: 10, buurt: 1, part: 1 },
      ],
    })
  // Ten hours: 67 for every 1,000 when fifty live beside them, 23 when three hundred and thirty do.
  assert.equal((await told(beside(people(50)))).at('BU99010101').verdict, 'enough')
  assert.equal((await told(beside(filled(60)))).at('BU99010101').verdict, 'enough')
  const { verdict, agreement, score } = (await told(beside(filled(330)))).at('BU99010101')
  assert.equal(verdict, 'unsure')
  assert.equal(agreement, 0)
  assert.ok(score && Math.abs(score - 66.7) < 1)
})

test('rounding to fives is left out, also where another count is hidden', async () => {
  const rounded: People = { best: 20, low: 17.5, high: 22.5, basis: 'count' }
  const far: People = { best: 5, low: 0, high: 100, basis: 'filled' }
  const norm = { id: 'n', domain: 'ontmoeting', group: null, unit: 'hours' as const, value: 495 }
  const { at } = await told(
    inputs({
      norms: [norm],
      buurten: [buurt('BU99010101', true, rounded), buurt('BU99010102', true, far)],
      points: [
        { x: 0, y: 0, buurt: 0, part: 1 },
        { x: 50_000, y: 0, buurt: 1, part: 1 },
      ],
    }),
  )
  // Ten hours for twenty people is 500 for every 1,000; for 22.5 it would be 444.
  assert.equal(at('BU99010101').verdict, 'enough')
})

test('a run can be ended between two parts, and tells the same each time', async () => {
  const steps: [number, number][] = []
  const ended = await computeRun(inputs(), (done, total) => {
    steps.push([done, total])
    return done < 1
  })
  assert.equal(ended, null)
  assert.deepEqual(steps, [
    [0, 3],
    [1, 3],
  ])
  const [one, two] = [(await told(inputs())).done, (await told(inputs())).done]
  assert.deepEqual(one, two)
})
