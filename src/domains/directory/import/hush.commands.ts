import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { repeatsPlace, revealsPlace, streetOf, textsIn } from '../confidential.ts'
import type { Address } from '../directory.ts'
import { forgetItems, forgetTelling } from '../edit/forget.commands.ts'
import { indexDirectory } from '../search-index.commands.ts'
import { takeTurn } from '../turn.commands.ts'
import { keyOf } from './decide.ts'
import type { Key, Kind } from './draft.ts'
import { forgetMerges } from './merged.commands.ts'
import type { Run } from './run.ts'

/** Few enough for one query. */
const MOST = 1_000
/** A hash that no record can have: the next row that can be read makes it whole again. */
const UNKNOWN = ''

const places = (trx: Trx) =>
  trx
    .selectFrom('location')
    .select(['id', 'source', 'externalId', 'contentHash', 'confidential', 'name', 'organizationId'])
    .select(['addresses', 'longitude', 'latitude'])

const placesOf = async (trx: Trx, ids: string[]) =>
  ids.length > 0 ? places(trx).where('id', 'in', ids).execute() : []

function knownPlaces(trx: Trx, source: string, externalIds: string[]) {
  return places(trx).where('source', '=', source).where('externalId', 'in', externalIds).execute()
}

type Place = Awaited<ReturnType<typeof knownPlaces>>[number]

function whereItWas({ addresses, longitude, latitude }: Place): string[] {
  const known = (addresses as unknown as Address[]).flatMap(({ address_1, postal_code = '' }) => [
    ...[address_1, postal_code],
    ...streetOf(address_1),
  ])
  return [...known, longitude, latitude].filter((each) => each !== null).map(String)
}

const offersThere = (trx: Trx, place: Place) =>
  trx
    .selectFrom('service')
    .where('id', 'in', (link) =>
      link.selectFrom('serviceAtLocation').select('serviceId').where('locationId', '=', place.id),
    )

/** What hangs on the place and tells where it is, from whatever file it came. */
async function tellers(trx: Trx, place: Place): Promise<(Key & { kind: Kind; id: string })[]> {
  const own = whereItWas(place)
  const offers = await offersThere(trx, place).selectAll().execute()
  const owners = await trx
    .selectFrom('organization')
    .selectAll()
    .where('id', '=', place.organizationId)
    .execute()
  const told = ({ id, externalId, source, contentHash, ...shown }: (typeof offers | typeof owners)[number]) =>
    textsIn(shown).map(({ text }) => text)
  return [
    ...offers
      .filter((offer) => told(offer).some((text) => revealsPlace(text, own)))
      .map(({ id, source, externalId }) => ({ kind: 'service' as const, id, source, externalId })),
    // The office of an organisation may be anywhere: only this address gives the place away.
    ...owners
      .filter((owner) => told(owner).some((text) => repeatsPlace(text, own)))
      .map(({ id, source, externalId }) => ({ kind: 'organization' as const, id, source, externalId })),
  ]
}

/** Takes everything off a place that could say where it is, and hides it until a row that can be read says what to show. */
async function blank(trx: Trx, place: Place, { now, texts }: Run): Promise<void> {
  const nothing = { addresses: '[]', phones: '[]', contacts: '[]', schedules: '[]', accessibility: '[]' }
  const told = revealsPlace(place.name, whereItWas(place))
  await trx
    .updateTable('location')
    .set({
      ...nothing,
      ...{ transportation: null, url: null, alternateName: null, description: '' },
      ...{ longitude: null, latitude: null, rd: null, wijkCode: null, buurtCode: null },
      ...{ confidential: true, status: 'inactive', contentHash: UNKNOWN, lastModified: now.moment },
      ...(told ? { name: texts.hiddenName } : {}),
    })
    .where('id', '=', place.id)
    .execute()
}

/** Organisations of the same source whose address, taken as an office, is that of this place: it goes, the rest stays. */
async function forgetOffices(trx: Trx, place: Place, run: Run): Promise<string[]> {
  const told = (place.addresses as unknown as Address[]).map(({ address_1, postal_code }) =>
    JSON.stringify([{ address_1, ...(postal_code ? { postal_code } : {}) }]),
  )
  if (told.length === 0) return []
  const found = await trx
    .selectFrom('organization')
    .select(['id', 'externalId', 'source'])
    .where('source', '=', place.source)
    .where((or) => or.or(told.map((each) => sql<boolean>`addresses @> ${each}::jsonb`)))
    .execute()
  const ids = found.map(({ id }) => id)
  for (const each of found)
    run.known.set(keyOf('organization', each), { id: each.id, hash: UNKNOWN, confidential: false })
  if (run.dryRun || ids.length === 0) return ids
  const gone = { addresses: '[]', contentHash: UNKNOWN, lastModified: run.now.moment }
  await trx.updateTable('organization').set(gone).where('id', 'in', ids).execute()
  return ids
}

/** No version keeps where it was. Of what tells it now nothing is kept by hand either: the next row makes it whole. */
async function forgetVersions(trx: Trx, place: Place, told: readonly string[]): Promise<void> {
  await forgetItems(trx, told)
  const offers = (await offersThere(trx, place).select('id').execute()).map(({ id }) => id)
  const around = { place: place.id, offers, owner: place.organizationId }
  await forgetTelling(trx, around, whereItWas(place))
}

async function hush(trx: Trx, place: Place, run: Run): Promise<void> {
  const told = await tellers(trx, place)
  // A dry run remembers it too, so that it counts what a real run would.
  run.known.set(keyOf('location', place), { id: place.id, hash: UNKNOWN, confidential: true })
  for (const each of told)
    run.known.set(keyOf(each.kind, each), { id: each.id, hash: UNKNOWN, confidential: false })
  const offices = await forgetOffices(trx, place, run)
  if (run.dryRun) return
  await forgetVersions(trx, place, [...told.map(({ id }) => id), ...offices])
  await blank(trx, place, run)
  for (const { kind, id } of told)
    await trx
      .updateTable(kind)
      .set({ status: 'inactive', contentHash: UNKNOWN, lastModified: run.now.moment })
      .where('id', '=', id)
      .execute()
  const idsOf = (kind: Kind) => told.filter((each) => each.kind === kind).map((each) => each.id)
  const changed = {
    services: idsOf('service'),
    organizations: [...idsOf('organization'), ...offices],
    locations: [place.id],
  }
  await indexDirectory(trx, changed, run.now.day)
  for (const same of await placesOf(trx, await forgetMerges(trx, place.id)))
    if (!same.confidential) await hush(trx, same, run)
}

/**
 * Before any row is stored: every place that was open and that the file now calls confidential loses what tells where
 * it is. So it is gone at once, whatever is wrong with its row.
 */
export async function hushPlaces(trx: Trx, keys: readonly Key[], run: Run): Promise<void> {
  if (keys.length > 0 && !run.dryRun) await takeTurn(trx)
  for (const [source, all] of Map.groupBy(keys, (key) => key.source)) {
    for (let start = 0; start < all.length; start += MOST) {
      const part = all.slice(start, start + MOST).map((key) => key.externalId)
      for (const place of await knownPlaces(trx, source, part)) {
        if (!place.confidential) await hush(trx, place, run)
        if (!place.confidential || place.contentHash === UNKNOWN) run.hidden.add(keyOf('location', place))
      }
    }
  }
}
