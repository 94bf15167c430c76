import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { ask } from '../../../test/ask.ts'
import { world } from '../../../test/world.ts'
import { nameId } from '../../platform/name-id.ts'
import { hsds, oruk } from './endpoints.ts'

type Json = Record<string, unknown>

/** Every value inside, with its name. */
function values(node: unknown, name = ''): [string, unknown][] {
  if (Array.isArray(node)) return [[name, node], ...node.flatMap((each) => values(each, name))]
  if (typeof node !== 'object' || node === null) return [[name, node]]
  return Object.entries(node).flatMap(([key, value]) => values(value, key))
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

for (const { base, endpoints, standard } of [hsds, oruk]) {
  describe(base, () => {
    const firstIds: Json = {}
    before(async () => {
      for (const { path } of endpoints)
        if (!path.includes('{') && path !== '/')
          firstIds[path] = (await ask(`${base}${path}?per_page=1`)).json.contents[0].id
    })

    test('says first which standard it speaks, with and without a slash', async () => {
      for (const address of [base, `${base}/`]) {
        const { status, json } = await ask(address)
        assert.equal(status, 200)
        assert.equal(json.version, standard)
        assert.equal((await ask(new URL(json.openapi_url).pathname)).json.openapi, '3.1.0')
      }
    })

    for (const { path, answer } of endpoints) {
      test(`${path} keeps its promises: required fields, uuids, addresses, nothing null`, async () => {
        const address = path.replace('/{id}', `/${firstIds[path.replace('/{id}', '')]}`)
        for (const query of path.includes('{')
          ? ['']
          : ['', '?full=true&per_page=200', '?page=2&per_page=3']) {
          const { status, json } = await ask(`${base}${address}${query}`)
          assert.equal(status, 200, address)
          const checked = answer.safeParse(json)
          assert.ok(checked.success, `${address}: ${checked.error?.message.slice(0, 400)}`)
          for (const [name, value] of values(json)) {
            assert.notEqual(value, null, `${address} ${name}`)
            if (name === 'id' || name.endsWith('_id')) assert.match(String(value), UUID, `${address} ${name}`)
          }
        }
      })
    }
  })
}

describe('the feed of HSDS', () => {
  const base = hsds.base
  const services = async (query: string) => (await ask(`${base}/services?${query}`)).json

  test('is read page by page, everything once, and the last page says so', async () => {
    const seen = new Set<string>()
    let page = 1
    let total = 0
    for (;;) {
      const { contents, total_items, last_page } = await services(`per_page=60&page=${page}`)
      for (const { id } of contents) seen.add(id)
      total = total_items
      if (last_page) break
      page += 1
    }
    assert.equal(seen.size, total)
    assert.ok(page > 2)
    assert.equal((await services('page=9999')).empty, true)
  })

  test('gives everything as lines, nested when asked', async () => {
    const { text, headers } = await ask(`${base}/services?format=ndjson&full=true`)
    assert.match(String(headers.get('content-type')), /ndjson/)
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.equal(lines.length, (await services('per_page=1')).total_items)
    assert.ok(lines.every((each) => each.attributes.length > 0))
  })

  test('packs its lines for who can unpack them', async () => {
    const { app } = await world()
    const address = `http://weefsel.test${base}/organizations?format=ndjson`
    const packed = await app.request(address, { headers: { 'accept-encoding': 'gzip' } })
    assert.equal(packed.headers.get('content-encoding'), 'gzip')
    const bytes = Buffer.from(await packed.arrayBuffer())
    assert.equal(gunzipSync(bytes).toString(), await (await app.request(address)).text())
  })

  test('tells what changed: all of it since long ago, nothing since the future', async () => {
    const total = (await services('per_page=1')).total_items
    assert.equal((await services('modified_after=2020-01-01')).total_items, total)
    assert.equal((await services('modified_after=2100-01-01T00:00:00Z')).total_items, 0)
    const { contents, last_page } = await services('minimal=true')
    assert.equal(contents.length, total)
    assert.equal(last_page, true)
    assert.deepEqual(Object.keys(contents[0]), ['id', 'last_modified', 'modified_date'])
  })

  test('narrows by term, taxonomy, organisation and words', async () => {
    const total = (await services('per_page=1')).total_items
    const terms = (await ask(`${base}/taxonomy_terms?per_page=500`)).json.contents
    const work = terms.find((term: Json) => term.taxonomy === 'life_domain' && term.code === 'werk')
    const found = await services(`taxonomy_term_id=${work.id}&full=true&per_page=500`)
    assert.ok(found.total_items > 0 && found.total_items < total)
    for (const { attributes } of found.contents)
      assert.ok(attributes.some((each: Json) => each.taxonomy_term_id === work.id))
    assert.equal((await services(`taxonomy_term_id=${nameId(work.id, 'x')}`)).total_items, 0)
    assert.equal((await services(`taxonomy_id=${work.taxonomy_id}`)).total_items, total)
    const owner = found.contents[0].organization_id
    const own = await services(`organization_id=${owner}&per_page=500`)
    assert.ok(own.contents.every((each: Json) => each.organization_id === owner))
    const words = await services('search=KOFFIE&per_page=500')
    assert.ok(words.total_items > 0)
    for (const { name, description, organization } of words.contents)
      assert.match(`${name} ${description} ${organization?.name}`, /koffie/i)
  })

  test('what harvesters send besides is left alone; what cannot be read is refused', async () => {
    assert.equal((await ask(`${base}/services?verbose=1&per_page=1`)).status, 200)
    const { status, json } = await ask(`${base}/services?page=x&taxonomy_id=1&modified_after=gisteren`)
    assert.equal(status, 400)
    assert.equal(json.errors.length, 3)
    assert.equal((await ask(`${base}/services/zomaar`)).status, 404)
  })

  test('the same word has the same id in a term, in the list and in every record', async () => {
    const { contents } = (await ask(`${base}/taxonomies`)).json
    const ids = new Set(contents.map((each: Json) => each.id))
    const terms = (await ask(`${base}/taxonomy_terms?per_page=500`)).json.contents
    assert.ok(terms.every((term: Json) => ids.has(term.taxonomy_id)))
    const [first] = contents
    const below = (await ask(`${base}/taxonomy_terms?taxonomy_id=${first.id}&per_page=500`)).json
    assert.ok(below.total_items > 0 && below.total_items < terms.length)
  })
})
