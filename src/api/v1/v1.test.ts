import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import { ask } from '../../../test/ask.ts'
import { endpoints, VERSION } from './endpoints.ts'

// Packages of the old kind: their door is inside.
const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }))

/** What an address needs to be asked for with something behind it. */
const EXAMPLES: Record<string, string[]> = {
  '/search': [
    '?q=koffie',
    '?q=koffie&wanneer=do&in=WK990101&soort=aanbod',
    '?bij=0990 CG&straal=1000',
    '?kosten=gratis',
  ],
  '/suggestions': ['?q=kof'],
  '/areas': ['?niveau=wijk&in=GM9901', '?perPagina=100'],
  '/areas/{code}': ['WK990101', 'gm9901', 'BU99010101'],
  '/areas/{code}/figures': ['WK990101', 'GM9902', 'BU99010101'],
  '/people': ['', '?in=WK990101'],
  '/people/gone': ['?gewijzigdSinds=2026-01-01T00:00:00%2B01:00'],
  '/reach/runs': ['', '?perPagina=1'],
  '/reach/runs/{number}': ['laatste', '1'],
  '/reach/runs/{number}/results': ['laatste', '1'],
  '/reach/runs/{number}/areas/{code}': ['laatste BU99010101', '1 bu99010101'],
  '/reach/runs/{number}/map': ['laatste'],
  '/reach/norms': [''],
  '/taxonomies/{id}': ['life-domain', 'network'],
}

/** An address with its parameters, in the order of the path. */
const filled = (path: string, values: string) =>
  values.split(' ').reduce((left, value) => left.replace(/\{\w+\}/, value), path)

describe('/api/v1', () => {
  const ids: Record<string, string> = {}
  before(async () => {
    for (const list of ['offers', 'places', 'organizations', 'people'])
      ids[list] = (await ask(`/api/v1/${list}?perPagina=1`)).json.items[0].id
  })

  for (const { path, answer } of endpoints) {
    test(`${path} gives what its schema says, and nothing else`, async () => {
      const check = ajv.compile(z.toJSONSchema(answer, { target: 'draft-2020-12' }))
      const list = path.split('/')[1] ?? ''
      const examples =
        EXAMPLES[path] ?? (path.endsWith('{id}') ? [ids[list]] : ['', '?in=WK990101&domein=ontmoeting'])
      for (const example of path.includes('taxonomies') && !path.includes('{') ? [''] : examples) {
        const address = path.includes('{') ? filled(path, String(example)) : `${path}${example}`
        const { status, json, headers } = await ask(`/api/v1${address}`)
        assert.equal(status, 200, address)
        assert.ok(check(json), `${address}: ${JSON.stringify(check.errors?.slice(0, 3))}`)
        assert.equal(headers.get('api-version'), VERSION)
        assert.equal(headers.get('access-control-allow-origin'), '*')
      }
    })
  }

  test('a list is read to its end by its links, everything once', async () => {
    const seen = new Set<string>()
    let next: string | undefined = '/api/v1/places?perPagina=30&in=GM9901'
    let total = 0
    while (next) {
      const { json } = await ask(next)
      for (const each of json.items) seen.add(each.id)
      total = json.total
      next = json.links.next?.href
    }
    assert.equal(seen.size, total)
    assert.ok(total > 30)
  })

  test('narrowing narrows: a wijk has fewer than its municipality, a theme fewer than all', async () => {
    const count = async (query: string) => (await ask(`/api/v1/offers?${query}`)).json.total
    const [all, town, wijk, theme] = await Promise.all(
      ['', 'in=GM9901', 'in=wk990101', 'in=WK990101&domein=werk'].map(count),
    )
    assert.ok(all > town && town > wijk && wijk > theme && theme > 0, `${[all, town, wijk, theme]}`)
    assert.equal(await count('gewijzigdSinds=2100-01-01T00:00:00%2B01:00'), 0)
  })

  test('one thing has the moment of its change; asked again it is not sent again', async () => {
    const first = await ask(`/api/v1/offers/${ids.offers}`)
    const tag = String(first.headers.get('etag'))
    assert.ok(Date.parse(String(first.headers.get('last-modified'))) > 0)
    const again = await ask(`/api/v1/offers/${ids.offers}`, { headers: { 'if-none-match': `"x", W/${tag}` } })
    assert.equal(again.status, 304)
    assert.equal(again.text, '')
    assert.equal(again.headers.get('api-version'), VERSION)
  })

  test('a question is kept by nobody on the way', async () => {
    const { headers } = await ask('/api/v1/search?q=schulden')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('etag'), null)
  })

  test('the search gives what the page gives, in its order', async () => {
    const page = await ask('/zoeken?q=koffie')
    const { json } = await ask('/api/v1/search?q=koffie')
    const found = json.items.map(
      (item: { offer?: { links: { page: { href: string } } } }) => item.offer?.links.page.href,
    )
    const shown = [...page.text.matchAll(/href="(\/aanbod\/[0-9a-f-]{36})"/g)].map(([, href]) => href)
    const once = [...new Set(shown)]
    assert.ok(once.length > 3)
    assert.deepEqual(once, found.filter(Boolean).slice(0, once.length))
  })
})

