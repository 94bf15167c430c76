import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { client } from '../../../test/request.ts'
import { appOver } from '../../../test/world.ts'
import { freshSite, MAIL } from '../../domains/freshness/fixture.test.ts'
import { addTenant } from '../../platform/db/tenants.ts'
import { readMonths } from './settings.tsx'

/** A site on which a letter went out to De Geus about its open table. */
async function askedSite(t: TestContext) {
  const site = await freshSite(t)
  await site.ask(new Date())
  const links = await site.links()
  const app = appOver(site.db)
  const rows = async (sql: string) => (await site.pool.query(sql)).rows
  return {
    ...site,
    app,
    ...links,
    who: client(app),
    rows,
    checks: () => rows('select field_group, role, way, outcome from weefdorp.check_record order by id'),
  }
}

/** Everything that a visit could change. */
const STATE = `select (select count(*)::int from weefdorp.check_record) as checks, (select count(*)::int from weefdorp.item_change) as changes,
  (select count(*)::int from weefdorp.call_wish) as wishes, (select count(*)::int from weefdorp.reminder_item where answer is not null) as answers,
  (select count(*)::int from weefdorp.audit_event) as events`

test('looking changes nothing, whoever looks: a mail program that opens every link answers none', async (t) => {
  const { who, one, all, rows } = await askedSite(t)
  const before = await rows(STATE)
  for (const path of [one, all, `${one}/aanpassen`]) {
    const page = await who.get(path)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.match(page.html, /name="robots" content="noindex/)
  }
  for (const path of [`${one}/klopt`, `${one}/weg`, `${all}/klopt`, `${all}/bellen`])
    await who.get(path, { status: 404 })
  assert.deepEqual(await rows(STATE), before)
})

test('“klopt nog” from the link: once, as the organisation, and the page says it; the same again does nothing', async (t) => {
  const { app, one, rows, checks, table } = await askedSite(t)
  const [first, other] = [client(app), client(app)]
  const page = await first.get(one)
  assert.match(page.text, /Open tafel/)
  assert.match(page.text, /elke dinsdag, 10\.00 – 12\.00 uur/)
  assert.match(page.text, /Wie de link heeft, kan antwoorden/)
  const done = { status: 303, redirect: one }
  await first.post(`${one}/klopt`, {}, done)
  // Forwarded, or pressed again: whoever has the link sees what was said, and nothing is written twice.
  await other.post(`${one}/klopt`, {}, done)
  assert.match((await other.get(one)).text, /zei iemand met deze link: dit klopt nog/)
  assert.deepEqual(await checks(), [{ field_group: 'all', role: 'organization', way: 'mail', outcome: 'ok' }])
  const events = await rows(
    `select actor, subject from weefdorp.audit_event where action = 'freshness.checked'`,
  )
  assert.deepEqual(events, [{ actor: 'reminder', subject: table }])
  const shown = await other.get(`/aanbod/${table}`)
  assert.match(shown.text, /Gecontroleerd op .* door de organisatie/)
})

test('“bestaat niet meer” takes nothing off the map: it waits for a coordinator', async (t) => {
  const { who, one, rows, table } = await askedSite(t)
  await who.post(`${one}/weg`, {}, { status: 303, redirect: one })
  await who.get(`/aanbod/${table}`)
  assert.match((await who.get(one)).text, /Een coördinator kijkt het na/)
  const waiting = await rows(`select field_group, state, role from weefdorp.item_change`)
  assert.deepEqual(waiting, [{ field_group: 'existence', state: 'waiting', role: 'organization' }])
})

test('the link of something that was merged leads to the kept one, also from the list of the letter', async (t) => {
  const { who, one, all, rows, pool, table, others } = await askedSite(t)
  await pool.query(
    `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at)
     values (gen_random_uuid(), 'service', $1, $2, now())`,
    [others, table],
  )
  await pool.query(`update weefdorp.service set status = 'inactive' where id = $1`, [table])
  const page = await who.get(one)
  assert.match(page.text, /Naaiclub/)
  assert.ok(page.document.querySelector(`main a[href="/aanbod/${others}"]`))
  const listed = (await who.get(all)).document.querySelector(`main a[href*="${one.split('/').at(-1)}"]`)
  assert.ok(listed, 'the list leads there by the same link')
  await who.post(`${one}/klopt`, {}, { status: 303, redirect: one })
  assert.deepEqual(await rows('select item_id from weefdorp.check_record'), [{ item_id: others }])
  assert.match((await who.get(one)).text, /dit klopt nog/)
})

test('“aanpassen”: one time and the price hold at once, the phone number waits, the rest is said to be right', async (t) => {
  const { who, one, rows, checks, table } = await askedSite(t)
  const path = `${one}/aanpassen`
  const form = (await who.get(path)).document
  const value = (name: string) => form.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? ''
  assert.deepEqual([value('van-0'), value('tot-0'), value('telefoon')], ['10:00', '12:00', '0990 111'])
  const fields = {
    'dag-0-TU': 'ja',
    'tijd-0': '0',
    'van-0': '9.30',
    'tot-0': '12:00',
    telefoon: '0990 111',
    prijs: '',
  }
  const wrong = await who.post(
    path,
    { ...fields, 'van-0': '25', telefoon: '12', prijs: 'veel' },
    { status: 422 },
  )
  for (const field of ['van-0', 'telefoon', 'prijs'])
    assert.ok(wrong.document.querySelector(`#fouten a[href="#${field}"]`), field)
  assert.equal(wrong.document.querySelector('#prijs')?.getAttribute('value'), 'veel', 'nothing is lost')
  const more = await who.post(path, { ...fields, erbij: 'ja' }, { status: 200 })
  assert.ok(more.document.querySelector('[name="van-1"]'))
  assert.deepEqual(await checks(), [], 'nothing is stored yet')
  const sent = { ...fields, telefoon: '0990 222 333', prijs: '2,50' }
  await who.post(path, sent, { status: 303, redirect: `${one}?wacht=ja` })
  const changes = await rows(`select field_group, state from weefdorp.item_change order by number`)
  assert.deepEqual(changes, [
    { field_group: 'times', state: 'applied' },
    { field_group: 'contact', state: 'waiting' },
    { field_group: 'cost', state: 'applied' },
  ])
  assert.deepEqual(await checks(), [
    { field_group: 'all', role: 'organization', way: 'mail', outcome: 'changed' },
  ])
  const page = await who.get(`/aanbod/${table}`)
  assert.match(page.text, /9\.30 – 12\.00 uur/)
  assert.match(page.text, /2,50/)
  assert.doesNotMatch(page.text, /0990 222 333/)
  assert.match((await who.get(`${one}?wacht=ja`)).text, /gaat in als een coördinator/)
})

test('the list of a letter: all at once, what has an answer keeps it; “bel ons liever” ends the mail', async (t) => {
  const { pool, ask, links, db, rows } = await freshSite(t).then(async (site) => ({
    ...site,
    rows: async (sql: string) => (await site.pool.query(sql)).rows,
  }))
  await pool.query(`update weefdorp.location set assured_date = '2025-11-01' where name = 'Buurthuis'`)
  await ask(new Date())
  const { one, all } = await links()
  const who = client(appOver(db))
  assert.match((await who.get(all)).text, /2 dingen wachten op antwoord/)
  await who.post(`${one}/weg`, {}, { status: 303, redirect: one })
  await who.post(`${all}/klopt`, {}, { status: 303, redirect: `${all}?gezegd=1` })
  await who.post(`${all}/klopt`, {}, { status: 303, redirect: `${all}?gezegd=0` })
  const answers = await rows('select answer from weefdorp.reminder_item order by answer')
  assert.deepEqual(answers, [{ answer: 'gone' }, { answer: 'ok' }])
  await who.post(`${all}/bellen`, {}, { status: 303, redirect: `${all}?gezegd=bellen` })
  assert.match((await who.get(`${all}?gezegd=bellen`)).text, /we bellen voortaan/)
  assert.equal((await rows('select from weefdorp.call_wish')).length, 1)
})

test('a link that is too old, unknown, of another kind or of another working area opens nothing and does nothing', async (t) => {
  const { pool, one, all, rows, who, db } = await askedSite(t)
  const key = String(one.split('/').at(-1))
  for (const path of ['/herinnering/x', `/herinnering/${'a'.repeat(26)}`, `/herinnering/lijst/${key}`]) {
    await who.get(path, { status: 404 })
    await who.post(`${path}/klopt`, {}, { status: 404 })
  }
  await who.get(all.replace('/lijst', ''), { status: 404 })
  await pool.query(`update weefdorp.reminder set sent_on = sent_on - 31`)
  assert.match((await who.get(one)).text, /Deze link werkt niet meer/)
  const before = await rows(STATE)
  await who.post(`${one}/klopt`, {}, { status: 303, redirect: one })
  await who.post(`${one}/weg`, {}, { status: 303, redirect: one })
  await who.post(`${one}/aanpassen`, { 'van-0': '8.00' }, { status: 303, redirect: one })
  await who.post(`${all}/klopt`, {}, { status: 303, redirect: `${all}?gezegd=0` })
  assert.deepEqual(await rows(STATE), before)
  await pool.query(`update weefdorp.reminder set sent_on = sent_on + 31`)
  await pool.query(`update platform.tenant set hosts = '{een.test}'`)
  await addTenant(pool, { id: 'buren', name: 'Buren', hosts: ['buren.test'], municipalities: ['GM9902'] })
  const fresh = appOver(db)
  await client(fresh, { host: 'een.test' }).get(one)
  const elsewhere = client(fresh, { host: 'buren.test' })
  await elsewhere.get(one, { status: 404 })
  await elsewhere.post(`${one}/klopt`, {}, { status: 404 })
  await elsewhere.get(all, { status: 404 })
  assert.deepEqual(await rows(STATE), before)
})

test('the pages of a letter keep the house rules in English too', async (t) => {
  const { app, one, all, letters } = await askedSite(t)
  const who = client(app, { lang: 'en' })
  for (const path of [one, all, `${one}/aanpassen`]) await who.get(path)
  assert.equal((await letters()).at(-1)?.recipient, MAIL)
})

test('a term is a whole number of months within bounds, each with its own problem', () => {
  const good = { activity: '4', service: ' 6 ', place: '12', organization: '36' }
  assert.deepEqual(readMonths(good, 'x'), {
    ok: true,
    value: { activity: 4, service: 6, place: 12, organization: 36 },
  })
  const wrong = { activity: '0', service: '2.5', place: '', organization: 'veel' }
  const x = { activity: 'x', service: 'x', place: 'x', organization: 'x' }
  assert.deepEqual(readMonths(wrong, 'x'), { ok: false, problems: x })
})
