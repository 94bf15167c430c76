import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../test/seeded.ts'
import { borderOf, type Polygon, uncoveredShare, whollyCovered } from './border.ts'
import { edgeArea, sectorArea } from './disc.ts'
import type { Ring } from './ring.ts'

const near = (actual: number, expected: number, margin = 1e-12) =>
  assert.ok(Math.abs(actual - expected) <= margin, `${actual} ≠ ${expected}`)

const square = (x: number, y: number, half: number): Ring => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
]
const points = (...places: [number, number][]) => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
})
const one = (x: number, y: number, r: number, polygons: Polygon[]) =>
  uncoveredShare(points([x, y]), r, borderOf(polygons))[0] ?? Number.NaN

/** A ragged ring round the origin that does not cross itself: corners at rising angles. */
function coast(seed: number, corners: number, size: number): [number, number][] {
  const next = seeded(seed)
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner + 0.8 * next())) / corners
    const far = size * (0.4 + next())
    return [far * Math.cos(angle), far * Math.sin(angle)]
  })
}

/** Crossings of a ray, the other usual way to tell inside. */
function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0]
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
  })
  return inside
}

const land = [square(0, 0, 10_000)]

test('along a straight border half is uncovered, at a corner three quarters', () => {
  near(one(10_000, 0, 1000, [land]), 0.5)
  near(one(0, -10_000, 1000, [land]), 0.5)
  near(one(10_000, 10_000, 1000, [land]), 0.75)
})

test('a border at half the radius cuts a segment of acos(½) − ½ √¾ over π', () => {
  near(one(9500, 0, 1000, [land]), (Math.acos(0.5) - 0.5 * Math.sqrt(0.75)) / Math.PI)
  near(one(10_500, 0, 1000, [land]), 1 - (Math.acos(0.5) - 0.5 * Math.sqrt(0.75)) / Math.PI)
})

test('well inside and well outside are exact, the line itself is no part of either', () => {
  assert.equal(one(0, 0, 1000, [land]), 0)
  assert.equal(one(9000, 0, 1000, [land]), 0)
  assert.equal(one(50_000, 7, 1000, [land]), 1)
  assert.equal(one(11_000, 0, 1000, [land]), 1)
  assert.ok(one(9000.001, 0, 1000, [land]) > 0)
  assert.equal(one(0, 0, 1000, []), 1)
})

test('a hole is uncovered, wherever it lies in the disc', () => {
  const lake = square(0, 0, 100)
  const part = 200 ** 2 / (Math.PI * 1000 ** 2)
  near(one(0, 0, 1000, [[square(0, 0, 10_000), lake]]), part)
  near(one(500, 500, 1000, [[square(0, 0, 10_000), lake]]), part)
  assert.equal(one(0, 0, 50, [[square(0, 0, 10_000), lake]]), 1)
  assert.equal(one(3000, 0, 1000, [[square(0, 0, 10_000), lake]]), 0)
  near(one(100, 0, 50, [[square(0, 0, 10_000), lake]]), 0.5)
})

test('an island smaller than the catchment covers its own surface', () => {
  near(one(30, 20, 1000, [[square(0, 0, 100)]]), 1 - 200 ** 2 / (Math.PI * 1000 ** 2))
})

test('a disc of no size asks for the point', () => {
  assert.equal(one(5, 5, 0, [land]), 0)
  assert.equal(one(50_000, 5, 0, [land]), 1)
  assert.equal(one(0, 0, 0, [[square(0, 0, 10_000), square(0, 0, 100)]]), 1)
})

test('municipalities side by side cover as the country does: borders between them do not count', () => {
  const halves = [[square(-5000, 0, 5000)], [square(5000, 0, 5000)]]
  assert.equal(one(0, 0, 1000, halves), 0)
  assert.equal(one(0, 400, 1000, halves), 0)
  near(one(0, 5000, 1000, halves), 0.5)
  near(one(10_000, 0, 1000, halves), 0.5)
})

test('the way a ring goes round, its closing point, and where on the map it lies do not matter', () => {
  const ring = coast(3, 60, 1000)
  const share = one(700, 200, 500, [[ring]])
  assert.ok(share > 0.05 && share < 0.95)
  near(one(700, 200, 500, [[ring.toReversed()]]), share)
  near(one(700, 200, 500, [[[...ring, ring[0] ?? [0, 0]]]]), share)
  const moved = ring.map(([x, y]): [number, number] => [x + 150_000, y + 450_000])
  near(one(150_700, 450_200, 500, [[moved]]), share, 1e-9)
  const larger = ring.map(([x, y]): [number, number] => [x * 8, y * 8])
  near(one(5600, 1600, 4000, [[larger]]), share)
})

test('the tree gives what all edges one by one give', () => {
  const next = seeded(9)
  for (let seed = 1; seed <= 40; seed += 1) {
    const ring = coast(seed, 3 + Math.floor(next() * 300), 1000)
    const [x, y, r] = [(next() - 0.5) * 3000, (next() - 0.5) * 3000, next() * 1500]
    let area = 0
    let turn = 0
    ring.forEach(([ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0]
      area += edgeArea(ax - x, ay - y, bx - x, by - y, r)
      turn += sectorArea(ax - x, ay - y, bx - x, by - y, 1)
    })
    near(one(x, y, r, [[ring]]), 1 - Math.abs(area) / (Math.PI * r * r), 1e-10)
    assert.equal(one(x, y, 0, [[ring]]), isInside(ring, x, y) ? 0 : 1)
    near(Math.abs(turn), isInside(ring, x, y) ? Math.PI : 0)
  }
})

test('throwing darts gives the same, as far as darts can tell', () => {
  const next = seeded(17)
  for (let seed = 1; seed <= 6; seed += 1) {
    const [ring, lake] = [coast(seed, 40, 1000), square(100, 50, 60)]
    const [x, y, r] = [next() * 900, next() * 900, 300 + next() * 300]
    const darts = 20_000
    let missed = 0
    for (let dart = 0; dart < darts; dart += 1) {
      const [far, angle] = [r * Math.sqrt(next()), 2 * Math.PI * next()]
      const [dx, dy] = [x + far * Math.cos(angle), y + far * Math.sin(angle)]
      if (!isInside(ring, dx, dy) || isInside(lake, dx, dy)) missed += 1
    }
    // Four standard deviations of a share of so many darts.
    near(one(x, y, r, [[ring, lake]]), missed / darts, (4 * 0.5) / Math.sqrt(darts))
  }
})

test('whose catchment lies wholly within the border is told apart', () => {
  const asked = points([0, 0], [9000, 0], [9500, 0], [20_000, 0])
  assert.deepEqual([...whollyCovered(asked, 1000, borderOf([land]))], [1, 1, 0, 0])
})

test('what is no place, ring or radius is refused', () => {
  assert.throws(
    () =>
      borderOf([
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      ]),
    /2 places are no surface/,
  )
  assert.throws(
    () =>
      borderOf([
        [
          [
            [0, 0],
            [1, Number.NaN],
            [1, 1],
          ],
        ],
      ]),
    /place 1/,
  )
  assert.throws(() => uncoveredShare(points([Number.NaN, 0]), 5, borderOf([land])), /point 0/)
  assert.throws(() => uncoveredShare(points([0, 0]), -5, borderOf([land])), /-5 is no distance/)
  assert.deepEqual(uncoveredShare(points(), 5, borderOf([land])), new Float64Array(0))
})