describe('what is wrong with a request', () => {
  const fails = async (path: string, status: number, init: RequestInit = {}) => {
    const answer = await ask(path, init)
    assert.equal(answer.status, status, path)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', path)
    assert.equal(answer.json.status, status)
    assert.ok(answer.json.title && answer.json.detail)
    return answer
  }

  test('is told whole, by the name of each parameter', async () => {
    const { json, headers } = await fails('/api/v1/offers?perPagina=1000&in=XX&foo=1&pagina=een', 400)
    const names = json.errors.map((each: { location: { name: string } }) => each.location.name)
    assert.deepEqual(names.sort(), ['foo', 'in', 'pagina', 'perPagina'])
    assert.equal(headers.get('api-version'), VERSION)
    assert.equal(headers.get('access-control-allow-origin'), '*')
  })

  test('areas, themes and places that we do not have are wrong too', async () => {
    const { json } = await fails('/api/v1/offers?in=GM0363&domein=bestaat-niet', 400)
    assert.equal(json.errors.length, 2)
    const near = await fails('/api/v1/search?bij=Nergensstraat', 400)
    assert.equal(near.json.errors[0].location.name, 'bij')
  })

  test('words that are in no list do not quietly find nothing: all of them are told', async () => {
    const { json } = await fails(
      '/api/v1/search?q=koffie&domein=xyz&situatie=onzin&in=GM0363&bij=Nergens',
      400,
    )
    const names = json.errors.map((each: { location: { name: string } }) => each.location.name)
    assert.deepEqual(names.sort(), ['bij', 'domein', 'in', 'situatie'])
    assert.equal((await ask('/api/v1/search?situatie=schulden&netwerk=')).status, 200)
  })

  test('past the end of a list there is nothing, and the way back', async () => {
    for (const list of ['offers?', 'search?q=koffie&']) {
      const { status, json } = await ask(`/api/v1/${list}pagina=9999`)
      assert.equal(status, 200)
      assert.deepEqual(json.items, [])
      assert.ok(json.total > 0 && !json.links.next)
      assert.equal(json.links.prev.href, json.links.last.href)
    }
    await fails('/api/v1/search?pagina=10000', 400)
  })

  test('nothing lives at an address with a slash at the end, at no id, at another id, or outside', async () => {
    for (const path of [
      '/api/v1/offers/',
      '/api/v1/offers/niet-een-id',
      '/api/v1/offers/00000000-0000-4000-8000-000000000000',
      '/api/v1/areas/GM0363',
      '/api/v1/areas/zomaar/figures',
      '/api/v1/taxonomies/herkomst',
      '/api/v1/berichten',
      '/api/v2/offers',
    ])
      await fails(path, 404)
  })

  test('one can only read, from any site', async () => {
    const { headers } = await fails('/api/v1/offers', 405, {
      method: 'DELETE',
      headers: { origin: 'http://weefsel.test', host: 'weefsel.test' },
    })
    assert.match(String(headers.get('allow')), /GET/)
    const preflight = await ask('/api/v1/offers', {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.example', 'access-control-request-method': 'GET' },
    })
    assert.equal(preflight.status, 204)
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*')
    assert.equal(preflight.headers.get('api-version'), VERSION)
    const options = await ask('/api/v1/offers', { method: 'OPTIONS' })
    assert.match(String(options.headers.get('allow')), /^GET, HEAD, OPTIONS$/)
    const head = await ask('/api/v1/offers', { method: 'HEAD' })
    assert.deepEqual([head.status, head.text, head.headers.get('api-version')], [200, '', VERSION])
    assert.ok(head.headers.get('etag'))
  })

  test('is said in English below /en', async () => {
    const { json } = await fails('/en/api/v1/offers?foo=1', 400)
    assert.match(json.errors[0].detail, /does not exist here/)
  })

  test('is answered as JSON, also for somebody who asks too much', async () => {
    const { appOver, world } = await import('../../../test/world.ts')
    const app = appOver((await world()).db, { RATE_LIMIT: '1' })
    await ask('/api/v1/taxonomies', {}, app)
    const answer = await ask('/api/v1/taxonomies', {}, app)
    assert.equal(answer.status, 429)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.ok(answer.json.detail && Number(answer.headers.get('retry-after')) > 0)
    assert.equal(answer.headers.get('api-version'), VERSION)
    assert.equal(answer.headers.get('access-control-allow-origin'), '*')
  })
})

describe('figures', () => {
  test('about few people say that, and give no share', async () => {
    const { json } = await ask('/api/v1/areas?niveau=buurt&perPagina=100')
    let few = 0
    for (const { code } of json.items) {
      const { figures, missing } = (await ask(`/api/v1/areas/${code}/figures`)).json
      const people = figures.find((each: { indicator: string }) => each.indicator === 'population')?.value
      const shares = figures.filter((each: { unit: string }) => ['percent', 'per1000'].includes(each.unit))
      const hidden = missing.filter((each: { reason: string }) => each.reason === 'too-few-people')
      if (people === undefined || people >= 50) assert.equal(hidden.length, 0, code)
      else {
        few += 1
        assert.equal(shares.length, 0, code)
        assert.ok(hidden.length > 0, code)
      }
    }
    assert.ok(few > 0, 'the invented area has no buurt with few people')
  })

  test('have a year, a data set with its licence, and no number that is missing is zero', async () => {
    const { figures, missing, datasets } = (await ask('/api/v1/areas/WK990101/figures')).json
    const known = new Set(datasets.map((each: { id: string }) => each.id))
    assert.ok(figures.length > 10)
    assert.ok(
      figures.every((each: { dataset: string; year: number }) => known.has(each.dataset) && each.year > 2000),
    )
    assert.ok(datasets.every((each: { licence: string }) => each.licence))
    const both = missing.filter((one: { indicator: string }) =>
      figures.some((each: { indicator: string }) => each.indicator === one.indicator),
    )
    assert.deepEqual(both, [])
  })
})
