import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OfferDetail, PlaceCard } from '../../domains/directory/index.ts'
import { breadcrumbData, organizationData, placeData } from './json-ld.ts'
import { offerData } from './json-ld-offer.ts'

const given = { origin: 'https://weverland.example', url: 'https://weverland.example/aanbod/1' }

const place: PlaceCard = {
  ...{ id: 'p', name: 'De Geus', description: '', placeType: 'bibliotheek', organization: null },
  ...{
    address: 'Geuzenweg 1, Weefdorp',
    longitude: 5.18,
    latitude: 52.22,
    confidential: false,
    phone: '0990-1',
  },
  schedules: [
    { freq: 'WEEKLY', byday: ['MO', 'TU'], opens_at: '09:00', closes_at: '17:00' },
    { freq: 'MONTHLY', byday: ['1SA'], opens_at: '10:00', closes_at: '12:00' },
  ],
  ...{ accessibility: [], accessFacets: [], transportation: null, wheelchair: true },
  ...{ municipalityCode: 'GM9901', wijkCode: null, buurtCode: null, assuredDate: null },
}

const offer: OfferDetail = {
  ...{ id: '1', name: 'Samen eten', description: 'Schuif aan.', organization: { id: 'o', name: 'Welzijn' } },
  place: { id: 'p', name: 'De Geus', address: 'Geuzenweg 1', confidential: false },
  schedules: [{ freq: 'WEEKLY', byday: ['TU'], opens_at: '18:00', closes_at: '20:00' }],
  ...{ scheduleText: null, costText: null, cost: 2.5, access: 'walk_in', phone: '0990-1', contact: null },
  ...{
    lifeDomains: [],
    assuredDate: null,
    atLocation: true,
    url: null,
    email: null,
    applicationProcess: null,
  },
  ...{ eligibility: null, minimumAge: 55, maximumAge: null, targetGroups: [], situations: [], terms: {} },
  ...{ languages: [], interpretation: null, documents: [], areaCodes: [], source: 'x' },
  costOptions: [{ amount: 2.5, currency: 'EUR' }],
  lastModified: new Date(0),
}

const next = { day: '2026-12-05', opensAt: '19:30', closesAt: '00:30' }

describe('data for search engines', () => {
  test('what goes on is a Service with its hours, price and place', () => {
    const data = offerData(given, offer, place, next)
    assert.equal(data['@type'], 'Service')
    assert.deepEqual(data.hoursAvailable, [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Tuesday'],
        opens: '18:00',
        closes: '20:00',
      },
    ])
    assert.deepEqual(data.offers, [{ '@type': 'Offer', price: 2.5, priceCurrency: 'EUR' }])
    assert.deepEqual(data.audience, { '@type': 'PeopleAudience', suggestedMinAge: 55 })
  })

  test('what is once is an Event with its distance from UTC, over midnight too; when it is past, no longer', () => {
    const once: OfferDetail = {
      ...offer,
      schedules: [
        {
          ...{ freq: 'WEEKLY', opens_at: '19:30', closes_at: '00:30' },
          ...{ valid_from: '2026-12-05', valid_to: '2026-12-05' },
        },
      ],
    }
    const data = offerData(given, once, place, next)
    assert.deepEqual(
      [data['@type'], data.startDate, data.endDate, data.isAccessibleForFree],
      ['Event', '2026-12-05T19:30:00+01:00', '2026-12-06T00:30:00+01:00', false],
    )
    assert.equal(offerData(given, once, place, null)['@type'], 'Service')
  })

  test('a place has its kind and weekly hours', () => {
    const data = placeData(given, place)
    assert.equal(data['@type'], 'Library')
    assert.equal((data.openingHoursSpecification as unknown[]).length, 1)
    assert.deepEqual(data.geo, { '@type': 'GeoCoordinates', latitude: 52.22, longitude: 5.18 })
    assert.equal(placeData(given, { ...place, placeType: 'buurthuis' })['@type'], 'CivicStructure')
  })

  test('of a confidential place nothing tells where it is', () => {
    // Even if a row held an address, it does not come out here.
    const secret = { ...place, confidential: true }
    const said = JSON.stringify([placeData(given, secret), offerData(given, offer, secret, null)])
    assert.doesNotMatch(said, /Geuzenweg|5\.18|GeoCoordinates|"address"/)
  })

  test('an organisation has its numbers, the way here its steps', () => {
    const data = organizationData(given, {
      ...{ id: 'o', name: 'Gemeente', description: '', website: 'https://gemeente.example', email: null },
      ...{
        phone: null,
        contact: null,
        address: null,
        assuredDate: null,
        lastModified: new Date(0),
        source: 'x',
      },
      identifiers: [{ identifier_type: 'NL-KVK', identifier: '12345678' }],
      terms: { branch: ['overheid'] },
    })
    assert.equal(data['@type'], 'GovernmentOrganization')
    assert.deepEqual(data.identifier, [{ '@type': 'PropertyValue', propertyID: 'NL-KVK', value: '12345678' }])
    const crumbs = breadcrumbData(given.origin, [{ href: '/wijken', label: 'Wijken' }], 'Hier')
    assert.deepEqual(crumbs.itemListElement, [
      { '@type': 'ListItem', position: 1, name: 'Wijken', item: 'https://weverland.example/wijken' },
      { '@type': 'ListItem', position: 2, name: 'Hier' },
    ])
  })
})
