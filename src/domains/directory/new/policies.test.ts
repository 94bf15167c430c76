import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { write } from '../../../platform/db/transaction.ts'
import { editSite } from '../edit/fixture.test.ts'

async function refused(work: Promise<unknown>, what: string): Promise<void> {
  await assert.rejects(work, /row-level security/, what)
}

const making = (
  table: 'service' | 'location' | 'organization',
  { owner = null, source = 'met de hand', status = 'inactive', secret = false } = {} as {
    owner?: string | null
    source?: string
    status?: string
    secret?: boolean
  },
) => {
  const more =
    table === 'organization'
      ? sql``
      : table === 'service'
        ? sql`, organization_id`
        : sql`, organization_id, confidential`
  const values =
    table === 'organization'
      ? sql``
      : table === 'service'
        ? sql`, ${owner}::uuid`
        : sql`, ${owner}::uuid, ${secret}`
  return sql`insert into ${sql.table(table)} (id, source, external_id, name, status, content_hash, first_seen, last_seen,
      last_modified${more})
    values (gen_random_uuid(), ${source}, gen_random_uuid()::text, 'Nieuw', ${status}, '', now(), now(), now()${values})`
}

test('what is new is made hidden, by hand, and by an editor for her own organisation only', async (t) => {
  const { editor, coordinator, db, tenant, ours, theirs } = await editSite(t)
  const by = (who: typeof editor) => (query: ReturnType<typeof making>) =>
    who.run((trx) => query.execute(trx))
  const [nel, coor] = [by(editor), by(coordinator)]
  for (const table of ['service', 'location'] as const) {
    await nel(making(table, { owner: ours }))
    await coor(making(table))
    await refused(nel(making(table, { owner: theirs })), `${table} of another`)
    await refused(nel(making(table)), `${table} of nobody`)
    await refused(nel(making(table, { owner: ours, status: 'active' })), `${table} shown at once`)
    await refused(nel(making(table, { owner: ours, source: 'proef' })), `${table} in the name of a source`)
    await refused(coor(making(table, { status: 'active' })), `${table} without a version`)
    await refused(coor(making(table, { source: 'proef' })), `${table} in the name of a source`)
  }
  await refused(coor(making('location', { secret: true })), 'a secret place')
  await refused(nel(making('organization')), 'an organisation')
  await coor(making('organization'))
  await refused(coor(making('organization', { source: 'proef' })), 'an organisation of a source')
  for (const role of ['resident', 'worker', 'adviser', 'administrator', 'privacy'] as const) {
    const scope = { tenant, actor: editor.actor, roles: [role] }
    await refused(
      write(db, scope, (trx) => making('service', { owner: ours }).execute(trx)),
      role,
    )
  }
})

test('an editor hangs places, areas and terms below what she proposes, and below nothing that is shown', async (t) => {
  const { editor, coordinator, table, house, ours, pool } = await editSite(t)
  await editor.run((trx) => making('service', { owner: ours }).execute(trx))
  const { rows } = await pool.query(`select id from weefdorp.service where source = 'met de hand'`)
  const draft = String(rows[0].id)
  const area = (offer: string) =>
    sql`insert into service_area (service_id, area_code) values (${offer}::uuid, 'WK990101')`
  const link = (offer: string, status = 'inactive') =>
    sql`insert into service_at_location (id, service_id, location_id, status)
      values (gen_random_uuid(), ${offer}::uuid, ${house}::uuid, ${status})`
  const term = (offer: string) =>
    sql`insert into service_term (service_id, taxonomy, term_id)
      select ${offer}::uuid, taxonomy, id from taxonomy_term where taxonomy = 'life_domain' limit 1`
  const run = (query: ReturnType<typeof area>) => editor.run((trx) => query.execute(trx))
  await refused(run(link(draft, 'active')), 'a place that is shown')
  for (const [what, of] of Object.entries({ area, link, term })) {
    await run(of(draft))
    await refused(run(of(table)), what)
  }
  await coordinator.run((trx) => area(table).execute(trx))
})
