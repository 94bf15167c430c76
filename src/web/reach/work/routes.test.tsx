import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { staffSite } from '../../../../test/staff-site.ts'
import { smallTown } from '../../../domains/reach/fixture.test.ts'
import { nl as reach } from '../texts.nl.ts'
import { workNl as nl } from './texts.nl.ts'

/** A small town with nothing computed, its site, and a way to do what waits to be computed. */
async function townSite(t: TestContext, options: Parameters<typeof smallTown>[1] = {}) {
  const town = await smallTown(t, options)
  const site = await staffSite(t, town.database)
  const work = async () => {
    const { rows } = await town.pool.query<{ id: string }>(
      'select id from weefdorp.reach_run where id not in (select run_id from weefdorp.reach_run_end)',
    )
    assert.ok(rows.length > 0, 'nothing waits')
    for (const { id } of rows) await town.execute(id)
  }
  return { ...site, town, work }
}

const to = (path: string) => ({ status: 303, redirect: path })
const signed = { naam: 'Nora, wijkmanager', reden: 'Besproken in de wijkraad van november.' }

test('an adviser has it computed, a coordinator publishes it, everybody reads it, and it can be withdrawn', async (t) => {
  const { staff, visitor, work } = await townSite(t)
  const adviser = await staff('adviseur@mail.example', 'adviser', { proved: false })
  const coordinator = await staff('coordinator@mail.example', 'coordinator')
  const empty = await visitor().get('/inzicht/bereik')
  assert.ok(empty.text.includes(reach.empty.title))
  assert.ok((await adviser.get('/werk/bereik')).text.includes(nl.runs.none))

  await adviser.post('/werk/bereik', {}, to('/werk/bereik/1'))
  await adviser.post('/werk/bereik', {}, to('/werk/bereik/1'))
  const busy = await adviser.get('/werk/bereik/1')
  assert.equal(busy.headers.get('refresh'), '1')
  assert.ok(busy.document.querySelector('progress') && busy.text.includes(nl.run.queued))
  assert.equal((await adviser.get('/werk/bereik/1?stil')).headers.get('refresh'), null)
  await work()

  const done = await adviser.get('/werk/bereik/1')
  assert.ok(done.text.includes(nl.run.whoPublishes), 'an adviser does not publish')
  await adviser.get('/werk/bereik/1/publicatie', { status: 404 })
  const seen = await adviser.get('/inzicht/bereik')
  assert.ok(seen.text.includes(reach.run.notPublic))
  assert.ok((await visitor().get('/inzicht/bereik')).text.includes(reach.empty.title))
  await visitor().get('/inzicht/bereik?run=1', { status: 404 })
  assert.ok((await visitor().get('/inzicht/bereik/BU99010101')).text.includes(reach.empty.title))
  assert.equal((await visitor().get('/inzicht/bereik/bestand.csv')).html.trim().split('\n').length, 1)

  const path = '/werk/bereik/1/publicatie'
  assert.ok((await coordinator.get(path)).text.includes(nl.publish.lines[3] ?? '?'))
  const refused = await coordinator.post(path, { naam: 'N', reden: 'om te' }, { status: 422 })
  assert.ok(refused.text.includes(nl.sign.problems.name) && refused.text.includes(nl.sign.problems.reason))
  assert.equal(refused.document.querySelector('[name=reden]')?.textContent, 'om te')
  await coordinator.post(path, signed, to('/werk/bereik/1'))
  await coordinator.post(path, signed, to('/werk/bereik/1'))
  const shown = await visitor().get('/inzicht/bereik')
  assert.ok(shown.text.includes(signed.naam) && shown.text.includes(signed.reden))
  assert.equal(shown.document.querySelectorAll('#buurten tbody tr').length, 3)
  assert.ok((await visitor().get('/inzicht/bereik/BU99010102')).text.includes('te weinig'))

  const away = '/werk/bereik/1/intrekking'
  await coordinator.get(away)
  await coordinator.post(away, { naam: '', reden: '' }, { status: 422 })
  await coordinator.post(away, signed, to('/werk/bereik/1'))
  await coordinator.get(away, to('/werk/bereik/1'))
  assert.ok((await visitor().get('/inzicht/bereik')).text.includes(reach.empty.title))
  for (const english of ['', '/1', '/1/publicatie', '/normen'])
    await coordinator.get(`/en/werk/bereik${english}`)
  await coordinator.get('/werk/bereik/99', { status: 404 })
  await coordinator.get('/werk/bereik/x', { status: 404 })
})

