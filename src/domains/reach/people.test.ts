import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '../areas/index.ts'
import { groupOf, groups, indicatorsNeeded, serves } from './group.ts'
import { baseOf, type Figures, peopleOf } from './people.ts'

const figures = (values: Record<string, number>, uncertainty = 'count'): Figures =>
  new Map(Object.entries(values).map(([id, value]) => [id, { value, uncertainty }]))
const group = (key: string) => {
  const found = groupOf(key)
  assert.ok(found)
  return found
}

test('a count is a count, give or take its rounding', () => {
  const older = figures({ population: 1000, 'people-65-plus': 205 }, 'rounded')
  assert.deepEqual(peopleOf(group('ouderen'), older, []), {
    best: 205,
    low: 202.5,
    high: 207.5,
    basis: 'count',
  })
  assert.deepEqual(peopleOf(group('ouderen'), figures({ 'people-65-plus': 0 }, 'rounded'), [])?.low, 0)
})

test('a share is taken of whom it is about, and is an estimate', () => {
  const here = figures({ population: 1000, 'people-0-14': 200, 'people-15-24': 100, lonely: 50 })
  assert.equal(baseOf('18plus', here), 770)
  assert.deepEqual(peopleOf(group('eenzaam'), here, []), {
    best: 385,
    low: 385,
    high: 385,
    basis: 'estimate',
  })
  const byShare = figures({ population: 1000, 'share-0-14': 20, 'low-income': 25 })
  assert.equal(peopleOf(group('laag-inkomen'), byShare, [])?.best, 200)
})

test('a missing number is no zero: a larger area lends its share, between nobody and everybody', () => {
  const hidden = figures({ population: 40 })
  const wijk = figures({ population: 400, 'people-65-plus': 100 })
  assert.deepEqual(peopleOf(group('ouderen'), hidden, [figures({}), wijk]), {
    ...{ best: 10, low: 0, high: 40 },
    basis: 'filled',
  })
  assert.equal(peopleOf(group('ouderen'), figures({}), [wijk]), null)
  assert.equal(peopleOf(group('ouderen'), hidden, []), null)
  assert.equal(peopleOf(group('eenzaam'), figures({ population: 0 }), [])?.high, 0)
})

test('a share of fewer than fifty people is not used, though it was published', () => {
  const few = figures({ population: 49, 'people-0-14': 5, 'people-15-24': 5, lonely: 80 })
  assert.equal(peopleOf(group('eenzaam'), few, []), null)
})

test('something counts for whom it is meant', () => {
  const audience = (
    targetGroups: string[],
    minimumAge: number | null = null,
    maximumAge: number | null = null,
  ) => ({
    ...{ targetGroups, minimumAge, maximumAge },
  })
  assert.ok(serves(group('ouderen'), audience([])))
  assert.ok(serves(group('ouderen'), audience(['kinderen', 'iedereen'])))
  assert.ok(!serves(group('ouderen'), audience(['kinderen'])))
  assert.ok(!serves(group('ouderen'), audience([], null, 64)))
  assert.ok(serves(group('ouderen'), audience([], 65)))
  assert.ok(!serves(group('kinderen'), audience(['iedereen'], 15)))
  assert.ok(serves(group('iedereen'), audience(['nieuwkomers'], 18)))
})

test('every figure that a group is counted with is one that files are read for', () => {
  const known = new Set(indicators.map(({ id }) => id))
  assert.deepEqual(
    indicatorsNeeded.filter((id) => !known.has(id)),
    [],
  )
})

test('no group is made of where people come from', () => {
  for (const id of indicatorsNeeded)
    assert.doesNotMatch(id, /herkomst|migrat|origin|western|nationalit|country/)
  assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length)
})
