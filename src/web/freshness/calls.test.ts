import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { staffSite } from '../../../test/staff-site.ts'
import { nl } from './texts.nl.ts'

const { calls } = nl

/** Three offers of De Geus and one of nobody, none of them ever checked. */
async function toCall(t: TestContext) {
  const site = await staffSite(t)
  const { pool } = site.database
  const common = `'t', name, '', '2024-01-01', '2024-01-01', '2024-01-01', name, '[{"number": "0990 111"}]'`
  const columns = 'id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, phones'
  const { rows } = await pool.query(
    `with made as (insert into weefdorp.organization (${columns}, assured_date)
       select gen_random_uuid(), ${common}, current_date from (values ('De Geus')) as n (name) returning id),
     offers as (insert into weefdorp.service (${columns}, organization_id)
       select gen_random_uuid(), ${common}, case when name = 'Los' then null else (select id from made) end
       from unnest(array['Koor', 'Schaken', 'Breien', 'Los']) as name returning id, name)
     select id, name, (select id from made) as organization from offers order by name`,
  )
  const idOf = (name: string) => String(rows.find((row) => row.name === name)?.id)
  return { ...site, pool, organization: String(rows[0]?.organization), idOf }
}

test('a worker takes all of an organisation at once, after what is different', async (t) => {
  const { staff, pool, organization, idOf } = await toCall(t)
  const worker = await staff('werker@mail.example', 'worker', { proved: false })
  const list = await worker.get('/werk/bellen')
  assert.equal(list.document.querySelectorAll('article').length, 4)
  assert.ok(!list.text.includes(calls.allRight(4)), 'not of a list of many')
  const view = `/werk/bellen?van=${organization}`
  assert.ok(list.document.querySelector(`main a[href="${view}"]`))
  assert.match((await worker.get('/en/werk/bellen')).text, /Also call about 2 other things/)
  const page = await worker.get(view)
  assert.equal(page.document.querySelectorAll('article').length, 3)
  const hidden = (name: string) =>
    String(page.document.querySelector(`input[name="${name}"]`)?.getAttribute('value'))
  const seen = hidden('gezien')
  await worker.post(
    `/werk/bellen/service/${idOf('Koor')}`,
    { uitkomst: 'geen-gehoor', van: hidden('van') },
    { status: 303, redirect: `${view}&gedaan=geen-gehoor` },
  )
  await worker.post(
    `/werk/bellen/service/${idOf('Breien')}`,
    { uitkomst: 'weg', van: organization },
    { status: 303, redirect: `${view}&gedaan=weg` },
  )
  // Of another organisation, or gone from the list meanwhile: left alone.
  await worker.post(
    `/werk/bellen/organization/${organization}`,
    { uitkomst: 'alles', van: organization, gezien: `${seen} ${idOf('Los')}` },
    { status: 303, redirect: `${view}&gedaan=alles` },
  )
  const { rows } = await pool.query(
    `select name, outcome from weefdorp.check_record join weefdorp.service on service.id = item_id
     order by name, check_record.id`,
  )
  assert.deepEqual(
    rows.map(({ name, outcome }) => `${name} ${outcome}`),
    ['Breien gone', 'Koor no_answer', 'Koor ok', 'Schaken ok'],
  )
  const done = await worker.get(`${view}&gedaan=alles`)
  assert.ok(done.text.includes(calls.done.alles) && done.text.includes(calls.emptyPart))
  for (const path of [`/werk/bellen/service/${idOf('Los')}`, '/werk/bellen/organization/niets'])
    await worker.post(path, { uitkomst: 'alles' }, { status: 404 })
})

test('who changes nothing writes what is different to a coordinator; who is called back is found by the number', async (t) => {
  const { staff, pool, idOf } = await toCall(t)
  const coordinator = await staff('coordinator@mail.example', 'coordinator', { proved: false })
  const worker = await staff('werker@mail.example', 'worker', { proved: false })
  const nowhere = await worker.get('/werk/bellen')
  assert.ok(!nowhere.text.includes(calls.differs), 'nowhere is nobody to write to')
  await pool.query(`insert into weefdorp.service_area (service_id, area_code) values ($1, 'WK990101')`, [
    idOf('Koor'),
  ])
  const link = `/wijken/WK990101/klopt-niet?over=service%3A${idOf('Koor')}`
  const page = await worker.get('/werk/bellen?zoek=koor')
  const hrefs = [...page.document.querySelectorAll('main a')].map((each) => each.getAttribute('href') ?? '')
  assert.ok(hrefs.map(decodeURIComponent).includes(decodeURIComponent(link)), hrefs.join('\n'))
  assert.equal(page.document.querySelectorAll('article').length, 1)
  const found = await coordinator.get('/werk/bellen?zoek=0990+111')
  assert.equal(found.document.querySelectorAll('article').length, 4)
  assert.ok(found.document.querySelector(`main a[href="/werk/kaart/aanbod/${idOf('Koor')}"]`))
  assert.ok((await worker.get('/werk/bellen?zoek=niemand')).text.includes(calls.emptyPart))
  await worker.get('/werk/bellen?van=%00&pagina=-3&zoek=%00')
})
