import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { type Role, write } from '../../../platform/db/transaction.ts'
import { editSite } from './fixture.test.ts'

type Query = RawBuilder<unknown>

/** The site, with something hidden beside each shown thing, of both organisations; `run` asks as somebody and counts rows. */
async function world(t: TestContext) {
  const site = await editSite(t)
  const { pool, ours, theirs, db, tenant, editor, coordinator } = site
  const common = `'proef', gen_random_uuid(), '', now(), now(), now()`
  const add = async (table: string, owner: string, status: string) => {
    const own = table === 'organization' ? '' : ', organization_id'
    const { rows } = await pool.query(
      `insert into weefdorp.${table} (source, external_id, content_hash, first_seen, last_seen, last_modified, id, name, status${own})
       values (${common}, gen_random_uuid(), 'x', $1${own && ', $2'}) returning id`,
      own ? [status, owner] : [status],
    )
    return String(rows[0].id)
  }
  const run = (roles: Role[], actor: string) => async (query: Query) => {
    const outcome = await write(db, { tenant, actor, roles }, (trx) => query.execute(trx)).catch((error) => {
      assert.match(String(error), /row-level security/)
      return null
    })
    return outcome === null ? 'refused' : Number(outcome.numAffectedRows ?? outcome.rows.length)
  }
  return {
    ...{ ...site, add, ours, theirs },
    nel: run(['resident', 'editor'], editor.actor),
    coor: run(['resident', 'coordinator'], coordinator.actor),
    strangers: (['resident', 'worker', 'adviser', 'administrator', 'privacy', 'editor'] as Role[]).map(
      (role) => run([role], coordinator.actor),
    ),
    visitor: run([], 'web'),
    system: run(['system'], 'test'),
    operator: run(['operator'], 'test'),
  }
}

const rename = (table: string, id: string) =>
  sql`update ${sql.table(table)} set name = 'y' where id = ${id}::uuid`
const hide = (table: string, id: string) =>
  sql`update ${sql.table(table)} set status = 'inactive' where id = ${id}::uuid`
const see = (table: string, id: string) => sql`select from ${sql.table(table)} where id = ${id}::uuid`

for (const table of ['service', 'location', 'organization'] as const)
  test(`${table}: changed by its editor while it shows, by a coordinator always, by nobody else`, async (t) => {
    const {
      nel,
      coor,
      strangers,
      visitor,
      ours,
      theirs,
      table: offer,
      others: theirOffer,
      house,
      ...site
    } = await world(t)
    const mine = { service: offer, location: house, organization: ours }[table]
    const other = {
      service: theirOffer,
      location: await site.add('location', theirs, 'active'),
      organization: theirs,
    }[table]
    const gone =
      table === 'organization'
        ? await site.add(table, '', 'inactive')
        : await site.add(table, theirs, 'inactive')
    for (const ask of [...strangers, visitor]) {
      assert.equal(await ask(rename(table, other)), 0)
      assert.equal(await ask(see(table, gone)), 0)
    }
    assert.deepEqual([await nel(rename(table, mine)), await nel(rename(table, other))], [1, 0])
    assert.equal(await nel(hide(table, mine)), 'refused')
    assert.deepEqual(
      [await coor(see(table, gone)), await coor(rename(table, gone)), await coor(hide(table, mine))],
      [1, 1, 1],
    )
    assert.deepEqual(
      [await nel(see(table, mine)), await nel(see(table, gone)), await nel(rename(table, mine))],
      [1, 0, 0],
    )
    assert.equal(await visitor(see(table, mine)), 0)
  })

test('service_at_location and service_term: for a coordinator, not for an editor', async (t) => {
  const { nel, coor, strangers, visitor, table: offer, house, pool } = await world(t)
  await pool.query(
    `insert into weefdorp.service_at_location (id, service_id, location_id, status)
     values (gen_random_uuid(), $1, $2, 'inactive')`,
    [offer, house],
  )
  const link = sql`select from service_at_location`
  const open = sql`update service_at_location set status = 'active'`
  const term = sql`insert into service_term (service_id, taxonomy, term_id)
    select ${offer}::uuid, taxonomy, id from taxonomy_term where taxonomy = 'life_domain' order by id limit 1`
  const untie = sql`delete from service_term`
  for (const ask of [...strangers, visitor, nel])
    assert.deepEqual([await ask(link), await ask(open), await ask(term)], [0, 0, 'refused'])
  assert.deepEqual([await coor(link), await coor(open), await coor(term)], [1, 1, 1])
  for (const ask of [...strangers, visitor, nel]) assert.equal(await ask(untie), 0)
  assert.equal(await coor(untie), 1)
})

test('item_kept and item_change: of an editor what she keeps, all of it for a coordinator, the system and the operator', async (t) => {
  const {
    nel,
    coor,
    strangers,
    visitor,
    system,
    operator,
    table: offer,
    others: theirOffer,
    editor,
  } = await world(t)
  const keep = (
    id: string,
  ) => sql`insert into item_kept (kind, item_id, field_group, since, role, source_value, differs)
    values ('service', ${id}::uuid, 'times', '2026-11-22', 'editor', '{}', false)`
  const kept = sql`select from item_kept`
  assert.deepEqual([await nel(keep(offer)), await nel(keep(theirOffer))], [1, 'refused'])
  assert.equal(await coor(keep(theirOffer)), 1)
  for (const ask of [...strangers, visitor])
    assert.deepEqual([await ask(kept), await ask(keep(offer))], [0, 'refused'])
  assert.deepEqual(
    [await nel(kept), await coor(kept), await system(kept), await operator(kept)],
    [1, 2, 2, 2],
  )
  const version = sql`insert into item_change (id, kind, item_id, field_group, before, after, state, changed_at, role, account_id)
    values (gen_random_uuid(), 'service', ${theirOffer}::uuid, 'times', '{}', '{}', 'applied', now(), 'system', null)`
  for (const ask of [...strangers, visitor, nel, coor]) assert.equal(await ask(version), 'refused')
  assert.deepEqual([await system(version), await operator(version)], [1, 1])
  const undo = sql`update item_change set state = 'undone', account_id = ${editor.account}::uuid`
  assert.deepEqual([await nel(undo), await visitor(undo), await operator(undo)], [0, 0, 2])
  const erase = sql`delete from item_change`
  for (const ask of [...strangers, visitor, nel, coor]) assert.equal(await ask(erase), 0)
  assert.equal(await system(erase), 2)
})
