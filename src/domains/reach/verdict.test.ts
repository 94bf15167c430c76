import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnown, normFor, orderedJson } from './inputs.ts'
import { isBelow, judge } from './verdict.ts'

const looks = (below: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ score: at < below ? 1 : 3, norm: 2 }))

test('seventeen of eighteen lenses make a gap, sixteen do not', () => {
  assert.equal(judge(looks(18, 18)).verdict, 'gap')
  assert.equal(judge(looks(17, 18)).verdict, 'gap')
  assert.equal(judge(looks(16, 18)).verdict, 'unsure')
  assert.equal(judge(looks(2, 18)).verdict, 'unsure')
  assert.equal(judge(looks(1, 18)).verdict, 'enough')
  assert.equal(judge(looks(0, 18)).agreement, 0)
  assert.deepEqual([judge(looks(1, 18)).low, judge(looks(1, 18)).high], [0.5, 1.5])
})

test('behind hidden counts a lens sees only what holds whatever they are', () => {
  const hidden = (least: number, most: number) =>
    Array.from({ length: 18 }, () => ({ score: 1, norm: 2, least, most }))
  assert.deepEqual([judge(hidden(0.5, 1.5)).verdict, judge(hidden(0.5, 1.5)).agreement], ['gap', 1])
  const neither = judge(hidden(0.5, 3))
  assert.deepEqual([neither.verdict, neither.agreement, neither.enoughShare], ['unsure', 0, 0])
  const once = judge([...hidden(0.5, 3).slice(1), { score: 3, norm: 2, least: 2, most: 3 }])
  assert.equal(once.enoughShare, 1 / 18)
  assert.equal(judge(hidden(0.5, Number.POSITIVE_INFINITY)).verdict, 'unsure')
  const fine = Array.from({ length: 18 }, () => ({ score: 3, norm: 2, least: 2.5, most: 9 }))
  assert.equal(judge(fine).verdict, 'enough')
})

test('at the norm is not below it, whatever the rounding; nothing at all is, unless zero was set', () => {
  assert.ok(!isBelow({ score: 2, norm: 2 }))
  assert.ok(!isBelow({ score: 2 - 1e-12, norm: 2 }))
  assert.ok(isBelow({ score: 1.99, norm: 2 }))
  assert.ok(isBelow({ score: 0, norm: 0 }))
  assert.ok(!isBelow({ score: 0, norm: 0 }, true))
  assert.equal(judge([{ score: 0, norm: 0 }]).low, null)
})

test('a wijk is known from four of five offers on; of nothing, nothing is known', () => {
  assert.ok(isKnown({ offers: 5, fresh: 4 }))
  assert.ok(!isKnown({ offers: 10, fresh: 7 }))
  assert.ok(!isKnown({ offers: 0, fresh: 0 }))
})

test('a norm of the group goes before one for every group', () => {
  const norm = (id: string, group: string | null) => ({
    ...{ id, domain: 'werk', group, unit: 'hours' as const, value: 1 },
  })
  const norms = [norm('all', null), norm('own', 'ouderen')]
  assert.equal(normFor(norms, 'werk', 'ouderen')?.id, 'own')
  assert.equal(normFor(norms, 'werk', 'jongeren')?.id, 'all')
  assert.equal(normFor(norms, 'wonen', 'ouderen'), null)
})

test('the order of keys makes no other text', () => {
  assert.equal(orderedJson({ b: [{ y: 1, x: 2 }], a: null }), '{"a":null,"b":[{"x":2,"y":1}]}')
})
