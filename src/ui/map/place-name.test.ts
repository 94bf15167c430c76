import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeName } from './place-name.ts'

const across = (width: number) => `M0 0L${width} 0L${width} 100L0 100Z`

test('a long name needs a wide screen or has no place', () => {
  assert.equal(placeName(['Kerkelanden'], across(300), [], 1)?.wideOnly, false)
  assert.equal(placeName(['Kerkelanden'], across(120), [], 1)?.wideOnly, true)
  assert.equal(placeName(['Kerkelanden'], across(60), [], 1), undefined)
})

test('a marker in the only place takes it', () => {
  assert.equal(placeName(['Oost'], across(60), [{ x: 30, y: 50 }], 1)?.wideOnly, true)
  assert.equal(placeName(['Oost'], 'M0 0L60 0L60 30L0 30Z', [{ x: 30, y: 15 }], 1), undefined)
})

test('in a picture twice as wide the letters are twice as high', () => {
  assert.equal(placeName(['Kerkelanden'], across(300), [], 2)?.wideOnly, true)
})

test('a line under the name needs room too', () => {
  assert.ok(placeName(['Oost', 'genoeg'], across(120), [], 1))
  assert.equal(placeName(['Oost', 'weten we nog niet'], across(120), [], 1), undefined)
  assert.equal(placeName(['Oost', 'veel'], 'M0 0L200 0L200 30L0 30Z', [], 1), undefined)
})
