import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { client } from '../../test/request.ts'
import { world } from '../../test/world.ts'

const PATHS = [
  '/',
  '/wijken',
  '/wijken?gemeente=GM9902',
  '/wijken?zoek=kade',
  '/wijken?zoek=bestaat-niet',
  '/wijken/GM9901',
  '/wijken/WK990101',
  '/wijken/wk990107',
  '/wijken/BU99010101',
  '/zoeken',
  '/zoeken?q=koffie',
  '/zoeken?q=koffie&domein=ontmoeting&kosten=gratis&wanneer=do&in=WK990101&leeftijd=70',
  '/zoeken?soort=plek&bij=0990+AK&pagina=2',
  '/zoeken?q=paspoort',
  '/lijstje',
  '/wijken/WK990101/cijfers',
  '/privacy',
  '/toegankelijkheid',
  '/berichten',
]

describe('every page', () => {
  for (const lang of ['nl', 'en'] as const) {
    for (const path of PATHS) {
      test(`${lang} ${path} keeps the house rules and says that it is invented`, async () => {
        const { app } = await world()
        const page = await client(app, { lang }).get(path)
        assert.match(page.text, lang === 'nl' ? /zijn verzonnen/ : /invented|made up/i)
        assert.match(page.text, /0990 123 456/)
      })
    }
  }

  test('an offer and a place have pages of their own', async () => {
    const { app } = await world()
    const visitor = client(app)
    for (const list of ['aanbod', 'plekken']) {
      const { document } = await visitor.get('/wijken/WK990101')
      const href = document.querySelector(`a[href^="/${list}/"]`)?.getAttribute('href')
      const page = await visitor.get(String(href))
      assert.ok(page.document.querySelector('a[href*="/klopt-niet?over="]'))
      const door = page.document.querySelector('a[href*="/klopt-niet?over="]')?.getAttribute('href')
      await visitor.get(String(door))
    }
  })
})

describe('addresses', () => {
  test('what is not there is a page with a way on', async () => {
    const { app } = await world()
    const visitor = client(app)
    for (const path of [
      '/bestaat-niet',
      '/wijken/WK000000',
      '/wijken/zomaar',
      '/aanbod/niet-een-id',
      '/gemeenten/x/y',
    ]) {
      const page = await visitor.get(path, { status: 404 })
      assert.ok(page.document.querySelector('main a[href="/zoeken"]'), path)
    }
  })

  test('a machine gets problem details', async () => {
    const { app } = await world()
    const response = await app.request('http://weefsel.test/bestaat-niet', {
      headers: { accept: 'application/json' },
    })
    assert.equal(response.status, 404)
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
  })

  test('a municipality lives under wijken', async () => {
    const { app } = await world()
    await client(app).get('/gemeenten/GM9901', { status: 301, redirect: '/wijken/GM9901' })
  })

  test('a name that fits one area goes straight there, however it is written', async () => {
    const { app } = await world()
    await client(app).get('/wijken?zoek=BINNENVEST', { status: 303, redirect: '/wijken/WK990101' })
  })
})
