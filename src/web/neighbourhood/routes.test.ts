import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'

test('a wijk says who lives there, with year, source and the municipality and country beside it', async () => {
  const { app } = await world()
  const { text } = await client(app).get('/wijken/WK990101')
  assert.match(text, /In Binnenvest wonen [\d.]+ mensen\./)
  assert.match(
    text,
    /van de 100 mensen zijn 65 jaar of ouder\. In Weverloo zijn dat er \d+, in Nederland \d+\./,
  )
  assert.match(text, /2024, Weefsel \(verzonnen\)/)
  assert.ok(text.indexOf('Wat hier sterk is') < text.indexOf('Wat aandacht vraagt'))
})

test('markers and list of places have the same numbers, and a marker leads to its place', async () => {
  const { app } = await world()
  const { document } = await client(app).get('/wijken/WK990101')
  const markers = [...document.querySelectorAll('svg a[href^="#plek-"]')]
  assert.ok(markers.length > 3)
  for (const marker of markers) {
    const row = document.getElementById(String(marker.getAttribute('href')).slice(1))
    const [number = '', name = ''] = String(marker.getAttribute('aria-label')).split(': ')
    assert.ok(row?.textContent?.includes(name), name)
    assert.ok(row?.textContent?.trim().startsWith(number), number)
  }
})

test('each of the three doors opens a form about this wijk', async () => {
  const { app } = await world()
  const visitor = client(app)
  const { document } = await visitor.get('/wijken/WK990107')
  for (const door of ['klopt-niet', 'ik-mis-iets', 'ik-kan-iets']) {
    assert.ok(document.querySelector(`a[href="/wijken/WK990107/${door}"]`))
    await visitor.get(`/wijken/WK990107/${door}`)
  }
})

test('the safe house is on no list, map or page with its address', async () => {
  const { app } = await world()
  const visitor = client(app)
  const paths = [
    '/',
    '/wijken/GM9901',
    '/wijken/GM9901/plekken',
    '/wijken/GM9901/aanbod',
    '/wijken/GM9901/aanbod?leefdomein=veiligheid',
  ]
  const { default: places } = await import('../../../db/demo/data/plekken.json', { with: { type: 'json' } })
  const secret = places.find((place) => 'geheim' in place && place.geheim)
  assert.ok(secret?.straat)
  for (const path of paths) {
    const { html } = await visitor.get(path)
    for (const part of [secret.straat, secret.postcode])
      assert.ok(!html.includes(String(part)), `${path}: ${part}`)
  }
})

test('percentages of a buurt with fewer than 50 people are not shown, and the page says why', async () => {
  const { app } = await world()
  const { text } = await client(app).get('/wijken/BU99010603/cijfers')
  assert.match(text, /minder dan 50/)
  assert.doesNotMatch(text, /\d%/)
})

test('a long list has pages, and a page that is not there shows the last', async () => {
  const { app } = await world()
  const visitor = client(app)
  const first = await visitor.get('/wijken/GM9901/aanbod')
  assert.ok(first.document.querySelector('a[rel="next"]'))
  const last = await visitor.get('/wijken/GM9901/aanbod?pagina=999')
  assert.ok(last.document.querySelector('a[rel="prev"]'))
  assert.equal(last.document.querySelector('a[rel="next"]'), null)
})
