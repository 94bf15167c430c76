import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Write } from './decide.ts'
import type { Draft, Kind, LocationDraft, OrganizationDraft, ServiceDraft, TermRef } from './draft.ts'
import { locationRow, type Now, organizationRow, serviceRow } from './rows.queries.ts'

const KEPT = new Set(['id', 'source', 'externalId', 'firstSeen'])

/** `column = excluded.column` for everything but what a record keeps for life. */
function renewed(row: object): Record<string, RawBuilder<never>> {
  const columns = Object.keys(row).filter((column) => !KEPT.has(column))
  return Object.fromEntries(columns.map((column) => [column, sql<never>`${sql.ref(`excluded.${column}`)}`]))
}

function ofKind<D extends Draft>(writes: readonly Write[], kind: D['kind']): Write<D>[] {
  return writes.filter((write): write is Write<D> => write.draft.kind === kind)
}

/** Replaces the terms of records of one kind. One array per column, not a parameter per value: those have a limit. */
async function storeTerms(
  trx: Trx,
  [table, key]: readonly ['service_term', 'service_id'] | readonly ['organization_term', 'organization_id'],
  writes: readonly { id: string; draft: { terms: readonly TermRef[] } }[],
): Promise<void> {
  const rows = writes.flatMap(({ id, draft }) => draft.terms.map((term) => ({ id, ...term })))
  const ids = writes.map((write) => write.id)
  await sql`delete from ${sql.table(table)} where ${sql.ref(key)} = any(${ids}::uuid[])`.execute(trx)
  if (rows.length > 0)
    await sql`
      insert into ${sql.table(table)} (${sql.ref(key)}, taxonomy, term_id)
      select * from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.taxonomy)}::text[],
        ${rows.map((row) => row.termId)}::text[])
      on conflict do nothing`.execute(trx)
}

async function storeAreas(trx: Trx, writes: readonly Write<ServiceDraft>[]): Promise<void> {
  const rows = writes.flatMap(({ id, draft }) => draft.areaCodes.map((code) => ({ id, code })))
  const ids = writes.map((write) => write.id)
  await sql`delete from service_area where service_id = any(${ids}::uuid[])`.execute(trx)
  if (rows.length > 0)
    await sql`
      insert into service_area (service_id, area_code)
      select * from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.code)}::text[])
      on conflict do nothing`.execute(trx)
}

async function storePlaces(
  trx: Trx,
  writes: readonly Write<ServiceDraft>[],
  newId: () => string,
): Promise<void> {
  const rows = writes.flatMap(({ id, locationIds, draft }) =>
    [...new Set(locationIds)].map((locationId) => ({ id, locationId, status: draft.status })),
  )
  const [services, places] = [rows.map((row) => row.id), rows.map((row) => row.locationId)]
  await sql`
    delete from service_at_location where service_id = any(${writes.map((write) => write.id)}::uuid[])
      and (service_id, location_id) not in (select * from unnest(${services}::uuid[], ${places}::uuid[]))
      and (service_id, location_id) not in (
        select merge.kept_id, link.location_id from item_merge as merge
        join service_at_location as link on link.service_id = merge.gone_id where merge.undone_at is null)`.execute(
    trx,
  )
  if (rows.length > 0)
    await sql`
      insert into service_at_location (id, service_id, location_id, status)
      select * from unnest(${rows.map(newId)}::uuid[], ${services}::uuid[], ${places}::uuid[],
        ${rows.map((row) => row.status)}::text[])
      on conflict (service_id, location_id) do update set status = excluded.status`.execute(trx)
}

/** Stores what is new or changed of one batch, in the order in which records point at each other. */
export async function storeWrites(
  trx: Trx,
  writes: readonly Write[],
  now: Now,
  newId: () => string,
): Promise<void> {
  const owners = ofKind<OrganizationDraft>(writes, 'organization')
  const organizations = owners.map((write) => organizationRow(write, now))
  const locations = ofKind<LocationDraft>(writes, 'location').map((write) => locationRow(write, now))
  const offers = ofKind<ServiceDraft>(writes, 'service')
  const services = offers.map((write) => serviceRow(write, now))
  const [organization, location, service] = [organizations[0], locations[0], services[0]]
  const key = ['source', 'externalId'] as const
  if (organization) {
    await trx
      .insertInto('organization')
      .values(organizations)
      .onConflict((on) => on.columns(key).doUpdateSet(renewed(organization)))
      .execute()
    await storeTerms(trx, ['organization_term', 'organization_id'], owners)
  }
  if (location)
    await trx
      .insertInto('location')
      .values(locations)
      .onConflict((on) => on.columns(key).doUpdateSet(renewed(location)))
      .execute()
  if (!service) return
  await trx
    .insertInto('service')
    .values(services)
    .onConflict((on) => on.columns(key).doUpdateSet(renewed(service)))
    .execute()
  await storePlaces(trx, offers, newId)
  await storeAreas(trx, offers)
  await storeTerms(trx, ['service_term', 'service_id'], offers)
}

/** Records that are still as they were: we saw them today. */
export async function markSeen(
  trx: Trx,
  seen: readonly { kind: Kind; id: string }[],
  { moment }: Now,
): Promise<void> {
  for (const [kind, group] of Map.groupBy(seen, (each) => each.kind)) {
    const ids = group.map((each) => each.id)
    await trx.updateTable(kind).set({ lastSeen: moment }).where('id', 'in', ids).execute()
  }
}
