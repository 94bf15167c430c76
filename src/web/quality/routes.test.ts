import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookieOf } from '../../../test/access/people.ts'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import { LANGS } from '../../platform/i18n.ts'
import { freshNl } from './fresh-texts.nl.ts'
import { qualityRoutes } from './routes.tsx'

const number = (text: string | null | undefined) => Number((text ?? '').replace(/\D/g, ''))

/** The number of things in the heading of the list, and in the facts above it. */
function totals(document: Document): number[] {
  const heading = [...document.querySelectorAll('h2')].find((each) =>
    / het oudste eerst$/.test(each.textContent ?? ''),
  )
  return [number(document.querySelector('dd')?.textContent), number(heading?.textContent)]
}

test('its addresses are those of the sample, of freshness and of what everybody reads', async () => {
  assert.equal(typeof qualityRoutes, 'function')
  const { app } = await world()
  for (const lang of LANGS) await client(app, { host: 'x.test', lang }).get('/over/kwaliteit')
})

test('the chart, the list and the file of how fresh the map is hold the same things', async () => {
  const { app } = await world()
  const headers = { cookie: await cookieOf('adviseur', { name: 'quality-adviser' }) }
  const who = client(app, { host: 'x.test', headers })
  const all = await who.get('/werk/versheid')
  const [fact, list] = totals(all.document)
  assert.ok(fact && fact > 100)
  assert.equal(list, fact)
  assert.ok(!all.html.includes(freshNl.call), 'an adviser does not call')
  const links = [...all.document.querySelectorAll('.weefsel-bars a')].map(
    (each) => each.getAttribute('href') ?? '',
  )
  for (const href of [
    links.find((each) => /wijk=WK/.test(each)),
    links.find((each) => /thema=/.test(each)),
  ]) {
    const page = await who.get(String(href))
    const [own, listed] = totals(page.document)
    assert.ok(own && own < fact, href)
    assert.equal(listed, own)
    const file = await who.get(String(href).replace('/werk/versheid', '/werk/versheid/bestand'))
    const [head, ...lines] = file.html.trim().split('\r\n')
    assert.match(String(head), /wijk;wijknaam;leefgebied;soort;totaal/)
    assert.ok(lines.length > 0)
  }
  const none = await who.get('/werk/versheid?wijk=WK000000')
  assert.match(none.text, new RegExp(freshNl.nothing))
})

test('a choice that is none is no choice', async () => {
  const { app } = await world()
  const headers = { cookie: await cookieOf('sociaal werker', { name: 'quality-worker' }) }
  const who = client(app, { host: 'x.test', headers })
  const [all] = totals((await who.get('/werk/versheid')).document)
  const [same] = totals((await who.get("/werk/versheid?wijk=x'--&thema=A%20B&soort=alles&pagina=0")).document)
  assert.equal(same, all)
})
