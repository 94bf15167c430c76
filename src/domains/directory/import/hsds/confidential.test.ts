import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { partId } from '../../export/hsds-context.ts'
import { type Bench, sharedBench } from '../fixture.test.ts'
import { LOCATION, ORGANIZATION, RECIPE, SERVICE } from './example.test.ts'

const json = JSON.stringify

const label = { id: 'c', label: 'confidential', value: 'true' }
const SECRET = { ...LOCATION, attributes: [label], schedules: [] }
const at = (location: object) => ({ ...SERVICE, service_at_locations: [{ id: 'x', location }] })

async function dump({ pool }: Bench): Promise<string> {
  const tables = ['organization', 'location', 'service', 'search_entry', 'search_word', 'search_point']
  const parts = await Promise.all(
    tables.map((name) => pool.query(`select t::text from weefdorp.${name} as t`)),
  )
  return json(parts.map(({ rows }) => rows))
}

describe('a confidential location of HSDS', () => {
  test('has no address, point or wijk; an open place that becomes one loses them', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json(at(LOCATION)))
    assert.match(await dump(here), /Geuzenweg/)
    const report = await here.import(RECIPE, json(at(SECRET)))
    assert.deepEqual(report.problems, [])
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55|0990 ?AB/)
    const forgotten = await here.import(RECIPE, json(at(LOCATION)))
    assert.match(forgotten.problems[0]?.reason ?? '', /geheim/)
  })

  test('is not told by another text of its record', async () => {
    const here = await sharedBench()
    const telling = { ...at(SECRET), description: 'Kom naar Geuzenweg 1.' }
    const report = await here.import(RECIPE, json(telling))
    assert.deepEqual(
      report.problems.map(({ column }) => column),
      ['description'],
    )
    assert.doesNotMatch(json(report), /Geuzenweg/)
  })

  test('is confidential for every record of the file', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json([at(LOCATION), { ...at(SECRET), id: 's2' }]))
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55/)
  })
})

describe('the address of an organisation of HSDS is never that of a confidential place', () => {
  const [postBox] = ORGANIZATION.locations
  const owner = (...locations: object[]) => ({ ...ORGANIZATION, locations })
  const elsewhere = {
    ...{ ...LOCATION, id: 'open', name: 'Zaal Bravo', schedules: [] },
    addresses: [{ address_1: 'Openpad 3', postal_code: '0991AA', city: 'Weefdorp', country: 'NL' }],
  }
  const open = { ...at(elsewhere), organization: ORGANIZATION }
  const PLACE = /geuzenweg|0990 ?AB|Postbus/i

  async function afterImport(...files: object[]): Promise<string> {
    const here = await sharedBench()
    const reports = []
    for (const file of files) reports.push(await here.import(RECIPE, json(file)))
    assert.doesNotMatch(json(reports), PLACE)
    return dump(here)
  }

  for (const value of [true, 'true', 1, 'Ja', 'misschien', null, {}])
    test(`a place among its own locations that says ${json(value)}`, async () => {
      const place = { ...LOCATION, attributes: [{ label: 'confidential', value }] }
      const kept = await afterImport(owner(place, postBox as object))
      assert.match(kept, /De Spoel/)
      assert.doesNotMatch(kept, PLACE)
    })

  test('a place of the organisation inside a service at an open place, which stays open', async () => {
    const kept = await afterImport({ ...open, organization: owner(SECRET) })
    assert.match(kept, /Openpad 3/)
    assert.doesNotMatch(kept, PLACE)
  })

  test('a place deeper inside the record', async () => {
    const deep = { ...owner(postBox as object), services: [at(SECRET)] }
    assert.doesNotMatch(await afterImport(deep), PLACE)
    assert.doesNotMatch(await afterImport({ ...open, organization: deep }), PLACE)
  })

  test('a text of the organisation or of its offer that tells the place', async () => {
    const telling = { ...owner(SECRET), description: 'Kom naar Geuzenweg 1.' }
    assert.doesNotMatch(await afterImport(telling), PLACE)
    const offer = { ...open, organization: owner(SECRET), description: 'Bel aan op de Geuzenweg.' }
    assert.doesNotMatch(await afterImport(offer), PLACE)
  })

  test('a place that only the database knows as confidential', async () => {
    const { attributes: _attributes, ...unsaid } = SECRET
    for (const type of ['physical', 'postal', undefined]) {
      const forgetful = owner({ ...unsaid, location_type: type })
      const kept = await afterImport(SECRET, forgetful, { ...open, organization: forgetful })
      assert.match(kept, /De Spoel.*Openpad 3/)
      assert.doesNotMatch(kept, PLACE)
    }
  })

  test('a place that another record calls confidential, before or after, by id or by address', async () => {
    const byId = owner(LOCATION)
    const byAddress = owner({ ...postBox, addresses: LOCATION.addresses })
    for (const each of [byId, byAddress])
      for (const file of [
        [each, SECRET],
        [SECRET, each],
        [owner(SECRET), { ...each, id: 'o2' }],
      ])
        assert.doesNotMatch(await afterImport(file), PLACE)
  })

  test('an office of our own export is taken, unless it is where another record has a confidential place', async () => {
    const kept = { city: 'Weefdorp', country: 'NL', address_1: 'Geuzenweg 1', postal_code: '0990 AB' }
    const address = { ...kept, address_type: 'physical' }
    const office = { id: partId('o1', 'office', address), location_type: 'physical', addresses: [address] }
    assert.match(await afterImport(owner(office)), PLACE)
    assert.doesNotMatch(await afterImport([owner(office), SECRET]), PLACE)
    assert.doesNotMatch(await afterImport(owner(office), [owner(office), SECRET]), PLACE)
  })

  test('a place that the pair of an offer and a place calls confidential', async () => {
    const pair = { id: 'x', attributes: [label] }
    const plain = { ...SERVICE, organization: owner(LOCATION) }
    const nested = { ...plain, service_at_locations: [{ ...pair, location: LOCATION }] }
    const named = { ...plain, service_at_locations: [{ ...pair, location_id: 'l1' }] }
    assert.match(await afterImport(nested), /Samen koken/)
    assert.doesNotMatch(await afterImport(nested), PLACE)
    assert.doesNotMatch(await afterImport([LOCATION, named]), PLACE)
    assert.doesNotMatch(await afterImport([at(LOCATION), { ...nested, id: 's2' }]), PLACE)
  })

  test('and it goes when the place becomes confidential and the record comes again', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json([ORGANIZATION, LOCATION]))
    const [address] = LOCATION.addresses
    // As it was kept before this was looked at.
    await here.pool.query('update weefdorp.organization set addresses = $1', [json([address])])
    assert.match(await dump(here), PLACE)
    await here.import(RECIPE, json([owner(SECRET), SECRET]))
    assert.doesNotMatch(await dump(here), PLACE)
  })
})
