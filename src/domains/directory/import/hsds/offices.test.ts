import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sharedBench } from '../fixture.test.ts'
import { LOCATION, ORGANIZATION, RECIPE, SERVICE } from './example.test.ts'

const json = JSON.stringify
const label = { id: 'c', label: 'confidential', value: 'true' }

const OFFICE = {
  ...{ id: 'k1', location_type: 'physical', name: 'Kantoor' },
  addresses: [{ address_1: 'Openpad 3', postal_code: '0991AA', city: 'Weefdorp', country: 'NL' }],
}
const owner = (...locations: object[]) => ({ ...ORGANIZATION, locations })
const org = owner(OFFICE)
const SECRET = { ...LOCATION, attributes: [label], schedules: [], addresses: [] }
const at = (location: object, organization?: object) => ({
  ...{ ...SERVICE, service_at_locations: [{ id: 'x', location }], organization },
})

/** The addresses of all organisations after these files, each imported twice: the second time changes nothing. */
async function offices(...files: object[]): Promise<string> {
  const here = await sharedBench()
  for (const file of files) {
    const dry = await here.import(RECIPE, json(file), { dryRun: true })
    const report = await here.import(RECIPE, json(file))
    const counts = ({ created, updated, unchanged, rejected }: typeof report) => [
      created,
      updated,
      unchanged,
      rejected,
    ]
    assert.deepEqual(counts(dry), counts(report), 'the dry run counted something else')
    const again = await here.import(RECIPE, json(file))
    assert.deepEqual([again.created, again.updated], [0, 0], 'not the same the second time')
  }
  const { rows } = await here.pool.query('select addresses from weefdorp.organization')
  return json(rows)
}

describe('the visiting address of an organisation in somebody else’s file', () => {
  test('is taken when nothing speaks against it, in its own record and inside a service', async () => {
    assert.match(await offices(org), /Openpad 3.*0991 AA/)
    assert.match(await offices(at(LOCATION, org)), /Openpad 3/)
  })

  test('is not the first of several places, nor one without an id, a kind, or in another country', async () => {
    const [address] = OFFICE.addresses
    for (const locations of [
      [OFFICE, { ...OFFICE, id: 'k2' }],
      [{ ...OFFICE, id: undefined }],
      [{ ...OFFICE, location_type: undefined }],
      [{ ...OFFICE, location_type: 'virtual' }],
      [{ ...OFFICE, addresses: [{ ...address, country: 'GB' }] }],
    ])
      assert.equal(await offices(owner(...locations)), '[{"addresses":[]}]', json(locations))
  })

  test('is not taken from who hides people, whatever the file says of the place', async () => {
    for (const words of ['Blijfgroep', 'Vrouwen-opvang', 'Steunpunt huiselijk geweld', 'The Refuge'])
      for (const file of [{ ...org, name: words }, owner({ ...OFFICE, name: words })])
        assert.doesNotMatch(await offices(file), /Openpad/, words)
    assert.doesNotMatch(await offices([org, { ...at(LOCATION, org), name: 'Crisisopvang' }]), /Openpad/)
    assert.match(await offices({ ...org, name: 'Kinderopvang en vrouwenkoor De Spoel' }), /Openpad/)
  })

  test('is not taken when a confidential offer is given there, or by that organisation anywhere', async () => {
    const offer = (location: object) => ({ ...at(location), attributes: [label] })
    const named = { ...offer(LOCATION), organization: undefined, organization_id: 'o1' }
    for (const file of [
      [org, offer(OFFICE)],
      [offer(OFFICE), org],
      [org, named],
      [org, { ...offer(LOCATION), organization: org }],
    ])
      assert.doesNotMatch(await offices(file), /Openpad/, json(file))
  })

  test('is not taken when one of its places is confidential, by whatever record says so', async () => {
    const other = { ...OFFICE, id: 'k2' }
    const mine = { ...SECRET, organization_id: 'o1' }
    for (const file of [
      [org, mine],
      [mine, org],
      [org, at(SECRET, { id: 'o1', name: 'De Spoel' })],
      [org, { ...at(SECRET), organization_id: 'o1' }],
    ])
      assert.doesNotMatch(await offices(file), /Openpad/, json(file))
    // Nobody says whose the confidential place is: it may be of any of them.
    assert.doesNotMatch(await offices([owner(other), SECRET]), /Openpad/)
  })

  test('is not taken when only the database remembers: by id, by organisation, by name, or whose nobody knows', async () => {
    const namesake = { ...org, id: 'o9', name: 'DE SPOEL!' }
    const mine = { ...SECRET, organization_id: 'o1' }
    const known = [{ ...ORGANIZATION, locations: [] }, mine]
    const { attributes: _gone, ...forgotten } = { ...SECRET, addresses: OFFICE.addresses }
    for (const [before, after] of [
      [known, owner(forgotten)],
      [known, org],
      [known, namesake],
      [[at(SECRET, { id: 'o1', name: 'De Spoel' })], org],
      [[SECRET], { ...org, id: 'o9', name: 'Iemand anders' }],
    ] as const)
      assert.doesNotMatch(await offices(before, after), /Openpad/, json(before))
    // Another organisation than the one whose place it is keeps its address.
    assert.match(await offices(known, { ...org, id: 'o9', name: 'Iemand anders' }), /Openpad/)
  })

  test('goes when the place becomes confidential, also when nobody says whose it is and its record stays away', async () => {
    const place = { ...LOCATION, ...OFFICE }
    const here = await sharedBench()
    await here.import(
      RECIPE,
      json([org, place, { ...org, id: 'o2', locations: [{ ...LOCATION, id: 'k3' }] }]),
    )
    const secret = { ...place, addresses: [], attributes: [label] }
    const report = await here.import(RECIPE, json([secret]))
    assert.deepEqual(report.problems, [])
    const { rows } = await here.pool.query(
      'select external_id, addresses::text from weefdorp.organization order by external_id',
    )
    assert.deepEqual(rows[0], { external_id: 'o1', addresses: '[]' })
    assert.match(rows[1].addresses, /Geuzenweg 1/)
    const { rows: found } = await here.pool.query(
      "select 1 from weefdorp.search_entry where body ~ 'Openpad'",
    )
    assert.equal(found.length, 0)
  })
})
