import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSite } from '../../../test/import-site.ts'
import { nl } from './texts.nl.ts'

test('a coordinator says what a word stands for, and somebody finds by it at once', async (t) => {
  const site = await importSite(t)
  // No second proof: nothing of people is here.
  const who = await site.withRole('coordinator', false)
  assert.ok((await who.get('/werk/woorden')).text.includes(nl.words.listNone))
  const page = await who.get('/werk/woorden?woord=buurtsoep')
  assert.ok(page.text.includes(nl.words.nothing) && page.text.includes(nl.words.total(0)))
  const word = { phrase: 'buurtsoep', naar: 'life_domain:ontmoeting', woorden: 'soep, eten' }
  const target = '/werk/woorden?woord=buurtsoep&gedaan='
  await who.post('/werk/woorden', word, { status: 303, redirect: `${target}bewaard` })
  const kept = await who.get('/werk/woorden?woord=buurtsoep')
  assert.ok(kept.text.includes('Thema: Ontmoeten') && kept.text.includes('“soep” en “eten”'))
  assert.equal(kept.document.querySelector('[name=woorden]')?.getAttribute('value'), 'soep, eten')
  assert.ok((await site.visitor().get('/zoeken?q=buurtsoep')).text.includes('Ontmoeten'))
  await who.post('/werk/woorden/weg', { phrase: 'buurtsoep' }, { status: 303, redirect: `${target}weg` })
  assert.ok((await who.get('/werk/woorden?woord=buurtsoep')).text.includes(nl.words.nothing))
})

test('what cannot be kept is said at its field, and a word of danger has no form', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('administrator', false)
  const refused = async (fields: Record<string, string>) =>
    (await who.post('/werk/woorden', fields, { status: 422 })).text
  assert.ok((await refused({ phrase: 'soep' })).includes(nl.words.problems.nothing))
  assert.ok((await refused({ phrase: 'soep', woorden: '<b>' })).includes(nl.words.problems.means))
  assert.ok((await refused({ phrase: '', woorden: 'x' })).includes(nl.words.problems.phrase))
  assert.ok((await refused({ phrase: 'zelfmoord', uit: 'ja' })).includes(nl.words.problems.urgent))
  const page = await who.get('/werk/woorden?woord=zelfmoord')
  assert.ok(page.text.includes(nl.words.urgent) && !page.document.querySelector('form[method=post]'))
  await who.get(`/werk/woorden?woord=${encodeURIComponent('x'.repeat(500))}%00`)
})

test('who advises reads what nobody finds; a coordinator leads it to a theme', async (t) => {
  const site = await importSite(t)
  await site.pool.query(`insert into weefdorp.search_miss values ($1, current_date, 4)`, ['a'.repeat(64)])
  await site.pool.query(`insert into weefdorp.search_miss_term values ($1, 'paragnost', current_date)`, [
    'a'.repeat(64),
  ])
  const [adviser, coordinator] = [
    await site.withRole('adviser', false),
    await site.withRole('coordinator', false),
  ]
  const read = await adviser.get('/werk/zoekvragen')
  assert.ok(read.text.includes('paragnost') && read.text.includes(nl.missed.ask))
  const lead = (await coordinator.get('/werk/zoekvragen')).document.querySelector('main a[href*=paragnost]')
  assert.equal(lead?.getAttribute('href'), '/werk/woorden?woord=paragnost')
  await adviser.get('/werk/woorden', { status: 404 })
  await (await site.withRole('worker', true)).get('/werk/zoekvragen', { status: 404 })
})

test('a list gets a word, another name, a place under another, and an end', async (t) => {
  const site = await importSite(t)
  const who = await site.withRole('coordinator', false)
  assert.ok((await who.get('/werk/onderwerpen')).text.includes(nl.terms.lists.network))
  const list = '/werk/onderwerpen/network'
  await who.post(list, { naam: '' }, { status: 422 })
  for (const naam of ['Noord', 'Zuid', 'Alles'])
    await who.post(list, { naam }, { status: 303, redirect: `${list}?gedaan=erbij` })
  assert.ok(
    (await who.post(list, { naam: 'noord' }, { status: 422 })).text.includes(nl.terms.problems.double),
  )
  const saved = { status: 303, redirect: `${list}/noord?gedaan=bewaard` }
  await who.post(`${list}/noord`, { naam: 'Noorden', onder: 'alles' }, saved)
  const loop = await who.post(`${list}/alles`, { naam: 'Alles', onder: 'noord' }, { status: 422 })
  assert.ok(loop.text.includes(nl.terms.problems.loop))
  assert.ok((await who.post(`${list}/zuid/einde`, {}, { status: 422 })).text.includes(nl.terms.problems.by))
  await who.post(`${list}/zuid/einde`, { door: 'noord' }, { status: 303, redirect: `${list}/zuid` })
  assert.ok((await who.get(`${list}/zuid`)).text.includes(nl.terms.term.ended('Noorden')))
  assert.ok((await who.get(list)).text.includes(nl.terms.list.ended('Noorden')))
  for (const path of ['/werk/onderwerpen/language', '/werk/onderwerpen/x', `${list}/x`, `${list}/%00`])
    await who.get(path, { status: 404 })
  const needed = await who.get('/werk/onderwerpen/situation/huiselijk-geweld')
  assert.ok(needed.text.includes(nl.terms.term.needed))
  await who.get('/en/werk/onderwerpen/situation')
})
