import type { Database, Trx } from '../../platform/db/database.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import { putEntries, removeEntries } from '../../platform/search/index.commands.ts'
import type { SearchEntry } from '../../platform/search/search.ts'
import { allTerms } from '../taxonomy/index.ts'
import { workingArea } from './import/import.queries.ts'
import { offerEntry, organizationEntry, placeEntry } from './search-entry.ts'
import type { IndexContext } from './search-facts.ts'
import {
  idsAfter,
  offersToIndex,
  organizationsToIndex,
  placesToIndex,
  type RecordIds,
  strayEntries,
  withRelated,
} from './search-index.queries.ts'
import { takeTurn } from './turn.commands.ts'

/** Records per transaction when everything is indexed anew: short enough not to keep an import waiting. */
const BATCH = 500

async function contextOf(trx: Trx, today: string): Promise<IndexContext> {
  const terms = Object.entries(await allTerms(trx)).flatMap(([taxonomy, list]) =>
    list.map((term) => [`${taxonomy}:${term.id}`, term.name] as const),
  )
  return { names: new Map(terms), municipalities: [...(await workingArea(trx))].sort(), today }
}

async function entriesOf(trx: Trx, ids: RecordIds, context: IndexContext): Promise<SearchEntry[]> {
  const offers = ids.services.length > 0 ? await offersToIndex(trx, ids.services) : []
  const places = ids.locations.length > 0 ? await placesToIndex(trx, ids.locations) : []
  const owners = ids.organizations.length > 0 ? await organizationsToIndex(trx, ids.organizations) : []
  return [
    ...offers.map((offer) => offerEntry(offer, context)),
    ...places.map((place) => placeEntry(place, context)),
    ...owners.map((owner) => organizationEntry(owner, context)),
  ]
}

async function putRecords(trx: Trx, ids: RecordIds, today: string): Promise<number> {
  const entries = await entriesOf(trx, ids, await contextOf(trx, today))
  const shown = new Set(entries.map((entry) => entry.id))
  const gone = Object.values<readonly string[]>({ ...ids })
    .flat()
    .filter((id) => !shown.has(id))
  if (gone.length > 0) await removeEntries(trx, gone)
  if (entries.length > 0) await putEntries(trx, entries)
  return entries.length
}

/**
 * Brings the search index up to these records, in the transaction that changed them: entries of what is active are
 * written, of what is not (or not any more) removed. Records whose entries tell of these come along.
 */
export async function indexDirectory(trx: Trx, ids: Partial<RecordIds>, today: string): Promise<void> {
  const given = { organizations: [], locations: [], services: [], ...ids }
  if (Object.values(given).every((list) => list.length === 0)) return
  await putRecords(trx, await withRelated(trx, given), today)
}

const KINDS = { organizations: 'organization', locations: 'location', services: 'service' } as const

async function reindexKind(
  db: Database,
  scope: Scope,
  kind: keyof RecordIds,
  today: string,
): Promise<number> {
  let count = 0
  for (let last: string | null = null; ; ) {
    const after: string | null = last
    const batch = await write(db, scope, async (trx) => {
      await takeTurn(trx)
      const ids = await idsAfter(trx, KINDS[kind], after, BATCH)
      const none = { organizations: [], locations: [], services: [] }
      const put = ids.length > 0 ? await putRecords(trx, { ...none, [kind]: ids }, today) : 0
      return { put, size: ids.length, last: ids.at(-1) ?? null }
    })
    count += batch.put
    last = batch.last
    if (batch.size < BATCH) return count
  }
}

/**
 * Writes the whole search index of the directory anew, in batches: the days ahead roll on, names of terms that changed
 * are picked up, and what should not be there goes. Repeatable; returns how many entries there are.
 */
export async function reindexDirectory(db: Database, scope: Scope, today: string): Promise<number> {
  let count = 0
  for (const kind of ['organizations', 'locations', 'services'] as const)
    count += await reindexKind(db, scope, kind, today)
  await write(db, scope, async (trx) => {
    await takeTurn(trx)
    const stray = await strayEntries(trx)
    if (stray.length > 0) await removeEntries(trx, stray)
  })
  return count
}
