import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { appOver, world } from '../../../test/world.ts'
import { smallTown } from '../../domains/reach/fixture.test.ts'
import { publishRun, runById } from '../../domains/reach/index.ts'
import { LANGS } from '../../platform/i18n.ts'
import { nl } from './texts.nl.ts'

const rowsOf = (document: Document) =>
  [...document.querySelectorAll('#buurten tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').trim().replace(/^\d+\.\s/, '')),
  )

test('the finding is the title; counts, map and table say the same', async () => {
  const { app } = await world()
  const { document, text } = await client(app, { host: 'x.test' }).get('/inzicht/bereik')
  const title = document.querySelector('h1')?.textContent ?? ''
  assert.match(title, /te weinig om elkaar te ontmoeten voor mensen van 65 jaar of ouder$/)
  const rows = rowsOf(document)
  const words = new Map<string, string>()
  for (const area of document.querySelectorAll('.weefsel-map a')) {
    const [name = '', verdict = ''] = (area.getAttribute('aria-label') ?? '')
      .replace(/^\d+\.\s/, '')
      .split(': ')
    words.set(name, verdict.split(',')[0] ?? '')
  }
  assert.ok(rows.length > 30 && rows.length === words.size)
  for (const [name = '', verdict] of rows) assert.equal(words.get(name), verdict, name)
  for (const verdict of ['gap', 'enough', 'unsure', 'unknown'] as const) {
    const count = rows.filter((row) => row[1] === nl.verdicts[verdict]).length
    assert.ok(text.includes(nl.verdictTitles[verdict](count)), verdict)
  }
  assert.match(text, /Genoeg is .* Dat koos/)
  assert.ok(text.includes('Cijfers: ') && text.includes('Gepubliceerd door'))
})

test('every question, part and buurt has a page in both languages', async () => {
  const { app } = await world()
  for (const lang of LANGS) {
    const who = client(app, { host: 'x.test', lang })
    await who.get('/inzicht/bereik?domein=bewegen&groep=kinderen&manier=fiets&in=WK990101')
    await who.get('/inzicht/bereik?domein=niets&groep=niemand&manier=x&in=x&pagina=9&run=&met=')
    await who.get('/inzicht/bereik/BU99010101')
    await who.get('/inzicht/bereik/BU99010803?groep=kinderen&manier=langzaam')
    await who.get('/inzicht/bereik/BU99999999', { status: 404 })
    await who.get('/inzicht/bereik/x', { status: 404 })
    await who.get('/inzicht/bereik?run=999', { status: 404 })
  }
  const who = client(app, { host: 'x.test' })
  await who.get('/inzicht/bereik/WK990101?groep=kinderen', {
    status: 303,
    redirect: '/inzicht/bereik?groep=kinderen&in=WK990101',
  })
})

test('the file has the lines of the table, of the same part', async () => {
  const { app } = await world()
  const who = client(app, { host: 'x.test' })
  const rows = rowsOf((await who.get('/inzicht/bereik?in=WK990101')).document)
  const { html, headers } = await who.get('/inzicht/bereik/bestand.csv?in=WK990101')
  const [head, ...lines] = html.trim().split('\r\n')
  assert.match(String(head), /code;buurt;wijkcode/)
  assert.equal(lines.length, rows.length)
  assert.ok(rows.length > 0 && lines.every((line, at) => line.split(';')[1] === rows[at]?.[0]))
  assert.match(headers.get('content-disposition') ?? '', /bereik-\d{4}-\d{2}-\d{2}\.csv/)
  const cells = (line = '') => line.split(';').map((cell) => cell.replaceAll('"', ''))
  const [heads, first] = [cells(head), cells(lines[0])]
  const cell = (name: string) => first[heads.indexOf(name)] ?? ''
  assert.equal(heads.length, first.length, 'each column has its name')
  const [english] = (await who.get('/en/inzicht/bereik/bestand.csv?in=WK990101')).html.split('\r\n')
  assert.equal(cells(english).length, heads.length)
  assert.ok(
    !first.some((each) => /^-?\d+\.\d/.test(each)),
    'a Dutch spreadsheet reads a point as something else',
  )
  assert.equal(String(Math.round(Number(cell('per 1.000').replace(',', '.')))), rows[0]?.[3])
  assert.deepEqual([cell('mensen basis'), cell('eenheid')], ['geteld', 'uur per week'])
  assert.match(cell('berekening') + cell('op') + cell('cijfers uit'), /^\d+\d{4}-\d{2}-\d{2}Kerncijfers/)
})

