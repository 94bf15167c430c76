import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { Hono } from 'hono'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { client, type Fields } from '../../../test/request.ts'
import { readConfig } from '../../platform/config.ts'
import { addTenant, listTenants, removeTenant } from '../../platform/db/tenants.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { securityHeaders } from '../../platform/http/headers.ts'
import { splitLanguage } from '../../platform/http/language.ts'
import { newReceipt } from '../../platform/id.ts'
import { createLog } from '../../platform/log.ts'
import { site } from '../../web/site.tsx'
import { answerMessage, markRead } from './operator.commands.ts'
import { showMessage } from './queries.ts'
import { routes } from './routes.tsx'

const SERVICE = '44444444-4444-4444-8444-444444444444'
const WRONG = '/wijken/WK999001/klopt-niet'
const tekst = 'De eettafel is op woensdag.\n\nSinds september.'

/** A site of this domain alone, at a clock that the test moves. */
async function open(t: TestContext, environment: Record<string, string> = { RATE_LIMIT: '0' }) {
  const database = await testDatabase(t)
  await database.pool.query(`
    delete from weefdorp.working_area;
    insert into weefdorp.working_area values ('GM9990');
    insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed, invented) values
    ('GM9990', 2024, 'municipality', 'Weefdorp', 'GM9990', null, true, true),
    ('WK999001', 2024, 'wijk', 'Kade', 'GM9990', 'WK999001', true, true)`)
  let moment = new Date('2026-11-02T09:00:00Z')
  const deps: Deps = {
    db: database.db,
    clock: { now: () => moment },
    config: readConfig(environment),
    log: createLog('silent'),
  }
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(new URL(request.url).pathname).path })
  app.use(securityHeaders(undefined))
  app.use(site(deps, { css: '/assets/app.css', fonts: [] }))
  const subjectOf = async (_: unknown, kind: string, id: string) =>
    kind === 'service' && id === SERVICE ? { label: 'Samen eten', areaCode: 'WK999001' } : null
  app.route('/', routes(deps, { subjectOf }))
  return {
    database,
    app,
    visitor: client(app),
    setDay: (day: string) => {
      moment = new Date(`${day}T09:00:00Z`)
    },
    now: () => moment,
  }
}

type Visitor = ReturnType<typeof client>

/** Opens a form and sends it; returns the address it was sent on to. */
async function send(visitor: Visitor, app: Hono<AppEnv>, path: string, fields: Fields): Promise<string> {
  const form = await visitor.get(path)
  const formulier = form.document.querySelector('[name=formulier]')?.getAttribute('value') ?? ''
  return post(app, path, { formulier, antwoord: 'kijken', ...fields })
}

async function post(app: Hono<AppEnv>, path: string, fields: Fields): Promise<string> {
  const body = new URLSearchParams(fields as Record<string, string>).toString()
  const headers = { host: 'weefsel.test', 'content-type': 'application/x-www-form-urlencoded' }
  const response = await app.request(`http://weefsel.test${path}`, { method: 'POST', body, headers })
  assert.equal(response.status, 303, await response.text())
  return response.headers.get('location') ?? ''
}

const lastOf = (path: string) => path.split('/').at(-1) ?? ''

async function answer(database: TestDatabase, now: Date, body: string | null): Promise<void> {
  const scope = { tenant: database.tenant, actor: 'cli', roles: ['operator' as const] }
  await write(database.db, scope, async (trx) => {
    const message = await showMessage(trx, { number: 1 })
    assert.ok(message)
    await markRead(trx, message, { actor: 'cli', today: '2026-11-03' })
    const how = { tenant: 'weefdorp', actor: 'cli', now, site: null }
    if (body !== null) await answerMessage(trx, message, { body, by: 'sociaal werker' }, how)
  })
}

const stored = async (database: TestDatabase) =>
  (
    await database.pool.query(`
      select kind, about_kind, about_id, about_label, area_code, reply, lang, body, name, email, phone
      from weefdorp.message join weefdorp.message_text t on t.message_id = id
      left join weefdorp.message_sender s on s.message_id = id order by number`)
  ).rows

