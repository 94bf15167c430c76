import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../config.ts'
import { limitOf, RateLimit } from './limit.ts'

function limiter(count: number) {
  const time = { ms: 0 }
  const limit = new RateLimit({ count, windowMs: 60_000 }, { now: () => new Date(time.ms) })
  return { limit, time }
}

test('the allowance is for each key, and fills up again evenly', () => {
  const { limit, time } = limiter(2)
  assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('b')], [0, 0, 0])
  assert.equal(limit.take('a'), 30)
  time.ms += 30_000
  assert.equal(limit.take('a'), 0)
  assert.equal(limit.take('a'), 30)
})

test('asking while refused does not make the wait longer', () => {
  const { limit, time } = limiter(1)
  limit.take('a')
  for (let turn = 0; turn < 10; turn += 1) limit.take('a')
  time.ms += 60_000
  assert.equal(limit.take('a'), 0)
})

test('a count of 0 switches the limit off', () => {
  const { limit } = limiter(0)
  for (let turn = 0; turn < 100; turn += 1) assert.equal(limit.take('a'), 0)
})

test('who stayed away for a whole window is forgotten', () => {
  const { limit, time } = limiter(5)
  for (const key of ['a', 'b', 'c']) limit.take(key)
  time.ms += 60_000
  limit.take('d')
  assert.equal(limit.size, 1)
})

test('with very many addresses at once the memory stays bounded', () => {
  const { limit } = limiter(5)
  for (let key = 0; key < 50_100; key += 1) limit.take(String(key))
  assert.ok(limit.size <= 50_000)
})

test('a limit of its own is off when the limit on pages is off', () => {
  for (const [pages, refused] of [
    ['0', 0],
    ['600', 60],
  ] as const) {
    const deps = { clock: { now: () => new Date(0) }, config: readConfig({ RATE_LIMIT: pages }) }
    const limit = limitOf(deps, 1, 60_000)
    limit.take('a')
    assert.equal(limit.take('a'), refused)
  }
})
