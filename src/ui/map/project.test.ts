import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Polygon } from 'geojson'
import { project } from './project.ts'

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})

test('a degree is narrower than it is high: at 60 degrees north half as wide', () => {
  const { width, height } = project([square(5, 59.5, 1)], { width: 100, padding: 0 })
  assert.equal(width, 100)
  assert.equal(height, 200)
})

test('north is up and west is left', () => {
  const { point } = project([square(5, 52, 1)], { width: 100, padding: 0 })
  assert.deepEqual(point(5, 53), { x: 0, y: 0 })
  assert.equal(point(6, 52).x, 100)
  assert.ok(point(6, 52).y > 0)
})

test('a tall shape is fitted by height and stands in the middle', () => {
  const { height, point } = project([square(5, 59.5, 1)], { width: 100, padding: 0, maxHeight: 100 })
  assert.equal(height, 100)
  assert.equal(point(5.5, 60).x, 50)
})

test('paths are closed, in order, and without points that cannot be seen', () => {
  const fine = square(5, 52, 1)
  fine.coordinates[0]?.splice(1, 0, [5.0001, 52])
  const { paths } = project([fine, square(5.2, 52.2, 0.1)], { width: 100, padding: 0 })
  assert.equal(paths.length, 2)
  assert.match(paths[0] ?? '', /^M0 [\d.]+L100 [\d.]+L100 0L0 0Z$/)
})

test('many polygons and holes become one path; specks vanish', () => {
  const multi = {
    type: 'MultiPolygon' as const,
    coordinates: [
      square(5, 52, 1).coordinates,
      square(6.5, 52, 0.5).coordinates,
      square(6.2, 52, 0.0001).coordinates,
    ],
  }
  assert.equal(project([multi], { width: 100 }).paths[0]?.match(/M/g)?.length, 2)
})

test('nothing to draw gives an empty picture, not an error', () => {
  assert.deepEqual(project([], { width: 100 }).paths, [])
})
