import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelSpots } from './label.ts'

test('the name of a square goes to its middle', () => {
  const [best] = labelSpots('M0 0L100 0L100 100L0 100Z', 10)
  assert.equal(best?.x, 50)
  assert.equal(best?.room, 100)
  assert.ok(best && Math.abs(best.y - 50) < 5)
})

test('a hole and an arm are not in the way: the widest clear stretch wins', () => {
  const [best] = labelSpots('M0 0L40 0L40 60L200 60L200 100L0 100Z', 10)
  assert.ok(best && best.y > 60 && best.room === 200)
  const [beside] = labelSpots('M0 0L100 0L100 100L0 100ZM10 5L60 5L60 95L10 95Z', 10)
  assert.ok(beside && beside.x > 60)
})

test('letters higher than the shape fit nowhere', () => {
  assert.deepEqual(labelSpots('M0 0L100 0L100 8L0 8Z', 20), [])
  assert.deepEqual(labelSpots('', 20), [])
})