describe('telling something', () => {
  test('each of the three forms is a page, in two languages', async (t) => {
    const { visitor, app } = await open(t)
    for (const slug of ['klopt-niet', 'ik-mis-iets', 'ik-kan-iets']) {
      const { text } = await visitor.get(`/wijken/WK999001/${slug}`)
      assert.match(text, /Kade/)
      assert.match(text, /binnen 10 werkdagen/)
    }
    const english = client(app, { lang: 'en' })
    assert.match((await english.get('/wijken/GM9990/ik-kan-iets')).text, /Can you do something in Weefdorp\?/)
  })

  test('an area that is not there, or not ours, has no form', async (t) => {
    const { app } = await open(t)
    for (const code of ['WK999009', 'GM0402', 'NL00', 'x']) {
      const response = await app.request(`http://weefsel.test/wijken/${code}/klopt-niet`)
      assert.equal(response.status, 404, code)
    }
  })

  test('a message is stored and leads to its own page, which nobody keeps', async (t) => {
    const { visitor, app, database } = await open(t)
    const path = await send(visitor, app, WRONG, {
      tekst,
      email: 'an@voorbeeld.nl',
      naam: 'An',
      telefoon: '035',
    })
    assert.match(path, /^\/berichten\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const page = await visitor.get(path)
    assert.match(page.text, /Je bericht is binnen/)
    assert.match(page.text, new RegExp(lastOf(path)))
    assert.match(page.text, /maandag 16 november 2026/)
    assert.match(page.text, /We weten niet wie je bent/)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.ok(page.document.querySelector('meta[name=robots][content=noindex]'))
    assert.deepEqual(await stored(database), [
      {
        kind: 'wrong',
        about_kind: 'area',
        about_id: 'WK999001',
        about_label: 'Kade',
        area_code: 'WK999001',
        reply: 'look',
        lang: 'nl',
        body: tekst,
        name: null,
        email: null,
        phone: null,
      },
    ])
  })

  test('a form about a thing names it; a thing that has gone becomes the area', async (t) => {
    const { visitor, app, database } = await open(t)
    const path = `${WRONG}?over=service:${SERVICE}`
    assert.match((await visitor.get(path)).text, /Klopt er iets niet bij Samen eten\?/)
    await send(visitor, app, path, { tekst })
    await send(visitor, app, `${WRONG}?over=service:${SERVICE.replaceAll('4', '5')}`, { tekst })
    const rows = (await stored(database)).map(({ about_kind, about_id, about_label }) => [
      about_kind,
      about_id,
      about_label,
    ])
    assert.deepEqual(rows, [
      ['service', SERVICE, 'Samen eten'],
      ['area', 'WK999001', 'Kade'],
    ])
  })

  test('the same form sent twice is one message with one receipt; changed words are another', async (t) => {
    const { app, database } = await open(t)
    const fields = { formulier: crypto.randomUUID(), antwoord: 'kijken', tekst }
    const [first, second] = [await post(app, WRONG, fields), await post(app, WRONG, fields)]
    assert.equal(first, second)
    assert.notEqual(await post(app, WRONG, { ...fields, tekst: 'Iets heel anders.' }), first)
    assert.equal((await stored(database)).length, 2)
    const [bare, again] = [
      await post(app, WRONG, { ...fields, formulier: '' }),
      await post(app, WRONG, { ...fields, formulier: '' }),
    ]
    assert.notEqual(bare, again)
  })

  test('everything wrong is said at once, and nothing typed is lost', async (t) => {
    const { visitor, database } = await open(t)
    const path = '/wijken/WK999001/ik-kan-iets'
    const fields = {
      tekst: 'kort',
      antwoord: 'bellen',
      naam: '',
      telefoon: 'straks',
      formulier: crypto.randomUUID(),
    }
    const { document } = await visitor.post(path, fields, { status: 422 })
    const links = [...document.querySelectorAll('.weefsel-error-summary a')].map((link) =>
      link.getAttribute('href'),
    )
    assert.deepEqual(links, ['#tekst', '#naam', '#telefoon'])
    assert.equal(document.querySelector('textarea')?.textContent, 'kort')
    assert.equal(document.querySelector('[name=telefoon]')?.getAttribute('value'), 'straks')
    assert.equal(document.querySelector('[name=formulier]')?.getAttribute('value'), fields.formulier)
    assert.ok(document.querySelector('[value=bellen]')?.hasAttribute('checked'))
    const none = await visitor.post(path, { tekst: 'Ik kan fietsen maken.' }, { status: 422 })
    assert.match(none.text, /Kies hoe we je kunnen antwoorden/)
    const bsn = await visitor.post(
      WRONG,
      { tekst: 'Mijn nummer: 111222333', antwoord: 'kijken' },
      { status: 422 },
    )
    assert.match(bsn.text, /Dit lijkt een burgerservicenummer\. Haal het weg\./)
    assert.deepEqual(await stored(database), [])
  })

  test('a robot that fills in everything is stopped; a person only has to send again', async (t) => {
    const { visitor, app, database } = await open(t)
    const refused = await visitor.post(
      WRONG,
      { tekst, antwoord: 'kijken', website: 'http://spam.example' },
      { status: 422 },
    )
    assert.equal(refused.document.querySelector('[name=website]')?.getAttribute('value') ?? '', '')
    assert.equal(refused.document.querySelector('textarea')?.textContent?.trim(), tekst)
    assert.deepEqual(await stored(database), [])
    await post(app, WRONG, { tekst, antwoord: 'kijken', website: '' })
  })

  test('markup in a message stays text', async (t) => {
    const { visitor, app } = await open(t)
    const path = await send(visitor, app, WRONG, { tekst: '<script>alert(1)</script> & zo' })
    const { document, html } = await visitor.get(path)
    assert.ok(!html.includes('<script>alert'))
    assert.match(document.querySelector('blockquote')?.textContent ?? '', /<script>alert\(1\)<\/script> & zo/)
  })

  test('after twenty posts one address waits; what was typed stays', async (t) => {
    const { visitor, app, database, setDay } = await open(t, {})
    for (let index = 0; index < 20; index += 1)
      await post(app, WRONG, { tekst: `${tekst} ${index}`, antwoord: 'kijken' })
    const refused = await visitor.post(WRONG, { tekst, antwoord: 'kijken' }, { status: 429 })
    assert.equal(refused.document.querySelector('textarea')?.textContent?.trim(), tekst)
    assert.match(refused.text, /Wacht 1 minuut en verstuur het dan opnieuw/)
    assert.equal(refused.headers.get('retry-after'), '30')
    assert.equal((await stored(database)).length, 20)
    setDay('2026-11-03')
    await post(app, WRONG, { tekst, antwoord: 'kijken' })
  })
})

describe('following', () => {
  test('the page tells how far it is: read, late, answered', async (t) => {
    const { visitor, app, database, setDay, now } = await open(t)
    const path = await send(visitor, app, WRONG, { tekst, antwoord: 'mailen', email: 'an@voorbeeld.nl' })
    const sent = await visitor.get(path)
    assert.match(sent.text, /We mailen je het antwoord, op of voor maandag 16 november 2026/)
    assert.ok(!sent.html.includes('an@voorbeeld.nl'), 'the receipt does not show the address')
    setDay('2026-11-17')
    assert.match((await visitor.get(path)).text, /Dat is niet gelukt, en dat spijt ons/)
    await answer(database, now(), null)
    assert.match((await visitor.get(path)).text, /Gelezen door een mens 3 november 2026/)
    await answer(database, now(), 'We hebben het aangepast.\nDank je!')
    const answered = await visitor.get(path)
    assert.match(answered.text, /Je hebt antwoord/)
    assert.match(answered.text, /Van: sociaal werker, op dinsdag 17 november 2026/)
    assert.match(answered.text, /We hebben het aangepast\./)
    assert.match(answered.text, /We wissen die uiterlijk na 17 december 2026/)
    await answer(database, now(), 'En nog iets.')
    assert.match((await visitor.get(path)).text, /En nog iets\..*Eerder antwoord.*We hebben het aangepast/)
    setDay('2026-12-18')
    assert.match((await visitor.get(path)).text, /Je adres, naam of nummer hebben we gewist/)
    assert.match((await visitor.get(`/en${path}`)).text, /You have an answer/)
  })

  test('a code is typed as people type; a wrong one is explained at the field', async (t) => {
    const { visitor, app } = await open(t)
    const path = await send(visitor, app, WRONG, { tekst })
    const typed = lastOf(path).toLowerCase().replaceAll('-', ' ')
    await visitor.get('/berichten')
    await visitor.get(`/berichten?nummer=${encodeURIComponent(typed)}`, { status: 303, redirect: path })
    for (const [wrong, words] of [
      ['', /Vul je code in/],
      ['7K3F', /niet compleet/],
      [newReceipt(), /kennen we niet/],
    ] as const) {
      const page = await visitor.get(`/berichten?nummer=${wrong}`, { status: 422 })
      assert.match(page.document.querySelector('#nummer-fout')?.textContent ?? '', words)
      assert.equal(page.document.querySelector('#nummer')?.getAttribute('value'), wrong)
    }
    await visitor.get(path.toLowerCase())
    await visitor.get(`/berichten/${newReceipt()}`, { status: 404 })
    await visitor.get('/berichten/1', { status: 404 })
  })

  test('a sender takes the message back: asked once, gone at once', async (t) => {
    const { visitor, app, database } = await open(t)
    const path = await send(visitor, app, WRONG, { tekst })
    assert.match((await visitor.get(`${path}/intrekking`)).text, /Sinds september/)
    await visitor.post(`${path}/intrekking`, {}, { status: 303, redirect: path })
    await visitor.post(`${path}/intrekking`, {}, { status: 303, redirect: path })
    await visitor.get(`${path}/intrekking`, { status: 303, redirect: path })
    const page = await visitor.get(path)
    assert.match(page.text, /Je hebt je bericht ingetrokken/)
    assert.ok(!page.text.includes('eettafel'))
    assert.deepEqual(await stored(database), [])
    await visitor.post(`/berichten/${newReceipt()}/intrekking`, {}, { status: 404 })
  })

  test('a code of one working area is unknown at another', async (t) => {
    const { visitor, app, database, setDay } = await open(t)
    const path = await send(visitor, app, WRONG, { tekst })
    const id = `noord${process.pid}`
    await database.pool.query(`update platform.tenant set hosts = '{weefsel.test}'`)
    await addTenant(database.pool, { id, name: 'Noord', hosts: ['noord.test'], municipalities: ['GM9990'] })
    const tenant = (await listTenants(database.db)).find((one) => one.id === id)
    assert.ok(tenant)
    try {
      setDay('2026-11-03')
      const other = client(app, { host: 'noord.test' })
      await other.get(path, { status: 404 })
      await other.get(`/berichten?nummer=${lastOf(path)}`, { status: 422 })
      await other.post(`${path}/intrekking`, {}, { status: 404 })
      await visitor.get(path)
    } finally {
      await removeTenant(database.pool, tenant)
    }
  })
})
