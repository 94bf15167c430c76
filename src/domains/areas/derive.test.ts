import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumFigures, withShares } from './derive.ts'

test('shares and rates follow from counts, and a given share stays', () => {
  const figures = withShares({
    population: 200,
    'people-65-plus': 50,
    crimes: 4,
    'share-0-14': 17,
    'people-0-14': 30,
  })
  assert.equal(figures['share-65-plus'], 25)
  assert.equal(figures['crimes-per-1000'], 20)
  assert.equal(figures['share-0-14'], 17)
})

test('no share of nothing, none of a missing part, and never over a hundred', () => {
  assert.deepEqual(withShares({ population: 0, 'people-65-plus': 0 }), { population: 0, 'people-65-plus': 0 })
  assert.equal(withShares({ population: 200 })['share-65-plus'], undefined)
  // Publishers round each count to 5 on its own: ten of the five households.
  const rounded = withShares({ households: 5, 'households-with-children': 10 })
  assert.equal(rounded['share-households-with-children'], 100)
})

test('counts add up, shares are taken again, averages are weighted', () => {
  const sums = sumFigures([
    {
      population: 100,
      'people-65-plus': 50,
      'share-65-plus': 50,
      households: 50,
      'household-size': 2,
      density: 100,
    },
    {
      population: 300,
      'people-65-plus': 30,
      'share-65-plus': 10,
      households: 150,
      'household-size': 2.4,
      density: 300,
    },
  ])
  assert.equal(sums.population, 400)
  assert.equal(sums['share-65-plus'], 20)
  assert.equal(sums['household-size'], 2.3)
  // 100 people on 1 km2 and 300 people on 1 km2 are 400 on 2 km2.
  assert.equal(sums.density, 200)
})

test('a buurt with a missing part does not make the share smaller', () => {
  const sums = sumFigures([{ population: 100, 'people-65-plus': 50 }, { population: 900 }])
  assert.equal(sums.population, 1000)
  assert.equal(sums['share-65-plus'], undefined, 'a share nobody had is not made up')
  const known = sumFigures([
    { population: 100, 'people-65-plus': 50, 'share-65-plus': 50 },
    { population: 900 },
  ])
  assert.equal(known['share-65-plus'], 50)
})

test('a given share is weighted by its count; a class is never averaged', () => {
  const sums = sumFigures([
    { households: 100, 'social-minimum': 10, urbanity: 1 },
    { households: 300, 'social-minimum': 2, urbanity: 5 },
  ])
  assert.equal(sums['social-minimum'], 4)
  assert.equal(sums.urbanity, undefined)
})
