import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { offersById, organizationsById } from '../by-ids.queries.ts'
import { changesOf } from '../edit/index.ts'
import { everyRow, HEAD, ONE, recipe, TWO, type TwoLists, twoLists } from './fixture.test.ts'
import { mergeItems } from './merge.commands.ts'
import { keptIdOf, latestMerges } from './merges.queries.ts'
import { undoMerge } from './undo.commands.ts'

async function pair(
  site: TwoLists,
  kind: 'organization' | 'location' | 'service',
  kept: string,
  gone: string,
) {
  return { kind, keptId: await site.idOf(kind, kept), goneId: await site.idOf(kind, gone) }
}

const organizations = (site: TwoLists) =>
  pair(site, 'organization', 'Welzijn Weverloo', 'Stichting Welzijn Weverloo')
const places = (site: TwoLists) => pair(site, 'location', 'Buurthuis de Spil', 'De Spil')
const offers = (site: TwoLists) => pair(site, 'service', 'Koffieochtend', 'Koffie-ochtend')

async function merged(
  site: TwoLists,
  wish: Awaited<ReturnType<typeof offers>>,
  choices = {},
): Promise<string> {
  const done = await site.run((trx) => mergeItems(trx, { ...wish, choices }, site.by, []))
  assert.ok(done.ok, JSON.stringify(done))
  return done.value
}

const names = async ({ pool }: TwoLists, query: string) =>
  (await pool.query(query)).rows.map((row) => Object.values(row).join(' '))

test('merging organisations moves what hangs below, hides one, and keeps its address', async (t) => {
  const site = await twoLists(t)
  const wish = await organizations(site)
  await merged(site, wish, { name: wish.goneId })
  const owner = await names(
    site,
    `select name from weefdorp.service where organization_id = '${wish.keptId}' order by 1`,
  )
  assert.deepEqual(owner, ['Eettafel', 'Koffie-ochtend', 'Koffieochtend', 'Wandelen'])
  await read(site.db, site.visitor, async (trx) => {
    assert.equal(await keptIdOf(trx, wish.goneId), wish.keptId)
    assert.equal(await keptIdOf(trx, wish.keptId), null)
    const found = await organizationsById(trx, [wish.goneId, wish.keptId])
    assert.deepEqual(
      [...found.values()].map(({ name }) => name),
      ['Stichting Welzijn Weverloo', 'Stichting Welzijn Weverloo'],
    )
  })
  assert.deepEqual(await names(site, `select title from weefdorp.search_entry where kind = 'organization'`), [
    'Stichting Welzijn Weverloo',
  ])
  const versions = await site.run((trx) => changesOf(trx, { kind: 'organization', id: wish.keptId }))
  assert.deepEqual(
    versions.map(({ group, state }) => [group, state]),
    [['texts', 'applied']],
  )
})

for (const [what, ask, choices] of [
  ['organisations', organizations, ['name', 'phones']],
  ['places', places, ['name']],
  ['offers', offers, ['name', 'description', 'phones']],
] as const)
  test(`undoing a merge of ${what} puts every row back`, async (t) => {
    const site = await twoLists(t)
    const before = await everyRow(site)
    const wish = await ask(site)
    const id = await merged(site, wish, Object.fromEntries(choices.map((field) => [field, wish.goneId])))
    assert.notEqual(await everyRow(site), before)
    const undone = await site.run((trx) => undoMerge(trx, id, site.by, []))
    assert.deepEqual(undone, { ok: true, value: [] })
    assert.deepEqual((await everyRow(site)).split('\n'), before.split('\n'))
    const again = await site.run((trx) => undoMerge(trx, id, site.by, []))
    assert.deepEqual(again, { ok: false, problems: 'gone' })
  })

