import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Bench, sharedBench } from '../fixture.test.ts'

const RECIPE = {
  name: 'andere-gids',
  title: 'Gids van hiernaast',
  format: 'hsds',
  source: { title: 'services.json', publisher: 'Iemand', licence: 'CC0', date: '2026' },
  terms: { 'Feeling lonely': 'situation:eenzaamheid', 't-money': ['life_domain:werk', 'situation:schulden'] },
}

const ORGANIZATION = {
  id: 'o1',
  name: 'De Spoel',
  description: 'Buren voor buren.',
  website: 'de-spoel.example',
  organization_identifiers: [
    { id: 'i1', identifier_type: 'NL-KVK', identifier: '0991 2345' },
    { id: 'i2', identifier_scheme: 'GB-COH', identifier_type: 'Company number', identifier: '1234567' },
  ],
  locations: [
    {
      id: 'l9',
      location_type: 'postal',
      addresses: [
        {
          address_1: 'Postbus 1',
          postal_code: '0990 AA',
          city: 'Weefdorp',
          country: 'NL',
          address_type: 'postal',
        },
      ],
    },
  ],
}

const LOCATION = {
  ...{ id: 'l1', location_type: 'physical', name: 'De Geus', latitude: 52.55, longitude: 5.15 },
  addresses: [
    {
      address_1: 'Geuzenweg 1',
      postal_code: '0990AB',
      city: 'Weefdorp',
      state_province: 'Flevoland',
      country: 'NL',
      address_type: 'physical',
    },
  ],
  accessibility: [{ id: 'a', description: 'Lift' }],
  schedules: [{ id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00', closes_at: '17:00:00' }],
}

const SERVICE = {
  ...{
    id: 's1',
    name: 'Samen <b>koken</b>',
    status: 'active',
    description: 'Elke dinsdag.',
    minimum_age: 18,
  },
  organization: ORGANIZATION,
  service_at_locations: [
    { id: 'sl1', location: LOCATION },
    { id: 'sl2', location: { ...LOCATION, id: 'l2', name: 'De Spil', longitude: 5.25 } },
    { id: 'sl3', location: { id: 'l3', location_type: 'virtual', name: 'Online' } },
  ],
  phones: [{ id: 'p', number: '"0990 123456"', description: 'ochtend' }],
  contacts: [{ id: 'c', name: 'Ria de Vries', title: 'Vrijwilliger' }],
  schedules: [
    {
      id: 'x',
      freq: 'WEEKLY',
      byday: 'TU',
      opens_at: '10:00Z',
      closes_at: '12:00:00+01:00',
      except: { holidays: true },
    },
    { id: 'y', freq: 'WEEKLY', byday: 'TU', count: 3, opens_at: '10:00', description: 'Drie keer in mei' },
    { id: 'z', description: 'In overleg' },
  ],
  cost_options: [
    { id: 'k', amount: 2.5, currency: 'eur' },
    { id: 'l', amount: 1, option: 'met stadspas' },
    { id: 'm', amount: 3, currency: 'GBP' },
  ],
  languages: [
    { id: 'a', code: 'ar' },
    { id: 'b', name: 'Engels' },
    { id: 'c', code: 'ur', name: 'Urdu' },
  ],
  required_documents: [{ id: 'd', document: 'Je legitimatie' }],
  additional_urls: [{ id: 'u', label: 'Aanmelden', url: 'https://aanmelden.example' }],
  service_areas: [
    { id: 'g', extent_type: 'CBS', extent: 'GM9901' },
    { id: 'h', extent_type: 'text', extent: 'overal' },
  ],
  attributes: [
    {
      id: 'q',
      taxonomy_term: { id: 't-lonely', name: 'Feeling lonely', taxonomy: 'needs', parent_id: 't-lonely' },
    },
    { id: 'r', taxonomy_term: { id: 't-money', name: 'Money' } },
    {
      id: 's',
      taxonomy_term: { id: 'u1', code: 'bewoners', name: 'Door bewoners zelf', taxonomy: 'pillar' },
    },
    { id: 't', taxonomy_term: { id: 'x1', name: 'Basketball', taxonomy: 'sports' } },
    { id: 'u', label: 'access', value: 'walk_in' },
  ],
}

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

describe('a confidential location of HSDS', () => {
  const label = { id: 'c', label: 'confidential', value: 'true' }
  const secret = { ...LOCATION, attributes: [label], schedules: [] }
  const at = (location: object) => ({ ...SERVICE, service_at_locations: [{ id: 'x', location }] })

  async function dump({ pool }: Bench): Promise<string> {
    const tables = ['organization', 'location', 'service', 'search_entry', 'search_word', 'search_point']
    const parts = await Promise.all(
      tables.map((name) => pool.query(`select t::text from weefdorp.${name} as t`)),
    )
    return json(parts.map(({ rows }) => rows))
  }

  test('has no address, point or wijk; an open place that becomes one loses them', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json(at(LOCATION)))
    assert.match(await dump(here), /Geuzenweg/)
    const report = await here.import(RECIPE, json(at(secret)))
    assert.deepEqual(report.problems, [])
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55|0990 ?AB/)
    const forgotten = await here.import(RECIPE, json(at(LOCATION)))
    assert.match(forgotten.problems[0]?.reason ?? '', /geheim/)
  })

  test('is not told by another text of its record', async () => {
    const here = await sharedBench()
    const telling = { ...at(secret), description: 'Kom naar Geuzenweg 1.' }
    const report = await here.import(RECIPE, json(telling))
    assert.deepEqual(
      report.problems.map(({ column }) => column),
      ['description'],
    )
    assert.doesNotMatch(json(report), /Geuzenweg/)
  })

  test('is confidential for every record of the file', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json([at(LOCATION), { ...at(secret), id: 's2' }]))
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55/)
  })
})
