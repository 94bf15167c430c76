import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFromNow } from '../../../../test/days.ts'
import { newId } from '../../../platform/id.ts'
import { site } from '../fixture.test.ts'
import { nl } from './texts.nl.ts'

const NEW = '/werk/kaart/nieuw'
const soup = {
  ...{ naam: 'Soep op dinsdag', uitleg: 'Kom soep eten met buren.' },
  ...{ straat: 'Spoelstraat 12', postcode: '1234 AB', plaats: 'Weefdorp' },
  ...{ 'dag-0-TU': 'ja', 'van-0': '12.00', 'tot-0': '13.30' },
  ...{ bedrag: '2,50', tekst: 'Met een kop koffie.', 'telefoon-0': '0990 321 321' },
  ...{ 'leeftijd-van': '18', 'leeftijd-tot': '' },
}
const withKey = (fields: Record<string, string>) => ({ ...fields, formulier: newId() })
type Here = Awaited<ReturnType<typeof site>>

/** Sends the form of a new thing to where it must end: the address that it leads on to. */
async function sent({ app }: Here, who: { cookie(): string }, kind: string, fields: Record<string, string>) {
  const headers = {
    ...{ host: 'weefsel.test', origin: 'http://weefsel.test', cookie: who.cookie() },
    'content-type': 'application/x-www-form-urlencoded',
  }
  const body = new URLSearchParams(fields).toString()
  const address = `http://weefsel.test${NEW}/${kind}`
  const response = await app.request(address, { method: 'POST', headers, body })
  assert.equal(response.status, 303, await response.text())
  return response.headers.get('location') ?? ''
}

async function made({ database }: Here, name: string) {
  const { rows } = await database.pool.query(
    `select id, status, assured_date::text as checked, fees_description, schedules, schedule_description, minimum_age
     from weefdorp.service where name = $1`,
    [name],
  )
  return rows
}

test('a coordinator sends one form and the offer is on the map, checked today and found', async (t) => {
  const here = await site(t)
  const { coordinator, visitor } = here
  await coordinator.get(NEW)
  const form = await coordinator.get(`${NEW}/aanbod`)
  assert.equal(form.document.querySelectorAll('input[name="formulier"]').length, 1)
  const longer = await coordinator.post(`${NEW}/aanbod`, withKey({ ...soup, erbij: 'ja' }), { status: 200 })
  assert.equal(longer.document.querySelectorAll('.weefsel-hours__line').length, 2)
  const fields = withKey({ ...soup, organisatie: 'de geus' })
  const to = await sent(here, coordinator, 'aanbod', fields)
  const [row, ...others] = await made(here, 'Soep op dinsdag')
  assert.equal(others.length, 0)
  assert.match(to, new RegExp(`${row.id}\\?gedaan=gemaakt$`))
  assert.deepEqual([row.status, row.fees_description], ['active', 'Met een kop koffie.'])
  assert.deepEqual([row.schedule_description, row.minimum_age], [null, 18])
  assert.equal(row.checked, dayFromNow(0))
  const page = await visitor().get(`/aanbod/${row.id}`)
  assert.match(page.text, /Soep op dinsdag.*Spoelstraat 12/)
  assert.match((await visitor().get('/zoeken?q=soep')).text, /Soep op dinsdag/)
  const own = await coordinator.get(`/werk/kaart/aanbod/${row.id}?gedaan=gemaakt`)
  assert.match(own.text, /Het staat op de kaart.*met de hand gemaakt.*Nieuw op de kaart – coördinator/)
  await sent(here, coordinator, 'aanbod', fields)
  assert.equal((await made(here, 'Soep op dinsdag')).length, 1, 'sent twice, made once')
})

test('everything that is wrong is said at once, at its field, and nothing typed is lost', async (t) => {
  const { coordinator } = await site(t)
  const wrong = {
    ...{ naam: '', uitleg: 'Met buren', organisatie: 'Bestaat Niet', straat: 'Spoelstraat', plaats: '' },
    ...{ 'van-0': 'half', bedrag: 'veel', 'telefoon-0': 'bel', 'leeftijd-van': '60', 'leeftijd-tot': '12' },
  }
  const page = await coordinator.post(`${NEW}/aanbod`, withKey(wrong), { status: 422 })
  const named = [...page.document.querySelectorAll('.weefsel-error-summary__list a')].map((link) =>
    link.getAttribute('href'),
  )
  for (const field of ['naam', 'organisatie', 'straat', 'plaats', 'van-0', 'bedrag', 'telefoon-0'])
    assert.ok(named.includes(`#${field}`), field)
  assert.ok(named.includes('#leeftijd-tot'))
  assert.equal(page.document.querySelector('#organisatie')?.getAttribute('value'), 'Bestaat Niet')
  assert.match(page.text, /Met buren/)
})

