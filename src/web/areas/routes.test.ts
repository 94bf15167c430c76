import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import type { Area } from '../../domains/areas/index.ts'
import { readAsked } from './asked.ts'
import { byName } from './load.ts'

const area = (code: string, name: string): Area => ({
  ...{ code, name, year: 2024, level: 'wijk', municipalityCode: 'GM9901', wijkCode: null },
  ...{ invented: true, longitude: null, latitude: null },
})

test('map and list hold the same twelve wijken of both municipalities', async () => {
  const { app } = await world()
  const { document } = await client(app).get('/wijken')
  const hrefs = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href')).sort()
  const map = hrefs('svg a[href^="/wijken/WK"]')
  assert.equal(map.length, 12)
  assert.deepEqual(hrefs('table a[href^="/wijken/WK"]'), map)
})

test('one municipality can be chosen, and the choice can be taken back', async () => {
  const { app } = await world()
  const { document } = await client(app).get('/wijken?gemeente=GM9902')
  assert.equal(document.querySelectorAll('table').length, 1)
  assert.equal(document.querySelectorAll('table a[href^="/wijken/WK9902"]').length, 4)
  assert.ok(document.querySelector('form a[href="/wijken"]'))
})

test('a name that fits nothing says what was understood and what to do', async () => {
  const { app } = await world()
  const page = await client(app).get('/wijken?zoek=Atlantis')
  assert.match(page.text, /“Atlantis”/)
  assert.match(page.text, /kies een gemeente/)
})

test('names are found without regard to case and accents, the best fit first', () => {
  const areas = [
    area('WK1', 'Nieuw-Zuid'),
    area('WK2', 'Zuid'),
    area('WK3', 'Zuiderpark'),
    area('WK4', 'Één'),
  ]
  assert.deepEqual(
    byName(areas, ' ZUID ').map(({ code }) => code),
    ['WK2', 'WK3', 'WK1'],
  )
  assert.deepEqual(
    byName(areas, 'een').map(({ code }) => code),
    ['WK4'],
  )
})

test('an address that means nothing asks for nothing', () => {
  assert.deepEqual(readAsked({ gemeente: 'WK990101', zoek: ' x ' }), {
    query: 'x',
    municipality: null,
    tell: null,
  })
  assert.equal(readAsked({ zoek: 'a'.repeat(500) }).query.length, 60)
})

test('punctuation alone finds nothing, and a postcode is told apart', async () => {
  const { app } = await world()
  assert.deepEqual(byName([area('WK1', 'Zuid')], '---'), [])
  const { document } = await client(app).get('/wijken?zoek=1234%20AB')
  assert.ok(document.querySelector('main a[href="/zoeken?bij=1234+AB"]'))
})

test('who wants to tell something first chooses where, on the map or in the list, and then gets the form', async () => {
  const { app } = await world()
  const visitor = client(app)
  const { document } = await visitor.get('/wijken?zeg=mis')
  assert.equal(document.querySelectorAll('svg a[href$="/ik-mis-iets"]').length, 12)
  assert.equal(document.querySelectorAll('main a[href="/wijken/GM9901/ik-mis-iets"]').length, 1)
  await visitor.get('/wijken?zeg=mis&zoek=Binnenvest', {
    status: 303,
    redirect: '/wijken/WK990101/ik-mis-iets',
  })
})
