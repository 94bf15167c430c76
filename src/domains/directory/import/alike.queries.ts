import type { Trx } from '../../../platform/db/database.ts'
import { alikeTo } from '../duplicates/alike.queries.ts'
import { type Decision, keyOf, type Write } from './decide.ts'
import type { Draft, Key } from './draft.ts'
import { type Around, factsOfDraft } from './draft-facts.ts'
import type { Run } from './run.ts'

/** New records that one try compares: a look takes some milliseconds each. The night compares all. */
export const MOST_COMPARED = 500
/** Of each record: what is most alike. */
const MOST_ALIKE = 2

async function namesOf(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await trx.selectFrom('organization').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Nothing is said of what must not be told, or of what stays hidden. */
function isTellable(draft: Draft, secret: (key: Key) => boolean): boolean {
  if (draft.status !== 'active') return false
  if (draft.kind === 'location') return !draft.confidential
  return draft.kind === 'organization' || !draft.locations.some(secret)
}

/** What the rows of this batch tell of each other’s records. */
function aroundOf(writes: readonly Write[], names: ReadonlyMap<string, string>) {
  const made = new Map(writes.map(({ id, draft }) => [id, draft]))
  return ({ organizationId, locationIds }: Write): Around => {
    const name = organizationId ? (made.get(organizationId)?.name ?? names.get(organizationId)) : undefined
    return {
      organization: organizationId && name ? { id: organizationId, name } : null,
      addresses: locationIds.flatMap((id) => {
        const draft = made.get(id)
        return draft?.kind === 'location' ? draft.addresses : []
      }),
    }
  }
}

/**
 * Writes down which new records of a try look like something that is on the map already, by the evidence that pairs are
 * found by. It stands in nobody’s way: whoever reads the list decides. Only row numbers and ids, nothing of the file.
 */
export async function noteAlike(trx: Trx, decisions: readonly Decision[], run: Run): Promise<void> {
  const secret = (key: Key) => run.known.get(keyOf('location', key))?.confidential ?? false
  const all = decisions.flatMap(({ writes }) => writes)
  const owners = all.flatMap(({ organizationId }) => organizationId ?? [])
  const around = aroundOf(all, await namesOf(trx, [...new Set(owners)]))
  for (const { row, writes } of decisions)
    for (const write of writes.filter(({ isNew, draft }) => isNew && isTellable(draft, secret))) {
      if (run.compared >= MOST_COMPARED) {
        run.uncompared += 1
        continue
      }
      run.compared += 1
      const found = await alikeTo(trx, factsOfDraft(write, around(write)), MOST_ALIKE)
      run.alike.push(...found.map(({ id }) => ({ row, kind: write.draft.kind, id })))
    }
}
