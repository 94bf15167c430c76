import type { Trx } from '../../../platform/db/database.ts'
import type { Known } from './decide.ts'
import { keyOf } from './decide.ts'
import type { Draft, Key, Kind } from './draft.ts'

const KINDS: readonly Kind[] = ['organization', 'location', 'service']

function neededKeys(
  drafts: readonly Draft[],
  known: ReadonlyMap<string, Known>,
): Map<string, Key & { kind: Kind }> {
  const needed = new Map<string, Key & { kind: Kind }>()
  const need = (kind: Kind, key: Key | null) => {
    if (key && !known.has(keyOf(kind, key)))
      needed.set(keyOf(kind, key), { kind, source: key.source, externalId: key.externalId })
  }
  for (const draft of drafts) {
    need(draft.kind, draft)
    if (draft.kind !== 'organization') need('organization', draft.organization)
    if (draft.kind === 'service') for (const location of draft.locations) need('location', location)
  }
  return needed
}

/** Adds to `known` every record that these drafts are or point at, as far as the database has it. */
export async function learnKnown(
  trx: Trx,
  drafts: readonly Draft[],
  known: Map<string, Known>,
): Promise<void> {
  const needed = [...neededKeys(drafts, known).values()]
  for (const kind of KINDS) {
    const bySource = Map.groupBy(
      needed.filter((key) => key.kind === kind),
      (key) => key.source,
    )
    for (const [source, keys] of bySource) {
      const rows = await trx
        .selectFrom(kind)
        .select(['id', 'externalId', 'contentHash'])
        .$if(kind === 'location', (query) => query.select('confidential' as never))
        .where('source', '=', source)
        .where(
          'externalId',
          'in',
          keys.map((key) => key.externalId),
        )
        .execute()
      for (const row of rows as {
        id: string
        externalId: string
        contentHash: string
        confidential?: boolean
      }[]) {
        const { id, externalId, contentHash: hash, confidential = false } = row
        known.set(keyOf(kind, { source, externalId }), { id, hash, confidential })
      }
    }
  }
}

/** How many records of a source this run did not meet: gone there, or renamed. */
export async function countGone(
  trx: Trx,
  kinds: readonly Kind[],
  source: string,
  done: ReadonlySet<string>,
): Promise<number> {
  let gone = 0
  for (const kind of kinds) {
    const rows = await trx.selectFrom(kind).select('externalId').where('source', '=', source).execute()
    gone += rows.filter(({ externalId }) => !done.has(keyOf(kind, { source, externalId }))).length
  }
  return gone
}

/** The municipalities of this working area. */
export async function workingArea(trx: Trx): Promise<Set<string>> {
  const rows = await trx.selectFrom('workingArea').select('municipalityCode').execute()
  return new Set(rows.map((row) => row.municipalityCode))
}

/** A recipe that was kept under this name; null when there is none. */
export async function savedRecipe(trx: Trx, name: string): Promise<unknown> {
  const row = await trx
    .selectFrom('importRecipe')
    .select('recipe')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.recipe ?? null
}

/** The recipes of this working area, by name. */
export async function savedRecipes(trx: Trx): Promise<{ name: string; savedAt: Date }[]> {
  return trx.selectFrom('importRecipe').select(['name', 'savedAt']).orderBy('name').execute()
}
