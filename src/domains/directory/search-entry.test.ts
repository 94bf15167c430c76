import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type IndexedOffer,
  type IndexedPlace,
  offerEntry,
  organizationEntry,
  placeEntry,
} from './search-entry.ts'
import type { IndexContext, IndexedSpot } from './search-facts.ts'

const context: IndexContext = {
  names: new Map([
    ['life_domain:werk', { nl: 'Werk en geld', en: 'Work and money' }],
    ['target_group:iedereen', { nl: 'Iedereen', en: 'Everyone' }],
    ['pillar:bewoners', { nl: 'Door bewoners zelf', en: 'By residents' }],
    ['language:ar', { nl: 'Arabisch', en: 'Arabic' }],
    ['place_type:buurthuis', { nl: 'Buurthuis', en: 'Community centre' }],
    ['network:taal', { nl: 'Taalhuis', en: 'Language house' }],
  ]),
  municipalities: ['GM9901', 'GM9902'],
  today: '2026-11-24',
}

const spot: IndexedSpot = {
  name: 'De Geus',
  placeType: 'buurthuis',
  addresses: [
    {
      address_1: 'Geuzenweg 1',
      postal_code: '0990 AB',
      city: 'Weefdorp',
      country: 'NL',
      address_type: 'physical',
    },
  ],
  accessibility: [{ description: 'Lift', term: 'lift' }, { description: 'Warme ontvangst' }],
  ...{ confidential: false, x: 140_000, y: 470_000 },
  ...{ municipalityCode: 'GM9901', wijkCode: 'WK990101', buurtCode: 'BU99010101' },
}

const offer: IndexedOffer = {
  ...{ id: 'a', name: 'Hulp met brieven', alternateName: null, description: 'Neem je post mee.' },
  ...{ assuredDate: '2026-11-01', organizationName: 'De Spoel' },
  organizationTerms: [{ taxonomy: 'network', termId: 'taal' }],
  ...{
    eligibilityDescription: null,
    applicationProcess: null,
    feesDescription: 'gratis',
    scheduleDescription: null,
  },
  ...{ minimumAge: 18, maximumAge: null, access: 'walk_in', costOptions: [{ amount: 0, currency: 'EUR' }] },
  ...{
    requiredDocuments: [{ document: 'Je legitimatie' }],
    languages: ['ar'],
    areaCodes: [],
    places: [spot],
  },
  schedules: [{ freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', closes_at: '12:00' }],
  terms: [
    { taxonomy: 'life_domain', termId: 'werk' },
    { taxonomy: 'target_group', termId: 'iedereen' },
    { taxonomy: 'pillar', termId: 'bewoners' },
  ],
}

describe('the entry of an offer', () => {
  test('has facets of the offer, its places and its organisation', () => {
    assert.deepEqual(offerEntry(offer, context).facets.toSorted(), [
      'access:walk_in',
      'accessibility:lift',
      'cost:free',
      'language:ar',
      'life_domain:werk',
      'network:taal',
      'pillar:bewoners',
      'place_type:buurthuis',
      'target_group:iedereen',
    ])
  })

  test('says what people search with: names and the words of terms that mean something', () => {
    const { keywords, body } = offerEntry(offer, context)
    assert.deepEqual(keywords.split('\n'), [
      'De Spoel',
      'De Geus',
      'Werk en geld',
      'Work and money',
      'Arabisch',
      'Arabic',
    ])
    assert.deepEqual(body.split('\n'), [
      'Neem je post mee.',
      'gratis',
      'Geuzenweg 1, 0990 AB Weefdorp',
      'Je legitimatie',
    ])
  })

  test('lies in every area around its place or is for; without any it is for the whole working area', () => {
    const areas = (more: Partial<IndexedOffer>) => offerEntry({ ...offer, ...more }, context).areas
    assert.deepEqual(areas({}), ['BU99010101', 'GM9901', 'WK990101'])
    assert.deepEqual(areas({ places: [], areaCodes: ['WK990201'] }), ['GM9902', 'WK990201'])
    assert.deepEqual(areas({ places: [], areaCodes: ['GM9902'] }), ['GM9902'])
    assert.deepEqual(areas({ places: [] }), ['GM9901', 'GM9902'])
  })

  test('knows the price for everybody and that there is one with a pass', () => {
    const cost = (costOptions: IndexedOffer['costOptions']) =>
      offerEntry({ ...offer, costOptions }, context).facets.filter((each) => each.startsWith('cost:'))
    const pass = { amount: 1, currency: 'EUR', option: 'met Weverpas' } as const
    assert.deepEqual(cost([{ amount: 2.5, currency: 'EUR' }, pass]), ['cost:paid', 'cost:pass'])
    assert.deepEqual(cost([pass]), ['cost:pass'])
    assert.deepEqual(cost([]), [])
  })

  test('is on for the coming nine weeks', () => {
    const { times } = offerEntry(offer, context)
    assert.equal(times.length, 9)
    assert.deepEqual(times[0], { day: '2026-11-24', opensAt: '10:00', closesAt: '12:00' })
    assert.equal(times.at(-1)?.day, '2027-01-19')
  })

  test('remembers of yesterday only what runs on after midnight, and of two that open together the longest', () => {
    const monday = { freq: 'WEEKLY', byday: ['MO'] } as const
    const late = { ...monday, byday: ['MO'], opens_at: '22:00', closes_at: '02:00' }
    const early = { ...monday, byday: ['MO'], opens_at: '10:00', closes_at: '12:00' }
    const longer = { ...early, closes_at: '13:00' }
    const { times } = offerEntry({ ...offer, schedules: [late, early, longer] }, context)
    assert.deepEqual(times[0], { day: '2026-11-23', opensAt: '22:00', closesAt: '02:00' })
    assert.deepEqual(times[1], { day: '2026-11-30', opensAt: '10:00', closesAt: '13:00' })
  })
})

describe('a confidential place', () => {
  const secret = { ...spot, confidential: true, wijkCode: null, buurtCode: null }

  test('gives an offer no address and no point, even if the record had one', () => {
    const { body, points, areas } = offerEntry({ ...offer, places: [secret] }, context)
    assert.ok(!body.includes('Geuzenweg'))
    assert.deepEqual([points, areas], [[], ['GM9901']])
  })

  test('is found by its name only', () => {
    const place: IndexedPlace = {
      ...secret,
      ...{ id: 'p', alternateName: null, description: 'Veilig.', assuredDate: null, organizationName: null },
      ...{ organizationTerms: [], transportation: 'Bus 5', schedules: [] },
    }
    const entry = placeEntry(place, context)
    assert.deepEqual([entry.body, entry.points, entry.areas], ['Veilig.', [], ['GM9901']])
  })
})

test('an organisation is where its places are and where its offers are for, each point once', () => {
  const entry = organizationEntry(
    {
      ...{ id: 'o', name: 'De Spoel', alternateName: 'Spoelkring', description: '', assuredDate: null },
      ...{ organizationName: null, addresses: spot.addresses, areaCodes: ['GM9902'], places: [spot, spot] },
      organizationTerms: offer.organizationTerms,
    },
    context,
  )
  assert.deepEqual(entry.areas, ['BU99010101', 'GM9901', 'GM9902', 'WK990101'])
  assert.deepEqual(entry.points, [{ x: 140_000, y: 470_000 }])
  assert.equal(entry.keywords, 'Spoelkring\nTaalhuis\nLanguage house')
  assert.equal(entry.body, 'Geuzenweg 1, 0990 AB Weefdorp')
})