test('computing can be stopped, and what went wrong says why and what to do', async (t) => {
  const { staff, town, work } = await townSite(t)
  const who = await staff('adviseur@mail.example', 'adviser', { proved: false })
  await who.post('/werk/bereik', {}, to('/werk/bereik/1'))
  await who.post('/werk/bereik/1/stop', {}, to('/werk/bereik/1'))
  assert.ok((await who.get('/werk/bereik/1')).text.includes(nl.run.stopping))
  await work()
  assert.ok((await who.get('/werk/bereik/1')).text.includes(nl.run.cancelled))
  await town.pool.query('delete from weefdorp.service_at_location')
  await who.post('/werk/bereik', {}, to('/werk/bereik/2'))
  await work()
  assert.ok((await who.get('/werk/bereik/2')).text.includes(nl.run.problems['no-places']))
  assert.ok((await who.get('/werk/bereik')).text.includes(nl.runs.states.failed))
})

test('a norm has a value, a unit, a name and a reason; all that is wrong is said at once, and what was set stays', async (t) => {
  const { staff, work, visitor } = await townSite(t)
  const who = await staff('coordinator@mail.example', 'coordinator')
  const path = '/werk/bereik/normen'
  assert.ok((await who.get(path)).text.includes(nl.norms.none))
  const refused = await who.post(path, { waarde: 'veel', reden: 'kort' }, { status: 422 })
  for (const problem of ['domain', 'unit', 'value', 'name', 'reason'] as const)
    assert.ok(refused.text.includes(nl.norms.problems[problem]), problem)
  assert.equal(refused.document.querySelector('[name=waarde]')?.getAttribute('value'), 'veel')
  const norm = { domein: 'ontmoeting', groep: 'ouderen', eenheid: 'hours', waarde: '25', ...signed }
  await who.post(path, { ...norm, waarde: '' }, { status: 422 })
  await who.post(path, norm, to(`${path}?gedaan=ja`))
  const set = await who.get(`${path}?gedaan=ja`)
  assert.ok(set.text.includes('25 uur per week voor elke 1.000 mensen') && set.text.includes(nl.norms.done))
  await who.post('/werk/bereik', {}, to('/werk/bereik/1'))
  await work()
  await who.post('/werk/bereik/1/publicatie', signed, to('/werk/bereik/1'))
  const shown = (await visitor().get('/inzicht/bereik')).text
  assert.ok(shown.includes('Genoeg is hier: 25 uur per week') && shown.includes(`Dat koos ${signed.naam}`))
  await who.post(path, { ...norm, eenheid: 'geen' }, to(`${path}?gedaan=ja`))
  const gone = await who.get(path)
  assert.ok(gone.text.includes(nl.norms.none) && gone.text.includes(nl.norms.taken))
})

test('two computations stand side by side, and what differs is said', async (t) => {
  const { staff, town, work, visitor } = await townSite(t)
  const who = await staff('coordinator@mail.example', 'coordinator')
  await who.post('/werk/bereik', {}, to('/werk/bereik/1'))
  await work()
  await town.pool.query(`update weefdorp.service set schedules = '[]', assured_date = null`)
  await who.post('/werk/bereik', {}, to('/werk/bereik/2'))
  await work()
  for (const number of [1, 2])
    await who.post(`/werk/bereik/${number}/publicatie`, signed, to(`/werk/bereik/${number}`))
  const { text, document } = await visitor().get('/inzicht/bereik?met=1')
  assert.ok(text.includes(reach.table.compare(2)), 'two were known, and are not any more')
  assert.ok(text.includes(reach.table.compareNorm))
  const heads = [...document.querySelectorAll('#buurten thead th')].map((each) => each.textContent)
  assert.ok(heads.includes('Oordeel (nummer 2)') && heads.includes('Oordeel (nummer 1)'))
  assert.ok((await visitor().get('/inzicht/bereik?run=1')).text.includes(reach.run.toNewest))
  await visitor().get('/en/inzicht/bereik?run=1&met=2')
})
