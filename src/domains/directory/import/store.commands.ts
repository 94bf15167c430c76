import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Write } from './decide.ts'
import type { Draft, Kind, LocationDraft, OrganizationDraft, ServiceDraft } from './draft.ts'
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

/** What hangs on a service: where it is given, the areas it serves, its terms. Replaced as a whole. */
async function storeLinks(
  trx: Trx,
  writes: readonly Write<ServiceDraft>[],
  newId: () => string,
): Promise<void> {
  const ids = writes.map((write) => write.id)
  const places = writes.flatMap(({ id, locationId, draft }) =>
    locationId ? [{ id: newId(), serviceId: id, locationId, status: draft.status }] : [],
  )
  const areas = writes.flatMap(({ id, draft }) =>
    draft.areaCodes.map((areaCode) => ({ serviceId: id, areaCode })),
  )
  const terms = writes.flatMap(({ id, draft }) => draft.terms.map((term) => ({ serviceId: id, ...term })))
  const kept = sql<boolean>`(service_id, location_id) in (select * from unnest(
    ${places.map((place) => place.serviceId)}::uuid[], ${places.map((place) => place.locationId)}::uuid[]))`
  await trx
    .deleteFrom('serviceAtLocation')
    .where('serviceId', 'in', ids)
    .where((each) => each.not(kept))
    .execute()
  await trx.deleteFrom('serviceArea').where('serviceId', 'in', ids).execute()
  await trx.deleteFrom('serviceTerm').where('serviceId', 'in', ids).execute()
  if (places.length > 0)
    await trx
      .insertInto('serviceAtLocation')
      .values(places)
      .onConflict((on) =>
        on.columns(['serviceId', 'locationId']).doUpdateSet({ status: sql`excluded.status` }),
      )
      .execute()
  if (areas.length > 0) await trx.insertInto('serviceArea').values(areas).execute()
  if (terms.length > 0) await trx.insertInto('serviceTerm').values(terms).execute()
}

/** Stores what is new or changed of one batch, in the order in which records point at each other. */
export async function storeWrites(
  trx: Trx,
  writes: readonly Write[],
  now: Now,
  newId: () => string,
): Promise<void> {
  const organizations = ofKind<OrganizationDraft>(writes, 'organization').map((write) =>
    organizationRow(write, now),
  )
  const locations = ofKind<LocationDraft>(writes, 'location').map((write) => locationRow(write, now))
  const offers = ofKind<ServiceDraft>(writes, 'service')
  const services = offers.map((write) => serviceRow(write, now))
  const [organization, location, service] = [organizations[0], locations[0], services[0]]
  const key = ['source', 'externalId'] as const
  if (organization)
    await trx
      .insertInto('organization')
      .values(organizations)
      .onConflict((on) => on.columns(key).doUpdateSet(renewed(organization)))
      .execute()
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
  await storeLinks(trx, offers, newId)
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
