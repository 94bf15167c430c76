import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { spread } from './spread.ts'

describe('markers that lie on top of each other', () => {
  test('are set apart, near where they were; others stay', () => {
    const points = [...Array.from({ length: 20 }, () => ({ x: 100, y: 100 })), { x: 400, y: 300 }]
    const moved = spread(points, 30)
    assert.deepEqual(moved[0], { x: 100, y: 100 })
    assert.deepEqual(moved.at(-1), { x: 400, y: 300 })
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1))
        assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 29.8, `${index}`)
    assert.ok(
      moved.every(
        (each, index) =>
          Math.hypot(each.x - (points[index]?.x ?? 0), each.y - (points[index]?.y ?? 0)) <= 120,
      ),
    )
  })

  test('the same points, the same places', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]
    assert.deepEqual(spread(points, 10), spread(points, 10))
  })
})
