import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeTo } from '../duplicates/alike.queries.ts'
import { findDuplicates } from '../duplicates/find.commands.ts'
import { changeItem } from '../edit/change.commands.ts'
import { changesOf, keptGroups, waitingChanges } from '../edit/changes.queries.ts'
import { decideChange, undoChange } from '../edit/decide.commands.ts'
import { editSite, NOW, tuesday } from '../edit/fixture.test.ts'
import { itemNow } from '../edit/item.queries.ts'
import { BY_HAND, type GroupValues } from '../edit/item.ts'
import { makeItem } from './make.commands.ts'
import { factsOfNew, type NewItem } from './new-item.ts'
import { placesToChoose } from './places.queries.ts'

const address = { address_1: 'Spoelstraat 12', postal_code: '1234 AB', city: 'Weefdorp' } as const
const spot: GroupValues['place'] = {
  addresses: [{ ...address, country: 'NL', address_type: 'physical' }],
  point: { longitude: 5.15, latitude: 52.55 },
  ...{ municipalityCode: 'GM9901', wijkCode: 'WK990101', buurtCode: null },
}

const soup = (more: Partial<NewItem> = {}): NewItem => ({
  kind: 'service',
  values: {
    texts: { name: 'Soep op dinsdag', description: 'Kom eten' },
    times: tuesday('12:00', '13:30'),
    contact: { phones: [{ number: '0990 321 321' }], email: null, site: null },
    ages: { least: 18, most: null },
    areas: { codes: ['WK990101'] },
    cost: { costs: [{ amount: 2, currency: 'EUR' }], text: null },
  },
  organization: null,
  at: { address: spot },
  key: 'formulier-een',
  ...more,
})

type Site = Awaited<ReturnType<typeof editSite>>
const madeBy = async ({ coordinator }: Site, wish: NewItem, distinct: string[] = []) => {
  const made = await coordinator.run((trx) => makeItem(trx, wish, coordinator, distinct))
  assert.ok(made.ok)
  return made.value
}
const statuses = async ({ pool }: Site, id: string) => {
  const { rows } = await pool.query(
    `select service.status as offer, link.status as link, location.status as spot, location.listed,
      location.wijk_code, (select count(*) from weefdorp.search_entry where id = service.id)::integer as found
     from weefdorp.service join weefdorp.service_at_location link on link.service_id = service.id
     join weefdorp.location on location.id = link.location_id where service.id = $1`,
    [id],
  )
  return rows[0]
}

test('a coordinator makes an offer at a typed address: shown, found, with a version that undoing withdraws', async (t) => {
  const site = await editSite(t)
  const { coordinator, visitor } = site
  const { id, state } = await madeBy(site, soup())
  assert.equal(state, 'applied')
  assert.deepEqual(await statuses(site, id), {
    ...{ offer: 'active', link: 'active', spot: 'active', listed: false, wijk_code: 'WK990101', found: 1 },
  })
  const item = await visitor((trx) => itemNow(trx, 'service', id))
  assert.equal(item?.source, BY_HAND)
  assert.deepEqual(item?.values.ages, { least: 18, most: null })
  assert.deepEqual(item?.values.areas, { codes: ['WK990101'] })
  const [version, ...others] = await coordinator.run((trx) => changesOf(trx, { kind: 'service', id }))
  assert.deepEqual([version?.makes, version?.state, others.length], [true, 'applied', 0])
  const undone = await coordinator.run((trx) => undoChange(trx, String(version?.id), coordinator))
  assert.ok(undone.ok)
  assert.deepEqual(await statuses(site, id), {
    ...{
      offer: 'inactive',
      link: 'inactive',
      spot: 'inactive',
      listed: false,
      wijk_code: 'WK990101',
      found: 0,
    },
  })
  assert.equal(await visitor((trx) => itemNow(trx, 'service', id)), null)
})

test('sending the same form twice makes one thing; another form at the same address shares the place', async (t) => {
  const site = await editSite(t)
  const first = await madeBy(site, soup())
  assert.deepEqual(await madeBy(site, soup()), { id: first.id, state: 'before' })
  const other = { ...soup().values, texts: { name: 'Breien', description: '' } }
  const second = await madeBy(site, soup({ key: 'formulier-twee', values: other }))
  const { rows } = await site.pool.query(
    `select count(distinct service_id)::integer as offers, count(distinct location_id)::integer as spots
     from weefdorp.service_at_location where service_id = any($1)`,
    [[first.id, second.id]],
  )
  assert.deepEqual(rows, [{ offers: 2, spots: 1 }])
})

