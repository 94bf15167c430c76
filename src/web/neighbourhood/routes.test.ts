import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demo } from '../../../db/demo/demo-reader.ts'
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

/** The first number of a text: “Bekijk alles (1.434)” has 1434. */
const numberIn = (text: string | null | undefined) =>
  Number(text?.match(/\d[\d.]*/)?.[0].replaceAll('.', '') ?? 0)

/** Every link of the page to results that says how many there are, with that number. */
function counted(document: Document): [href: string, count: number][] {
  const doors = [...document.querySelectorAll('.weefsel-door')].filter((door) =>
    door.querySelector('a[href*="/zoeken?soort=aanbod"]'),
  )
  const ofDoors = doors.map((door) => [
    door.querySelector('a')?.getAttribute('href'),
    numberIn(door.querySelector('.weefsel-door__count')?.textContent),
  ])
  const buttons = [...document.querySelectorAll('a.weefsel-button[href*="/zoeken?soort="]')]
  const ofButtons = buttons.map((link) => [link.getAttribute('href'), numberIn(link.textContent)])
  return [...ofDoors, ...ofButtons].map(([href, count]) => [String(href), Number(count)])
}

for (const code of ['WK990101', 'WK990106', 'BU99010102', 'GM9901'])
  test(`every number on the page of ${code} is what its link gives`, async () => {
    const { app } = await world()
    const visitor = client(app)
    const { document, text } = await visitor.get(`/wijken/${code}`)
    const links = counted(document)
    assert.ok(links.length > 9)
    for (const [href, count] of links) {
      const { document: results } = await visitor.get(href)
      assert.equal(numberIn(results.querySelector('h1')?.textContent), count, href)
    }
    const [, places, offers] = text.match(/We kennen hier ([\d.]+) plekken en ([\d.]+) keer/) ?? []
    for (const [kind, count] of Object.entries({ plek: places, aanbod: offers })) {
      const { document: results } = await visitor.get(`/zoeken?soort=${kind}&in=${code}`)
      assert.equal(numberIn(results.querySelector('h1')?.textContent), numberIn(count), kind)
    }
  })

test('the overview says of each wijk what its own page says', async () => {
  const { app } = await world()
  const visitor = client(app)
  const { document } = await visitor.get('/wijken')
  for (const link of [...document.querySelectorAll('main table a')].slice(0, 4)) {
    const cells = [...(link.closest('tr')?.querySelectorAll('td') ?? [])].slice(-2)
    const [places, offers] = cells.map((cell) => numberIn(cell.textContent))
    const { text } = await visitor.get(String(link.getAttribute('href')))
    const lead = text.match(/We kennen hier ([\d.]+) plekken en ([\d.]+) keer/)
    assert.deepEqual([numberIn(lead?.[1]), numberIn(lead?.[2])], [places, offers])
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
    '/zoeken?in=GM9901&soort=plek',
    '/zoeken?in=GM9901&domein=veiligheid',
    '/zoeken?q=opvang&soort=plek',
  ]
  const secret = demo.plekken.find((place) => place.geheim)
  assert.ok(secret?.straat)
  for (const path of paths) {
    const { html } = await visitor.get(path)
    // The street has other doors; this one is on no page.
    assert.doesNotMatch(html, new RegExp(`${secret.straat} ${secret.huisnummer}\\b`), path)
  }
})

test('percentages of a buurt with fewer than 50 people are not shown, and the page says why', async () => {
  const { app } = await world()
  const { text } = await client(app).get('/wijken/BU99010603/cijfers')
  assert.match(text, /minder dan 50/)
  assert.doesNotMatch(text, /\d%/)
})

test('the older addresses of the lists of an area lead to the one list', async () => {
  const { app } = await world()
  const visitor = client(app)
  const moved = (redirect: string) => ({ status: 301, redirect })
  await visitor.get('/wijken/WK990102/plekken', moved('/zoeken?soort=plek&in=WK990102'))
  await visitor.get(
    '/wijken/wk990102/aanbod?leefdomein=werk',
    moved('/zoeken?soort=aanbod&domein=werk&in=WK990102'),
  )
})

test('the week: two days open, the others fold, and each day that has more leads to all of it', async () => {
  const { app } = await world()
  const { document } = await client(app).get('/wijken/GM9901')
  const week = document.querySelector('section[aria-labelledby="deze-week"]')
  assert.ok(week)
  assert.ok(week.querySelectorAll('.weefsel-day').length <= 3)
  assert.ok(week.querySelectorAll('details').length >= 1)
  for (const link of week.querySelectorAll('a[href^="/zoeken"]'))
    assert.match(String(link.getAttribute('href')), /in=GM9901&wanneer=(ma|di|wo|do|vr|za|zo)&volgorde=eerst/)
  assert.ok(week.querySelector('a[href^="/zoeken"]'))
})

test('the figures stand in groups, with how old people are as bars that have a table', async () => {
  const { app } = await world()
  const { document, text } = await client(app).get('/wijken/WK990101/cijfers')
  assert.ok(document.querySelectorAll('main table').length > 3)
  assert.match(text, /De grootste groep in Binnenvest is .+: \d+ van de 100 mensen/)
  assert.equal(document.querySelectorAll('.weefsel-bars__row').length, 5)
  const few = await client(app).get('/wijken/BU99010603/cijfers')
  assert.equal(few.document.querySelectorAll('.weefsel-bars').length, 0)
})