test('the next imports of both lists make nothing anew and take nothing back', async (t) => {
  const site = await twoLists(t)
  const wishes = [await organizations(site), await places(site), await offers(site)]
  for (const wish of wishes) await merged(site, wish, { name: wish.goneId })
  const shown = () => names(site, `select kind, title from weefdorp.search_entry order by 1, 2`)
  const before = { shown: await shown(), rows: await everyRow(site) }
  for (const [name, csv] of [
    ['een', ONE],
    ['twee', TWO],
  ] as const) {
    const report = await site.load(name, csv)
    assert.deepEqual([report.created, report.updated, report.unchanged], [0, 0, 2])
  }
  assert.equal(
    (await everyRow(site)).replace(/"last_seen": "[^"]*"/g, ''),
    before.rows.replace(/"last_seen": "[^"]*"/g, ''),
  )
  for (const [name, csv] of [
    ['een', ONE],
    ['twee', TWO],
  ] as const) {
    const report = await site.load(name, csv.replaceAll('Weverloo,5', 'Weverlo,5').replace('samen', 'Samen'))
    assert.deepEqual([report.created, report.updated], [0, 2], name)
  }
  assert.deepEqual(await shown(), before.shown)
  const below = `select service.name from weefdorp.service join weefdorp.organization on organization.id = organization_id
    where service.status = 'active' and organization.status = 'active' order by 1`
  assert.deepEqual(await names(site, below), ['Eettafel', 'Koffie-ochtend', 'Wandelen'])
  const at = `select location.name from weefdorp.service join weefdorp.service_at_location as link on service_id = service.id
    join weefdorp.location on location.id = location_id where service.status = 'active' and location.status = 'active'
      and link.status = 'active' order by 1`
  assert.deepEqual(await names(site, at), ['De Kade', 'De Spil', 'Molenhof'])
  const [again] = await site.run((trx) => latestMerges(trx, 5))
  assert.ok(again?.canUndo)
})

test('what somebody changed after the merge stays when it is undone', async (t) => {
  const site = await twoLists(t)
  const wish = await offers(site)
  const id = await merged(site, wish, { description: wish.goneId })
  const { changeItem } = await import('../edit/index.ts')
  const texts = { name: 'Koffieochtend', description: 'Nieuw' }
  const next = { kind: 'service', id: wish.keptId, group: 'texts', values: texts } as const
  await site.run((trx) => changeItem(trx, next, site.by))
  const undone = await site.run((trx) => undoMerge(trx, id, site.by, []))
  assert.deepEqual(undone, { ok: true, value: ['texts'] })
  const found = await read(site.db, site.visitor, (trx) => offersById(trx, [wish.keptId, wish.goneId]))
  assert.deepEqual(
    [found.get(wish.keptId)?.name, found.get(wish.goneId)?.name],
    ['Koffieochtend', 'Koffie-ochtend'],
  )
})

test('a place that becomes secret takes along what it was merged with, and nothing goes back', async (t) => {
  const site = await twoLists(t)
  const wish = await places(site)
  const id = await merged(site, wish)
  const secret = TWO.replace('nee,Koffie-ochtend', 'ja,Koffie-ochtend')
  await site.import(recipe('twee'), secret)
  const told = `select name, addresses::text, status, confidential from weefdorp.location where id in ('${wish.keptId}', '${wish.goneId}')`
  for (const row of await names(site, told)) assert.match(row, /\[\] inactive true/)
  const undone = await site.run((trx) => undoMerge(trx, id, site.by, []))
  assert.deepEqual(undone, { ok: false, problems: 'forgotten' })
})

test('secret places, and what is not there, are not merged; nor by somebody who is no coordinator', async (t) => {
  const site = await twoLists(t)
  await site.import(recipe('drie'), `${HEAD}c1,c,Opvang,,,h,Veilig huis,,,,,,ja,Opvang,Hulp\n`)
  const secret = await pair(site, 'location', 'De Spil', 'Veilig huis')
  const ask = (wish: typeof secret, by = site.by) =>
    site.run((trx) => mergeItems(trx, { ...wish, choices: {} }, by, []))
  assert.deepEqual(await ask(secret), { ok: false, problems: 'secret' })
  const wish = await offers(site)
  assert.deepEqual(await ask({ ...wish, goneId: wish.keptId }), { ok: false, problems: 'same' })
  assert.deepEqual(await ask(wish, { ...site.by, role: 'editor' }), { ok: false, problems: 'gone' })
  await merged(site, wish)
  assert.deepEqual(await ask(wish), { ok: false, problems: 'gone' })
})
