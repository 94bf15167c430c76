import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Position } from 'geojson'
import { insidePoint } from './inside-point.ts'

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const shape = (...polygons: Position[][][]) => ({ type: 'MultiPolygon' as const, coordinates: polygons })
const rounded = (point: ReturnType<typeof insidePoint>) =>
  point && [Number(point.longitude.toFixed(9)), Number(point.latitude.toFixed(9))]

test('the point of an area is the centre of its largest part', () => {
  assert.deepEqual(rounded(insidePoint(shape([square(5, 52, 1)], [square(8, 52, 2)]))), [9, 53])
})

test('where the centre lies outside, the point lies in the widest part beside it', () => {
  const horseshoe: Position[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [9, 10],
    [9, 1],
    [2, 1],
    [2, 10],
    [0, 10],
    [0, 0],
  ]
  const [longitude = 0, latitude = 0] = rounded(insidePoint(shape([horseshoe]))) ?? []
  assert.equal(longitude, 1)
  assert.ok(latitude > 1 && latitude < 10)
  assert.equal(rounded(insidePoint(shape([square(0, 0, 10), square(4, 4, 2)])))?.[0], 2)
})

test('an area without a place has no point; one without width has its first', () => {
  assert.equal(insidePoint(shape()), null)
  assert.deepEqual(
    rounded(
      insidePoint(
        shape([
          [
            [5, 52],
            [5, 52],
            [5, 52],
            [5, 52],
          ],
        ]),
      ),
    ),
    [5, 52],
  )
})
