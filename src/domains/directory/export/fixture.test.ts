import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExportContext } from './hsds-context.ts'
import type { OfferRecord, OrganizationRecord, PlaceRecord } from './record.ts'

const source = { title: 'Lijst', publisher: 'Gemeente', licence: 'CC0-1.0', date: '2026' }
const common = {
  alternateName: null,
  description: 'Wat het is.',
  phones: [{ number: '0990-410100' }],
  contacts: [{ title: 'beheerder', phones: [{ number: '0990-410101' }] }],
  assuredDate: '2026-11-01',
  lastModified: new Date('2026-11-20T10:00:00Z'),
  source,
}

export function organizationRecord(change: Partial<OrganizationRecord> = {}): OrganizationRecord {
  return {
    ...common,
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Welzijn',
    website: 'https://welzijn.example',
    email: 'info@welzijn.example',
    identifiers: [{ identifier_type: 'NL-KVK', identifier: '12345678' }],
    addresses: [],
    terms: [{ taxonomy: 'branch', id: 'sociaal-werk' }],
    ...change,
  }
}

export function placeRecord(change: Partial<PlaceRecord> = {}): PlaceRecord {
  return {
    ...common,
    id: '00000000-0000-4000-8000-000000000002',
    name: 'De Geus',
    organization: { id: organizationRecord().id, name: 'Welzijn' },
    placeType: 'buurthuis',
    listed: true,
    url: null,
    transportation: 'Bus 3',
    schedules: [{ freq: 'WEEKLY', byday: ['MO', 'TU'], opens_at: '09:00', closes_at: '17:00' }],
    accessibility: [{ description: 'Je kunt er met een rolstoel in', term: 'rolstoel' }],
    addresses: [
      {
        address_1: 'Spoelstraat 4',
        postal_code: '0990 AB',
        city: 'Weverloo',
        country: 'NL',
        address_type: 'physical',
      },
    ],
    longitude: 5.2,
    latitude: 52.5,
    municipalityCode: 'GM9901',
    wijkCode: 'WK990101',
    buurtCode: 'BU99010101',
    confidential: false,
    ...change,
  }
}

/** As the database holds it: where it is cannot be stored. */
export function secretPlace(): PlaceRecord {
  const nowhere = { addresses: [], transportation: null, longitude: null, latitude: null }
  return placeRecord({ ...nowhere, wijkCode: null, buurtCode: null, confidential: true, name: 'De Luwte' })
}

export function offerRecord(change: Partial<OfferRecord> = {}): OfferRecord {
  return {
    ...common,
    id: '00000000-0000-4000-8000-000000000003',
    name: 'Samen eten op dinsdag',
    organization: organizationRecord(),
    places: [{ id: '00000000-0000-4000-8000-000000000004', place: placeRecord() }],
    url: null,
    email: null,
    access: 'walk_in',
    applicationProcess: null,
    feesDescription: 'Soep en brood',
    costOptions: [
      { amount: 2.5, currency: 'EUR' },
      { amount: 1, currency: 'EUR', option: 'met een stadspas' },
    ],
    eligibilityDescription: null,
    minimumAge: 18,
    maximumAge: null,
    schedules: [
      { freq: 'WEEKLY', byday: ['TU'], opens_at: '12:00', closes_at: '14:00', except: { holidays: true } },
    ],
    scheduleDescription: 'Niet in de zomer.',
    languages: ['nl', 'ar'],
    interpretationServices: null,
    requiredDocuments: [{ document: 'een vork' }],
    additionalUrls: [],
    areaCodes: ['WK990101'],
    terms: [
      { taxonomy: 'life_domain', id: 'ontmoeting' },
      { taxonomy: 'situation', id: 'eenzaamheid' },
      { taxonomy: 'situation', id: 'bestaat-niet-meer' },
    ],
    ...change,
  }
}

const term = (id: string, nl: string) => ({ id, name: { nl, en: nl }, description: null })

export const context: ExportContext = {
  site: 'https://weverland.example',
  today: '2026-11-22',
  areaNames: new Map([
    ['GM9901', 'Weverloo'],
    ['WK990101', 'Binnenvest'],
  ]),
  terms: new Map([
    ['life_domain', [term('ontmoeting', 'Ontmoeten')]],
    ['situation', [term('eenzaamheid', 'Je voelt je alleen')]],
    ['place_type', [term('buurthuis', 'Buurthuis')]],
    ['accessibility', [term('rolstoel', 'Rolstoel')]],
    ['branch', [term('sociaal-werk', 'Sociaal werk')]],
    ['language', [term('ar', 'Arabisch')]],
  ]),
}

/** Records as an export reads them, five at a time. */
export async function* inBatches<T>(records: readonly T[]): AsyncGenerator<T[]> {
  for (let start = 0; start < records.length; start += 5) yield records.slice(start, start + 5)
}

test('a fixture is a whole record', () => {
  assert.equal(offerRecord({ name: 'Anders' }).name, 'Anders')
})
