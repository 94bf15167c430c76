import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Spot, simplifyRing } from './simplify.ts'

const circle = Array.from({ length: 360 }, (_, degree): Spot => {
  const angle = (degree * Math.PI) / 180
  return { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) }
})

test('points on a straight line go, corners stay', () => {
  const square = [0, 1, 2, 3].flatMap((side): Spot[] =>
    [0, 0.25, 0.5, 0.75].map((part) =>
      side === 0
        ? { x: part * 10, y: 0 }
        : side === 1
          ? { x: 10, y: part * 10 }
          : side === 2
            ? { x: 10 - part * 10, y: 10 }
            : { x: 0, y: 10 - part * 10 },
    ),
  )
  const corners = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ]
  assert.deepEqual(simplifyRing(square, 0.1), corners)
})

test('a circle keeps its shape: what is left out lies within the tolerance', () => {
  const fewer = simplifyRing(circle, 1)
  assert.ok(fewer.length > 8 && fewer.length < 60, String(fewer.length))
  // The middle of each side lies nearest to the centre: no farther in than the tolerance.
  for (const [at, { x, y }] of fewer.entries()) {
    const next = fewer[(at + 1) % fewer.length] as Spot
    assert.ok(100 - Math.hypot((x + next.x) / 2, (y + next.y) / 2) <= 1.000001)
  }
})

test('a triangle and nothing stay what they are', () => {
  assert.deepEqual(simplifyRing(circle.slice(0, 3), 50), circle.slice(0, 3))
  assert.deepEqual(simplifyRing([], 1), [])
})