test('what is there already is shown first, and one tap says that it is something else', async (t) => {
  const here = await site(t)
  const { coordinator } = here
  const first = withKey(soup)
  await sent(here, coordinator, 'aanbod', first)
  const again = await coordinator.post(`${NEW}/aanbod`, withKey(soup), { status: 200 })
  assert.match(again.text, new RegExp(`${nl.alike.title.replace('?', '\\?')}.*zelfde telefoonnummer`))
  assert.equal((await made(here, 'Soep op dinsdag')).length, 1)
  const hidden = [...again.document.querySelectorAll('#lijkt-op form input')].map(
    (input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const,
  )
  const different = Object.fromEntries(hidden)
  assert.equal(different.naam, soup.naam)
  assert.equal(different.anders, 'ja')
  await sent(here, coordinator, 'aanbod', different)
  assert.equal((await made(here, 'Soep op dinsdag')).length, 2)
  assert.doesNotMatch((await coordinator.get('/werk/dubbel')).text, /Soep op dinsdag/)
  const typed = await here.app.request(`http://weefsel.test${NEW}/aanbod/lijkt-op?naam=Open+taffel`, {
    headers: { host: 'weefsel.test', cookie: coordinator.cookie() },
  })
  // Names are looked up as of the last search for pairs, so only what was made by hand is known here.
  assert.deepEqual(await typed.json(), { title: '', items: [] })
  const soupy = await here.app.request(`http://weefsel.test${NEW}/aanbod/lijkt-op?naam=soep+op+dinsdag`, {
    headers: { host: 'weefsel.test', cookie: coordinator.cookie() },
  })
  const { title, items } = (await soupy.json()) as { title: string; items: { label: string; href: string }[] }
  assert.deepEqual([title, items.length], [nl.alike.title, 2])
  assert.match(items[0]?.href ?? '', /^\/aanbod\//)
})

test('an editor proposes for her own organisation; a coordinator sees all of it and lets it in', async (t) => {
  const here = await site(t)
  const { nel, coordinator, visitor, place } = here
  await nel.get(`${NEW}/organisaties`, { status: 404 })
  await nel.post(`${NEW}/organisaties`, withKey({ naam: 'Nep' }), { status: 404 })
  const form = await nel.get(`${NEW}/aanbod`)
  assert.match(form.text, /Dit is van De Geus.*Buurthuis/)
  await sent(here, nel, 'aanbod', withKey({ ...soup, plek: place }))
  const [row] = await made(here, 'Soep op dinsdag')
  await visitor().get(`/aanbod/${row.id}`, { status: 404 })
  assert.match((await nel.get(`/werk/kaart/aanbod/${row.id}?gedaan=voorgesteld`)).text, /niemand anders/)
  const queue = await coordinator.get('/werk/wijzigingen')
  assert.match(queue.text, /nieuw op de kaart.*Buurthuis.*Kom soep eten.*12\.00 – 13\.30.*0990 321 321/)
  const action = queue.document.querySelector('form[action$="/besluit"]')?.getAttribute('action') ?? ''
  await coordinator.post(
    action,
    { besluit: 'ja' },
    { status: 303, redirect: `/werk/kaart/aanbod/${row.id}?gedaan=bewaard&deel=bestaan` },
  )
  assert.match((await visitor().get(`/aanbod/${row.id}`)).text, /Buurthuis/)
})

test('a place and an organisation are made too, in both languages, and undone', async (t) => {
  const here = await site(t)
  const { coordinator, visitor, owner } = here
  for (const prefix of ['', '/en'])
    for (const kind of ['', '/aanbod', `/aanbod?van=${owner}`, '/plekken', '/organisaties'])
      await coordinator.get(`${prefix}${NEW}${kind}`)
  const hall = { naam: 'De Weefzaal', straat: 'Kade 1', postcode: '', plaats: 'Weefdorp' }
  const to = await sent(here, coordinator, 'plekken', withKey(hall))
  const id = /plekken\/([0-9a-f-]+)/.exec(to)?.[1] ?? ''
  assert.match((await visitor().get(`/plekken/${id}`)).text, /De Weefzaal/)
  const own = await coordinator.get(`/werk/kaart/plekken/${id}`)
  const undo = own.document.querySelector('form[action$="/terugzetting"]')?.getAttribute('action') ?? ''
  await coordinator.post(
    undo,
    {},
    { status: 303, redirect: `/werk/kaart/plekken/${id}?gedaan=terug&deel=bestaan` },
  )
  await visitor().get(`/plekken/${id}`, { status: 404 })
  const club = { naam: 'Weefclub', 'telefoon-0': '0990 555 555' }
  await sent(here, coordinator, 'organisaties', withKey(club))
  assert.match((await visitor().get('/zoeken?q=weefclub')).text, /Weefclub/)
})
