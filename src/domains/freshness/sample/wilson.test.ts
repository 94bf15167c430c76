import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accuracyOf, percent } from './accuracy.ts'
import { wilson } from './wilson.ts'

const rounded = (hits: number, size: number) => {
  const found = wilson(hits, size)
  return found && [found.low, found.high].map((each) => each.toFixed(4))
}

/** Method 3 (score interval without correction) in table I of Newcombe, Statistics in Medicine 17 (1998) 857–872. */
const PUBLISHED: [number, number, string, string][] = [
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
]

test('the interval is the one that was published, worked out', () => {
  for (const [hits, size, low, high] of PUBLISHED) assert.deepEqual(rounded(hits, size), [low, high])
})

test('it solves the equation of Wilson: the border lies z standard errors of its own from what was seen', () => {
  const [hits, size, z] = [43, 50, 1.959963984540054]
  const found = wilson(hits, size)
  for (const border of [found?.low ?? 0, found?.high ?? 0])
    assert.ok(
      Math.abs(Math.abs(hits / size - border) - z * Math.sqrt((border * (1 - border)) / size)) < 1e-12,
    )
})

test('hits and misses mirror each other; nothing says nothing; all right is not certainty', () => {
  const [some, others] = [wilson(7, 30), wilson(23, 30)]
  assert.ok(some && others && Math.abs(some.low + others.high - 1) < 1e-12)
  assert.equal(wilson(0, 0), null)
  assert.deepEqual(rounded(20, 20), ['0.8389', '1.0000'])
})

test('who was not reached is neither right nor wrong, and the bounds say how much that matters', () => {
  const outcomes = { ok: 36, wrong: 4, unreachable: 6 }
  const found = accuracyOf({ drawn: 50, outcomes, fields: { times: 3, contact: 2 } })
  assert.deepEqual([found.reached, found.right, found.unreachable, found.left], [40, 36, 6, 4])
  assert.equal(found.share, 0.9)
  assert.deepEqual(found.interval, wilson(36, 40))
  assert.deepEqual(found.bounds, { low: 36 / 46, high: 42 / 46 })
  assert.deepEqual(found.wrong, [
    { field: 'times', count: 3 },
    { field: 'contact', count: 2 },
  ])
  const nobody = accuracyOf({ drawn: 3, outcomes: { ok: 0, wrong: 0, unreachable: 0 }, fields: {} })
  assert.deepEqual([nobody.share, nobody.interval, nobody.bounds, nobody.left], [null, null, null, 3])
  assert.equal(percent('nl', 0.8549), '85\u00a0%')
})
