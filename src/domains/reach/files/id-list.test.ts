import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IdList } from './id-list.ts'

test('names keep their order and are there once, also those that objects know already', () => {
  const ids = new IdList()
  const names = ['b', 'a', '__proto__', 'constructor', 'Café ☕ 日本 😀', 'a,b"c\nd', '']
  assert.deepEqual(
    names.map((name) => ids.add(name)),
    [0, 1, 2, 3, 4, 5, 6],
  )
  assert.equal(ids.add('__proto__'), -1)
  assert.equal(ids.add('a'), -1)
  assert.equal(ids.indexOf('constructor'), 3)
  assert.equal(ids.indexOf('c'), -1)
  assert.equal(ids.indexOf('hasOwnProperty'), -1)
  assert.deepEqual(
    names.map((_, place) => ids.at(place)),
    names,
  )
})

test('a hundred thousand names, and one longer than all the others together', () => {
  const ids = new IdList()
  const name = (i: number) => `${(i * 7919) % 100_003}-é`
  for (let i = 0; i < 100_000; i += 1) assert.equal(ids.add(name(i)), i)
  const long = '☕'.repeat(1_000_000)
  assert.equal(ids.add(long), 100_000)
  assert.equal(ids.add(long), -1)
  assert.equal(ids.at(100_000), long)
  assert.equal(ids.length, 100_001)
  for (let i = 0; i < 100_000; i += 997) {
    assert.equal(ids.indexOf(name(i)), i)
    assert.equal(ids.at(i), name(i))
  }
  assert.equal(ids.indexOf('0-e'), -1)
})
