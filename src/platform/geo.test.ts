import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distance, inNetherlands, inRdArea, roundDegrees, toRd, toWgs84 } from './geo.ts'

// The origin of the grid (spire of Amersfoort), as the Kadaster publishes it in both systems.
const amersfoort = { longitude: 5.38720621, latitude: 52.1551744 }

test('the control point of RD New is right within one metre, both ways', () => {
  const { x, y } = toRd(amersfoort)
  assert.ok(Math.hypot(x - 155_000, y - 463_000) < 1, `${x}, ${y}`)
  const back = toWgs84({ x: 155_000, y: 463_000 })
  assert.ok(distance(back, amersfoort) < 1)
})

test('there and back again loses less than a centimetre, in the corners of the country too', () => {
  for (const place of [
    { longitude: 3.37, latitude: 51.37 },
    { longitude: 7.2, latitude: 53.2 },
    { longitude: 6.02, latitude: 50.76 },
  ])
    assert.ok(distance(toWgs84(toRd(place)), place) < 0.01)
})

test('distances are metres', () => {
  const hilversum = { longitude: 5.1815, latitude: 52.2257 }
  const utrecht = { longitude: 5.11, latitude: 52.0894 }
  assert.ok(Math.abs(distance(hilversum, utrecht) - 15_940) < 100, String(distance(hilversum, utrecht)))
})

test('degrees and metres are told apart, and swapped degrees are outside', () => {
  assert.ok(inNetherlands(amersfoort))
  assert.ok(!inNetherlands({ longitude: amersfoort.latitude, latitude: amersfoort.longitude }))
  assert.ok(!inNetherlands({ longitude: Number.NaN, latitude: 52 }))
  assert.ok(inRdArea({ x: 155_000, y: 463_000 }))
  assert.ok(!inRdArea({ x: 5.4, y: 52.2 }))
  assert.equal(roundDegrees(5.12345649), 5.123456)
})
