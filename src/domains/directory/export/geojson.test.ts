import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { offerColumns } from './columns-offer.ts'
import { placeColumns } from './columns-place.ts'
import { context, offerRecord, placeRecord, secretPlace } from './fixture.test.ts'
import { featureOf, offerPoints, placePoints } from './geojson.ts'

describe('a feature of GeoJSON', () => {
  test('has its point as longitude, latitude, and no empty properties', () => {
    const place = placeRecord()
    const feature = featureOf(place, placeColumns, placePoints(place), context)
    assert.deepEqual(feature.geometry, { type: 'Point', coordinates: [5.2, 52.5] })
    assert.equal(feature.properties?.naam, 'De Geus')
    assert.ok(!('lengtegraad' in (feature.properties ?? {})) && !('website' in (feature.properties ?? {})))
  })

  test('of an offer at several places has several points', () => {
    const elsewhere = placeRecord({ longitude: 5.3 })
    const offer = offerRecord()
    offer.places.push({ id: 'x', place: elsewhere })
    assert.deepEqual(featureOf(offer, offerColumns, offerPoints(offer), context).geometry, {
      type: 'MultiPoint',
      coordinates: [
        [5.2, 52.5],
        [5.3, 52.5],
      ],
    })
  })

  test('of a confidential place has no geometry, even when somebody hands one in', () => {
    const careless = { ...secretPlace(), longitude: 5.2, latitude: 52.5 }
    assert.equal(featureOf(careless, placeColumns, placePoints(careless), context).geometry, null)
  })
})
