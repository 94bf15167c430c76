import assert from 'node:assert/strict'
import { test } from 'node:test'
import { geoHref, routeHref, targetOf } from './links.ts'
import { ageText } from './offer-sections.tsx'
import { distanceText } from './related.tsx'
import { nl } from './texts.nl.ts'

const place = { name: 'De Geus (zaal 2)', longitude: 5.18, latitude: 52.22, confidential: false }

test('a route leads to the point, latitude first, and says nothing of from where', () => {
  const target = targetOf(place)
  assert.ok(target)
  const route = new URL(routeHref(target))
  assert.equal(route.searchParams.get('to'), '52.22000,5.18000')
  assert.equal(route.searchParams.get('from'), '')
  assert.equal(geoHref(target), 'geo:52.22000,5.18000?q=52.22000,5.18000(De%20Geus%20(zaal%202))')
})

test('a confidential place, and one without a point, lead nowhere', () => {
  assert.equal(targetOf({ ...place, confidential: true }), null)
  assert.equal(targetOf({ ...place, longitude: null }), null)
})

test('ages in words; who is for everybody says nothing', () => {
  const cases = [
    [4, 12, 'van 4 tot en met 12 jaar'],
    [18, null, 'vanaf 18 jaar'],
    [0, 3, 'tot en met 3 jaar'],
    [0, 120, null],
    [null, null, null],
  ] as const
  for (const [from, to, words] of cases) assert.equal(ageText(nl, from, to), words)
})

test('distances no finer than they are known', () => {
  assert.deepEqual(
    [12, 312, 949, 950, 1240].map((meters) => distanceText('nl', meters)),
    ['50 meter', '300 meter', '950 meter', '1 kilometer', '1,2 kilometer'],
  )
})
