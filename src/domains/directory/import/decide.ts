import type { ImportProblem, RowOutcome } from '../../../platform/import/report.ts'
import { revealsPlace, textsIn } from '../confidential.ts'
import type { Texts } from '../texts.nl.ts'
import type { Draft, Key, Kind, MappedRow, Reference } from './draft.ts'

/** A record that is in the database, or was made earlier in this run. */
export interface Known {
  id: string
  hash: string
  confidential: boolean
  /** It was merged into another: that one’s id. Null: it was not; left out: nobody asked yet. */
  keptId?: string | null
}

/** The CBS areas that a place lies in. */
export interface Area {
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
}

/** A record to store, with the ids of what it points at. */
export interface Write<D extends Draft = Draft> {
  draft: D
  id: string
  hash: string
  organizationId: string | null
  locationIds: string[]
  area: Area | null
  /** It was merged into another. */
  keptId?: string | null
  /** It was not there before this run. */
  isNew?: boolean
}

export interface DecideContext {
  known: Map<string, Known>
  /** Keys that this run has dealt with: the first row that speaks of a record decides. */
  done: Set<string>
  areas: ReadonlyMap<Draft, Area>
  texts: Texts['import']
  digest: (text: string) => string
  newId: () => string
}

export interface Decision {
  row: number
  outcome: RowOutcome | 'rejected'
  problems: ImportProblem[]
  writes: Write[]
  /** Records that are still as they were: only their `last_seen` moves. */
  seen: { kind: Kind; id: string }[]
}

export function keyOf(kind: Kind, { source, externalId }: Key): string {
  return JSON.stringify([kind, source, externalId])
}

function referenceProblems({ row, drafts }: MappedRow, { known, texts }: DecideContext): ImportProblem[] {
  const here = new Set(drafts.map((draft) => keyOf(draft.kind, draft)))
  const missing = (kind: Kind, key: Reference) =>
    !key.optional && !here.has(keyOf(kind, key)) && !known.has(keyOf(kind, key))
  const problems: ImportProblem[] = []
  for (const draft of drafts) {
    if (draft.kind === 'organization') continue
    const { organization } = draft
    const locations = draft.kind === 'service' ? draft.locations : []
    if (organization && missing('organization', organization))
      problems.push({
        row,
        column: organization.column,
        reason: texts.unknownOrganization(organization.source),
      })
    for (const location of locations.filter((each) => missing('location', each)))
      problems.push({ row, column: location.column, reason: texts.unknownLocation(location.source) })
  }
  return problems
}

/** A place that we know as confidential stays so, and what happens there does not tell where it is. */
function secretProblems({ row, drafts }: MappedRow, { known, texts }: DecideContext): ImportProblem[] {
  const isSecret = (key: Key) => known.get(keyOf('location', key))?.confidential ?? false
  return drafts.flatMap((draft) => {
    if (draft.kind === 'location' && isSecret(draft) && !draft.saysConfidential && !draft.ifMissing)
      return [{ row, column: '', reason: texts.unsaidSecret }]
    if (draft.kind !== 'service' || !draft.locations.some(isSecret)) return []
    return textsIn(draft)
      .filter(({ field, text }) => field !== 'source' && revealsPlace(text, []))
      .map(({ field }) => ({ row, column: field, reason: texts.tellsPlace }))
  })
}

function decideDraft(
  draft: Draft,
  context: DecideContext,
): { outcome: RowOutcome; write?: Write; seen?: string } {
  const { known, done, areas, digest, newId } = context
  const key = keyOf(draft.kind, draft)
  const before = known.get(key)
  const secret = draft.kind === 'location' && draft.confidential
  if (before && (done.has(key) || (draft.ifMissing && !secret))) return { outcome: 'unchanged' }
  done.add(key)
  const area = areas.get(draft) ?? null
  const hash = digest(JSON.stringify([draft, area]))
  if (before?.hash === hash) return { outcome: 'unchanged', seen: before.id }
  const id = before?.id ?? newId()
  const keptId = before?.keptId ?? null
  known.set(key, { id, hash, confidential: secret, keptId })
  const idOf = (kind: Kind, ref: Key | null) => {
    const there = ref && known.get(keyOf(kind, ref))
    return there ? (there.keptId ?? there.id) : null
  }
  const organizationId = draft.kind === 'organization' ? null : idOf('organization', draft.organization)
  const places = draft.kind === 'service' ? draft.locations.map((each) => idOf('location', each)) : []
  const locationIds = places.filter((each) => each !== null)
  return {
    outcome: before ? 'updated' : 'created',
    write: { draft, id, hash, organizationId, locationIds, area, keptId, isNew: !before },
  }
}

/**
 * What becomes of one row: all of it, or nothing with the reason. A row counts as created when its last record (the
 * service, else the place, else the organisation) is new; as updated when anything else of it changed.
 */
export function decide(row: MappedRow, context: DecideContext): Decision {
  const found = row.problems.length > 0 ? row.problems : referenceProblems(row, context)
  const problems = found.length > 0 ? found : secretProblems(row, context)
  if (problems.length > 0) return { row: row.row, outcome: 'rejected', problems, writes: [], seen: [] }
  const decided = row.drafts.map((draft) => ({ draft, ...decideDraft(draft, context) }))
  const main = decided.at(-1)?.outcome ?? 'unchanged'
  const changed = decided.some(({ outcome }) => outcome !== 'unchanged')
  return {
    row: row.row,
    outcome: main === 'created' ? 'created' : changed ? 'updated' : 'unchanged',
    problems: [],
    writes: decided.flatMap(({ write }) => (write ? [write] : [])),
    seen: decided.flatMap(({ draft, seen }) => (seen ? [{ kind: draft.kind, id: seen }] : [])),
  }
}