test('what an editor makes is of her organisation, waits, and is shown when a coordinator lets it in', async (t) => {
  const site = await editSite(t)
  const { editor, coordinator, visitor, ours, theirs } = site
  const make = (wish: NewItem) => editor.run((trx) => makeItem(trx, wish, editor))
  const mine = { id: ours, name: 'De Geus' }
  for (const wish of [
    soup(),
    soup({ organization: { id: theirs, name: 'De Spoel' } }),
    soup({ kind: 'organization', organization: mine, at: null }),
  ])
    assert.deepEqual(await make(wish), { ok: false, problems: 'gone' })
  const made = await make(soup({ organization: mine }))
  assert.ok(made.ok && made.value.state === 'waiting')
  const { id } = made.value
  assert.equal((await statuses(site, id)).spot, 'inactive')
  assert.equal(await visitor((trx) => itemNow(trx, 'service', id)), null)
  const [waiting] = await coordinator.run((trx) => waitingChanges(trx))
  assert.deepEqual([waiting?.itemId, waiting?.makes], [id, true])
  const verdict = await editor.run((trx) => decideChange(trx, String(waiting?.id), { apply: true }, editor))
  assert.deepEqual(verdict, { ok: false, problems: { why: 'gone' } })
  await coordinator.run((trx) => decideChange(trx, String(waiting?.id), { apply: true }, coordinator))
  assert.deepEqual(await statuses(site, id), {
    ...{ offer: 'active', link: 'active', spot: 'active', listed: false, wijk_code: 'WK990101', found: 1 },
  })
})

test('what was made by hand is not said to differ from a source after it is changed', async (t) => {
  const site = await editSite(t)
  const { coordinator } = site
  const { id } = await madeBy(site, soup())
  const wish = { kind: 'service', id, group: 'ages', values: { least: 12, most: 18 } } as const
  assert.ok((await coordinator.run((trx) => changeItem(trx, wish, coordinator))).ok)
  assert.deepEqual(await coordinator.run((trx) => keptGroups(trx, { kind: 'service', id })), [])
  const now = await coordinator.run((trx) => itemNow(trx, 'service', id))
  assert.deepEqual(now?.values.ages, { least: 12, most: 18 })
})

test('what is there already is proposed, also to an editor and at once; what was said to differ is not asked again', async (t) => {
  const site = await editSite(t)
  const { editor, db, tenant, pool } = site
  await findDuplicates(db, { tenant, actor: 'test', roles: ['system'] }, { now: NOW, all: true })
  const again = soup({ values: { ...soup().values, texts: { name: 'Open tafel!', description: '' } } })
  const alike = (wish: NewItem) => editor.run((trx) => alikeTo(trx, factsOfNew(wish), 3))
  assert.deepEqual((await alike(soup())).length, 0)
  const [found] = await alike(again)
  assert.deepEqual([found?.id, found?.organization], [site.table, 'De Geus'])
  const { id } = await madeBy(site, again, [site.table])
  assert.equal((await alike(again)).find((each) => each.id === id)?.certainty, 100)
  const { rows } = await pool.query('select one_id, other_id, role from weefdorp.item_distinct')
  assert.deepEqual(rows, [
    { one_id: [id, site.table].sort()[0], other_id: [id, site.table].sort()[1], role: 'coordinator' },
  ])
})

test('an offer can be at a place of the organisation, never at a secret one', async (t) => {
  const site = await editSite(t)
  const { editor, ours, house, refuge } = site
  const places = await editor.run((trx) => placesToChoose(trx, [ours], 10))
  assert.deepEqual(places, [{ id: house, name: 'Buurthuis' }])
  const organization = { id: ours, name: 'De Geus' }
  const make = (place: string) =>
    editor.run((trx) => makeItem(trx, soup({ organization, at: { place } }), editor)).catch(() => null)
  assert.deepEqual(await make(refuge), { ok: false, problems: 'gone' })
  const { rows } = await site.pool.query('select from weefdorp.service where source = $1', [BY_HAND])
  assert.equal(rows.length, 0, 'nothing is left of what was refused')
  const made = await make(house)
  assert.ok(made?.ok)
})
