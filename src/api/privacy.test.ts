import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { ask } from '../../test/ask.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { appOver } from '../../test/world.ts'
import { addTenant } from '../platform/db/tenants.ts'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const ORGANIZATION = id(1)
const SECRET = id(2)
const OPEN = id(3)
const OFFER = id(4)
const GONE = id(5)

const contacts = JSON.stringify([
  {
    name: 'Quirina Zandlooper',
    title: 'coach',
    email: 'q.zandlooper@stil.example',
    phones: [{ number: '0990-1' }],
  },
])

const head = `source, external_id, content_hash, first_seen, last_seen, last_modified`
const told = (name: string) => `'s', '${name}', 'x', now(), now(), now()`

const ROWS = `
  insert into weefdorp.organization (id, ${head}, name, contacts) values ('${ORGANIZATION}', ${told('o')}, 'Stil', '${contacts}');
  insert into weefdorp.location (id, ${head}, name, confidential, municipality_code, contacts)
    values ('${SECRET}', ${told('p')}, 'De Luwte', true, 'GM9901', '${contacts}');
  insert into weefdorp.location (id, ${head}, name, municipality_code, wijk_code, longitude, latitude, rd, status)
    values ('${OPEN}', ${told('q')}, 'Dicht', 'GM9901', 'WK990101', 5.2, 52.5, point(1, 1), 'inactive');
  insert into weefdorp.service (id, ${head}, name, organization_id, contacts)
    values ('${OFFER}', ${told('a')}, 'Praten', '${ORGANIZATION}', '${contacts}');
  insert into weefdorp.service (id, ${head}, name, status, organization_id)
    values ('${GONE}', ${told('b')}, 'Voorbij', 'defunct', '${ORGANIZATION}');
  insert into weefdorp.service_at_location (id, service_id, location_id) values
    ('${id(6)}', '${OFFER}', '${SECRET}'), ('${id(7)}', '${OFFER}', '${OPEN}'), ('${id(8)}', '${GONE}', '${SECRET}');`

const FILES = ['aanbod', 'plekken', 'organisaties'].flatMap((name) =>
  ['csv', 'xlsx', 'geojson', 'json', 'ndjson'].map((ending) => `/open-data/${name}.${ending}`),
)
const ADDRESSES = [
  ...['offers', 'places', 'organizations', `offers/${OFFER}`, `places/${SECRET}`].map(
    (path) => `/api/v1/${path}`,
  ),
  ...['services', 'organizations', 'service_at_locations'].map((path) => `/api/hsds/v3/${path}?full=true`),
  ...['services', 'service_at_locations'].map((path) => `/api/oruk/v3/${path}?full=true`),
  `/api/hsds/v3/services?full=true&format=ndjson`,
  `/api/hsds/v3/services/${OFFER}`,
  ...FILES,
]

describe('what leaves the house', () => {
  let here: TestDatabase
  let app: ReturnType<typeof appOver>

  before(async () => {
    here = await testDatabase()
    await here.pool.query(ROWS)
    app = appOver(here.db)
  })

  /** The words in an answer, also those inside a spreadsheet. */
  async function words(path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
    if (!path.includes('.xlsx')) return ask(path, init, app)
    const response = await app.request(`http://weefsel.test${path}`, init)
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = response.status === 200 ? JSON.stringify((await readXlsx(bytes)).sheets) : bytes.toString()
    return { status: response.status, text }
  }

  test('never has the name or the mailbox of a person; the role and the phone of it, yes', async () => {
    let roles = 0
    for (const path of ADDRESSES) {
      const { status, text } = await words(path)
      assert.equal(status, 200, path)
      assert.doesNotMatch(text, /Quirina|Zandlooper/i, path)
      roles += text.includes('coach') ? 1 : 0
    }
    assert.ok(roles > 10, `${roles} answers have the role`)
  })

  test('never has what is not active: not the offer, not the place of an offer', async () => {
    for (const path of ADDRESSES) {
      const { text } = await words(path)
      assert.ok(![GONE, OPEN].some((gone) => text.includes(gone)), path)
      assert.doesNotMatch(text, /Voorbij|"Dicht"|WK990101/, path)
    }
    for (const path of [
      `/api/v1/offers/${GONE}`,
      `/api/v1/places/${OPEN}`,
      `/api/hsds/v3/service_at_locations/${id(7)}`,
    ])
      assert.equal((await words(path)).status, 404, path)
  })

  test('names a confidential place, and no address, no point', async () => {
    const { json } = await ask(`/api/v1/places/${SECRET}`, {}, app)
    assert.equal(json.confidential, true)
    assert.deepEqual([json.address, json.point, json.wijkCode], [undefined, undefined, undefined])
    const feed = await ask(`/api/hsds/v3/service_at_locations/${id(6)}`, {}, app)
    const { location } = feed.json
    assert.deepEqual(Object.keys(location).sort(), ['attributes', 'contacts', 'id', 'location_type', 'name'])
    const { features } = (await ask('/open-data/plekken.geojson', {}, app)).json
    assert.deepEqual(
      features.map((each: { geometry: unknown }) => each.geometry),
      [null],
    )
  })

  test('does not exist on the site of another working area', async (t) => {
    await addTenant(here.pool, {
      id: 'buren',
      name: 'Buren',
      hosts: ['buren.test'],
      municipalities: ['GM9902'],
    })
    await here.pool.query(`update platform.tenant set hosts = '{weefsel.test}' where id = 'weefdorp'`)
    t.after(() => here.pool.query(`update platform.tenant set hosts = '{}' where id = 'weefdorp'`))
    const site = appOver(here.db)
    for (const path of [...ADDRESSES, '/open-data']) {
      const elsewhere = await site.request(`http://buren.test${path}`, { headers: { host: 'buren.test' } })
      const text = await elsewhere.text()
      assert.ok([200, 404].includes(elsewhere.status), path)
      assert.doesNotMatch(text, /Praten|Stil|De Luwte/, path)
    }
  })
})
