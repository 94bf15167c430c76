import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Bench, sharedBench } from '../fixture.test.ts'
import { LOCATION, ORGANIZATION, RECIPE, SERVICE } from './example.test.ts'

async function stored({ pool }: Bench) {
  const { rows } = await pool.query(`
    select service.*, array(select taxonomy || ':' || term_id from weefdorp.service_term where service_id = service.id order by 1) as terms,
      array(select area_code from weefdorp.service_area where service_id = service.id) as areas,
      array(select location.name from weefdorp.service_at_location join weefdorp.location on location.id = location_id
        where service_id = service.id order by 1) as places
    from weefdorp.service order by external_id`)
  return rows
}

const json = JSON.stringify

describe('a service of HSDS', () => {
  test('brings its organisation and its places along, and all that a resident needs', async () => {
    const here = await sharedBench()
    const report = await here.import(RECIPE, json(SERVICE))
    assert.deepEqual([report.problems, report.created], [[], 1])
    const [service] = await stored(here)
    assert.deepEqual([service.name, service.minimum_age, service.access], ['Samen koken', 18, 'walk_in'])
    assert.deepEqual(service.places, ['De Geus', 'De Spil'])
    assert.deepEqual(service.areas, ['GM9901'])
    assert.deepEqual(service.terms, [
      'life_domain:werk',
      'pillar:bewoners',
      'situation:eenzaamheid',
      'situation:schulden',
    ])
    assert.deepEqual(service.schedules, [
      { freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', closes_at: '12:00', except: { holidays: true } },
    ])
    assert.equal(service.schedule_description, 'Drie keer in mei\nIn overleg')
    assert.deepEqual(service.cost_options, [
      { amount: 2.5, currency: 'EUR' },
      { amount: 1, currency: 'EUR', option: 'met stadspas' },
    ])
    assert.deepEqual(service.languages, ['ar', 'en'])
    assert.deepEqual(service.phones, [{ number: '0990 123456', description: 'ochtend' }])
    assert.deepEqual(service.additional_urls, [{ url: 'https://aanmelden.example', label: 'Aanmelden' }])
    const { rows } = await here.pool.query('select * from weefdorp.organization')
    assert.deepEqual(rows[0].identifiers, [{ identifier_type: 'NL-KVK', identifier: '09912345' }])
    assert.equal(rows[0].addresses[0].address_1, 'Postbus 1')
    assert.equal(rows[0].website, 'https://de-spoel.example')
  })

  test('tells once what it could not keep', async () => {
    const here = await sharedBench()
    const { notes } = await here.import(RECIPE, json([SERVICE, { ...SERVICE, id: 's2' }]))
    const note = notes.find((each) => each.startsWith('Niet overgenomen')) ?? ''
    for (const left of [
      'sports: Basketball (2×)',
      'language (ur)',
      'cost_option (GBP)',
      'schedule',
      'GB-COH',
    ])
      assert.ok(note.includes(left), `${left} in ${note}`)
  })

  test('comes as one object, a list, a page or a line, and is the same each time', async () => {
    const here = await sharedBench()
    const others = [2, 3].map((number) => ({ ...SERVICE, id: `s${number}` }))
    const all = [SERVICE, ...others]
    assert.equal((await here.import(RECIPE, json(all))).created, 3)
    const page = { total_items: 3, empty: false, contents: all }
    assert.equal((await here.import(RECIPE, json(page))).unchanged, 3)
    assert.equal((await here.import(RECIPE, all.map((each) => json(each)).join('\n'))).unchanged, 3)
    assert.equal((await here.import(RECIPE, json(SERVICE))).unchanged, 1)
  })

  test('is refused with the path of what is wrong', async () => {
    const here = await sharedBench()
    const abroad = { id: 'sl', location: { ...LOCATION, latitude: 51.5, longitude: -0.12 } }
    const wrong = { ...SERVICE, email: 'geen', status: 'soms', service_at_locations: [abroad] }
    const report = await here.import(
      RECIPE,
      json([wrong, { ...SERVICE, id: '' }, { id: 't', taxonomy: 'x' }, 7]),
    )
    assert.deepEqual([report.read, report.rejected], [4, 4])
    const columns = report.problems.map(({ row, column }) => `${row} ${column}`)
    assert.deepEqual(columns.toSorted(), [
      '1 email',
      '1 service_at_locations.0.location.longitude + service_at_locations.0.location.latitude',
      '1 status',
      '2 id',
      '3 ',
      '4 ',
    ])
  })

  test('may name its organisation and places by id only; what is not there is left out', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json([ORGANIZATION, LOCATION]))
    const { organization: _organization, ...alone } = SERVICE
    const named = [
      { id: 'a', location_id: 'l1' },
      { id: 'b', location_id: 'elders' },
    ]
    const report = await here.import(
      RECIPE,
      json({ ...alone, organization_id: 'o1', service_at_locations: named }),
    )
    assert.equal(report.created, 1)
    const [service] = await stored(here)
    assert.deepEqual([service.places, service.organization_id !== null], [['De Geus'], true])
  })
})
