import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksLikeRd, readGeometry } from './geometry.ts'
import { nl } from './texts.nl.ts'

const square = [
  [5.17, 52.22],
  [5.18, 52.22],
  [5.18, 52.23],
  [5.17, 52.22],
]
const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] })

function refusal(geometry: unknown, rd = false) {
  const read = readGeometry(geometry, rd, nl)
  assert.ok(!read.ok, 'was accepted')
  return read.problems
}

test('a polygon becomes a multipolygon with a box in metres', () => {
  const read = readGeometry(polygon(square), false, nl)
  assert.ok(read.ok && read.value && 'shape' in read.value)
  assert.equal(read.value.shape.type, 'MultiPolygon')
  assert.deepEqual(read.value.shape.coordinates[0]?.[0]?.[0], [5.17, 52.22])
  assert.ok(read.value.box.maxX - read.value.box.minX > 600 && read.value.box.minY > 470_000)
})

test('RD New is converted, and known by its size', () => {
  const rd = polygon([
    [140_000, 470_000],
    [141_000, 470_000],
    [141_000, 471_000],
    [140_000, 470_000],
  ])
  assert.ok(looksLikeRd(rd) && !looksLikeRd(polygon(square)))
  const read = readGeometry(rd, true, nl)
  assert.ok(read.ok && read.value && 'shape' in read.value)
  const [longitude = 0, latitude = 0] = read.value.shape.coordinates[0]?.[0]?.[0] ?? []
  assert.ok(Math.abs(longitude - 5.168) < 0.01 && Math.abs(latitude - 52.218) < 0.01)
})

test('a label point and no geometry at all are fine', () => {
  const read = readGeometry({ type: 'Point', coordinates: [5.1234567, 52.2] }, false, nl)
  assert.ok(read.ok && read.value && 'point' in read.value)
  assert.equal(read.value.point.longitude, 5.123457)
  assert.deepEqual(readGeometry(null, false, nl), { ok: true, value: null })
})

test('broken coordinates are refused with their path', () => {
  const broken: [unknown, string, RegExp][] = [
    [polygon([...square.slice(0, 3), [5.17, 52.24]]), 'geometry.coordinates[0]', /niet gesloten/],
    [polygon(square.slice(0, 3)), 'geometry.coordinates[0]', /minstens 4/],
    [polygon([[5.17, '52.22'], ...square.slice(1)]), 'geometry.coordinates[0][0]', /twee getallen/],
    [polygon([square[0], [null, 52], ...square.slice(2)]), 'geometry.coordinates[0][1]', /twee getallen/],
    [polygon([square[0], [5.18], ...square.slice(2)]), 'geometry.coordinates[0][1]', /twee getallen/],
    [
      polygon([square[0], [15.18, 52.22], ...square.slice(2)]),
      'geometry.coordinates[0][1]',
      /buiten Nederland/,
    ],
    [
      polygon(square.map(([x, y]) => [y, x])),
      'geometry.coordinates[0][0]',
      /lengtegraad voor de breedtegraad/,
    ],
    [{ type: 'Polygon', coordinates: [] }, 'geometry.coordinates', /leeg/],
    [{ type: 'Polygon' }, 'geometry.coordinates', /lijst/],
    [
      { type: 'MultiPolygon', coordinates: [[square.slice(0, 2)]] },
      'geometry.coordinates[0][0]',
      /minstens 4/,
    ],
    [{ type: 'LineString', coordinates: square }, 'geometry.type', /Polygon/],
    ['x', 'geometry.type', /Polygon/],
  ]
  for (const [geometry, path, reason] of broken) {
    const found = refusal(geometry)
    assert.equal(found.path, path)
    assert.match(found.reason, reason)
  }
  assert.match(refusal(polygon(square), true).reason, /buiten Nederland/)
})

test('lists as deep as a hostile file can make them do no harm', () => {
  let deep: unknown = 5
  for (let depth = 0; depth < 5000; depth += 1) deep = [deep]
  assert.equal(looksLikeRd({ coordinates: deep }), false)
  assert.ok(!readGeometry({ type: 'MultiPolygon', coordinates: deep }, false, nl).ok)
})
