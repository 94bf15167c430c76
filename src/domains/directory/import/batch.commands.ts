import { createHash } from 'node:crypto'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { countRow, type ImportProblem, rejectRow } from '../../../platform/import/report.ts'
import { indexDirectory } from '../search-index.commands.ts'
import { takeTurn } from '../turn.commands.ts'
import { noteAlike } from './alike.queries.ts'
import { type Decision, decide, keyOf, type Write } from './decide.ts'
import type { Kind, MappedRow } from './draft.ts'
import { learnKnown } from './import.queries.ts'
import { keepByHand } from './keep.commands.ts'
import { locateDrafts } from './locate.queries.ts'
import { carryMerged, hideMerged, learnMerged } from './merged.commands.ts'
import type { Run } from './run.ts'
import { markSeen, storeWrites } from './store.commands.ts'

/** SHA-256 (hex) of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function countPlaces(run: Run, row: MappedRow, areas: Awaited<ReturnType<typeof locateDrafts>>): void {
  for (const draft of row.drafts) {
    const key = keyOf(draft.kind, draft)
    if (draft.kind === 'service' && draft.locations.length === 0 && draft.areaCodes.length === 0)
      run.unplaced.add(key)
    if (draft.kind !== 'location' || draft.confidential) continue
    if (!draft.saysConfidential) run.unsaid.add(key)
    const code = areas.get(draft)?.municipalityCode
    if (!code) run.nowhere.add(key)
    else if (!run.workingArea.has(code)) run.elsewhere.add(key)
  }
}

/** The same fault of a cell that several fields read is one fault. */
function once(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...new Map(problems.map((each) => [`${each.column}\n${each.reason}`, each])).values()]
}

function addToReport(run: Run, decisions: readonly Decision[]): void {
  for (const { outcome, problems } of decisions) {
    if (outcome === 'rejected') rejectRow(run.report, once(problems))
    else countRow(run.report, outcome)
  }
}

function idsOf(writes: readonly Write[], kind: Kind): string[] {
  return writes.filter((write) => write.draft.kind === kind).map((write) => write.id)
}

async function store(
  trx: Trx,
  decisions: readonly Decision[],
  writes: readonly Write[],
  { now, index }: Run,
): Promise<void> {
  await storeWrites(trx, writes, now, newId)
  await markSeen(
    trx,
    decisions.flatMap((each) => each.seen),
    now,
  )
  const carried = await carryMerged(trx, writes)
  if (!index) return
  const changed = {
    organizations: [...idsOf(writes, 'organization'), ...(carried.get('organization') ?? [])],
    locations: [...idsOf(writes, 'location'), ...(carried.get('location') ?? [])],
    services: [...idsOf(writes, 'service'), ...(carried.get('service') ?? [])],
  }
  await indexDirectory(trx, changed, now.day)
}

/**
 * One batch in one transaction: decides row by row, then stores set by set. Two imports of the same working area take
 * turns per batch, so that neither makes what the other just made. Returns what to count once the transaction holds.
 */
export async function importBatch(trx: Trx, rows: readonly MappedRow[], run: Run): Promise<() => void> {
  if (!run.dryRun) await takeTurn(trx)
  const drafts = rows.flatMap((row) => row.drafts)
  await learnKnown(trx, drafts, run.known)
  await learnMerged(trx, run.known)
  const areas = await locateDrafts(trx, drafts)
  const { known, done, texts } = run
  const decisions = rows.map((row) => decide(row, { known, done, areas, texts, digest, newId }))
  const all = decisions.flatMap((each) => each.writes)
  const writes = hideMerged(await keepByHand(trx, all, run))
  if (run.dryRun) await noteAlike(trx, decisions, run)
  else await store(trx, decisions, writes, run)
  return () => {
    addToReport(run, decisions)
    for (const [index, row] of rows.entries()) {
      if (decisions[index]?.outcome !== 'rejected') countPlaces(run, row, areas)
    }
  }
}