test('the page of a buurt says how much there is as the table does, how sure that is, what is enough and from where', async () => {
  const { app } = await world()
  const who = client(app, { host: 'x.test' })
  const [row = []] = rowsOf((await who.get('/inzicht/bereik?in=WK990101')).document)
  const { text } = await who.get('/inzicht/bereik/BU99010101')
  assert.ok(text.includes(`Ontmoeten: ${row[3]} uur per week voor elke 1.000 mensen.`), row.join(' '))
  assert.match(text, /van \d+ tot \d+\. Genoeg is .* Dat koos .*, op \d/)
  assert.ok(text.includes(`Mensen van 65 jaar of ouder in ${row[0]}: ${row[6]} (geteld).`))
  assert.ok(text.includes('Cijfers over mensen: Kerncijfers') && text.includes('Gepubliceerd door'))
})

test('what stands on the map around a buurt is as much as the list behind it', async () => {
  const { app } = await world()
  const who = client(app, { host: 'x.test' })
  const { document } = await who.get('/inzicht/bereik/BU99010101?groep=iedereen')
  const links = [...document.querySelectorAll('#leefgebieden td:last-child a')]
  assert.ok(links.length > 3)
  for (const link of links.slice(0, 2)) {
    const list = await who.get(link.getAttribute('href') ?? '')
    assert.equal(list.document.querySelector('h1')?.textContent?.replace(/\D/g, ''), link.textContent)
  }
})

test('whose list of distances it was stands among the sources: in the page, in the page of a buurt, in the file, for machines', async (t) => {
  const town = await smallTown(t)
  const id = await town.run()
  await town.as(['operator'], async (trx) => {
    const run = (await runById(trx, id)) ?? assert.fail('no run')
    const signed = { name: 'An de Wit', reason: 'Besproken met de wijkraad' }
    return publishRun(trx, run, signed, town.doing('operator'))
  })
  const roads = (mode: string, title: string) => ({
    ...{ id: mode, title, publisher: 'OSM', licence: 'ODbL', year: 2026, sha256: 'x', groups: [] },
    roads: { mode, pairs: 3, points: 0, places: 0 },
  })
  const lists = JSON.stringify([roads('walk', 'Looproutes'), roads('cycle', 'Fietsroutes')])
  await town.pool.query('update weefdorp.reach_basis set sources = sources || $1::jsonb', [lists])
  const who = client(appOver(town.db), { host: 'weefdorp.test' })
  const { text } = await who.get('/inzicht/bereik/BU99010101')
  assert.ok(text.includes('Afstanden over straat, te voet: Looproutes (OSM, 2026).'), text)
  assert.ok(text.includes('Afstanden over straat, met de fiets: Fietsroutes (OSM, 2026).'))
  const file = async (way: string) => (await who.get(`/inzicht/bereik/bestand.csv?manier=${way}`)).html
  assert.match(await file('te-voet'), /Kerncijfers \(CBS, 2024\); Looproutes \(OSM, 2026\)"/)
  assert.match(await file('fiets'), /Kerncijfers \(CBS, 2024\); Fietsroutes \(OSM, 2026\)"/)
  assert.ok(!(await file('langzaam')).includes('OSM'))
  const map = await who.get('/api/v1/reach/runs/1/map?domein=ontmoeting&groep=ouderen&manier=fiets')
  const { sources } = map.json() as { sources: { title: string }[] }
  assert.deepEqual(
    sources.map(({ title }) => title),
    ['Kerncijfers', 'Fietsroutes'],
  )
})
