import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { context, offerRecord, organizationRecord, placeRecord, secretPlace } from './fixture.test.ts'
import type { Hsds } from './hsds-context.ts'
import { hsdsSchedule } from './hsds-parts.ts'
import { hsdsLocation, hsdsOrganization } from './hsds-records.ts'
import { hsdsService } from './hsds-service.ts'
import { hsdsTerm, taxonomyByUuid, termByUuid } from './hsds-terms.ts'
import { provinceOf } from './provinces.ts'

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** Every value inside, with the name it has. */
function values(node: unknown, name = ''): [string, unknown][] {
  if (Array.isArray(node)) return [[name, node], ...node.flatMap((each) => values(each, name))]
  if (typeof node !== 'object' || node === null) return [[name, node]]
  return Object.entries(node).flatMap(([key, value]) => values(value, key))
}

describe('a service of HSDS', () => {
  const service = hsdsService(offerRecord(), context)

  test('holds no null, no empty list, and uuids wherever the standard wants them', () => {
    for (const [name, value] of values(service)) {
      assert.notEqual(value, null, name)
      if (Array.isArray(value)) assert.ok(value.length > 0, name)
      if (name === 'id' || name.endsWith('_id')) assert.match(String(value), UUID, name)
    }
  })

  test('gives each part the same id every time', () => {
    assert.deepEqual(hsdsService(offerRecord(), context), service)
    const other = hsdsService(offerRecord({ phones: [{ number: '0990-1' }] }), context)
    assert.notDeepEqual(other.phones, service.phones)
  })

  test('has terms as attributes; a term that left the list is left out', () => {
    const codes = (service.attributes as Hsds[]).map((each) => (each.taxonomy_term as Hsds | undefined)?.code)
    assert.deepEqual(codes.filter(Boolean), ['ontmoeting', 'eenzaamheid'])
  })

  test('says times in words as a schedule of words, and what a pass costs as an option', () => {
    const [first, second] = service.schedules as Hsds[]
    assert.equal(first?.byday, 'TU')
    assert.deepEqual(first?.except, { holidays: true })
    assert.equal(second?.description, 'Niet in de zomer.')
    assert.equal((service.cost_options as Hsds[])[1]?.option, 'met een stadspas')
  })

  test('in a list has no children but its organisation, with the description that must be there', () => {
    const short = hsdsService(
      offerRecord({ organization: organizationRecord({ description: '' }) }),
      context,
      false,
    )
    assert.ok(!('attributes' in short) && !('schedules' in short))
    assert.equal((short.organization as Hsds).description, '')
  })
})

describe('a location of HSDS', () => {
  test('has every part of an address, also those that nobody gave', () => {
    const bare = placeRecord({
      addresses: [{ address_1: 'Kade 1', country: 'NL', address_type: 'physical' }],
    })
    const [address] = hsdsLocation(bare, context).addresses as Hsds[]
    assert.equal(address?.city, 'Weverloo')
    assert.equal(address?.postal_code, '')
    assert.equal(address?.state_province, 'Nederland')
  })

  test('that is confidential says nothing of where it is, even when somebody hands it in', () => {
    const careless = { ...placeRecord(), confidential: true }
    for (const place of [secretPlace(), careless]) {
      const text = JSON.stringify(hsdsLocation(place, context))
      assert.doesNotMatch(text, /Spoelstraat|0990 AB|52\.5|5\.2[,}]|WK99|BU99|Bus 3/)
    }
  })
})

test('a place that becomes confidential while an export runs does not come from its memory', () => {
  const offerAt = (place: ReturnType<typeof placeRecord>) =>
    JSON.stringify(hsdsService(offerRecord({ places: [{ id: placeRecord().id, place }] }), context))
  assert.match(offerAt(placeRecord()), /Spoelstraat/)
  assert.doesNotMatch(offerAt({ ...secretPlace(), id: placeRecord().id }), /Spoelstraat/)
})

test('the number at the Chamber of Commerce has its register', () => {
  const [identifier] = hsdsOrganization(organizationRecord(), context).organization_identifiers as Hsds[]
  assert.equal(identifier?.identifier_scheme, 'NL-KVK')
})

test('a season of every year has the dates around today, also over New Year', () => {
  const owner = { id: offerRecord().id, entity: 'service' } as const
  const dates = (from: string, to: string, today: string) => {
    const rule = { freq: 'WEEKLY', byday: ['MO'], opens_at: '10:00', season: { from, to } } as const
    const { valid_from, valid_to } = hsdsSchedule(owner, { ...rule, byday: [...rule.byday] }, today)
    return [valid_from, valid_to]
  }
  assert.deepEqual(dates('04-01', '09-30', '2026-11-22'), ['2027-04-01', '2027-09-30'])
  assert.deepEqual(dates('04-01', '09-30', '2026-06-01'), ['2026-04-01', '2026-09-30'])
  assert.deepEqual(dates('10-01', '03-31', '2026-11-22'), ['2026-10-01', '2027-03-31'])
  assert.deepEqual(dates('10-01', '03-31', '2027-02-01'), ['2026-10-01', '2027-03-31'])
  assert.deepEqual(dates('10-01', '03-31', '2026-06-01'), ['2026-10-01', '2027-03-31'])
})

test('a term and its taxonomy are found again by their uuids', () => {
  const [term] = context.terms.get('life_domain') ?? []
  assert.ok(term)
  const made = hsdsTerm('life_domain', term)
  assert.equal(termByUuid(context, String(made.id))?.id, 'ontmoeting')
  assert.equal(taxonomyByUuid(context, String(made.taxonomy_id)), 'life_domain')
  assert.equal(termByUuid(context, offerRecord().id), null)
})

test('the province of a municipality; nobody knows that of an invented one', () => {
  assert.equal(provinceOf('GM0402'), 'Noord-Holland')
  assert.equal(provinceOf('GM0150'), 'Overijssel')
  assert.equal(provinceOf('GM9901'), null)
})
