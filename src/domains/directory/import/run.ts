import { type AlikeRow, emptyReport, type ImportReport } from '../../../platform/import/report.ts'
import type { FieldGroup } from '../edit/item.ts'
import type { Texts } from '../texts.nl.ts'
import type { Known } from './decide.ts'
import type { Now } from './rows.queries.ts'

/** What one run remembers from batch to batch. */
export interface Run {
  known: Map<string, Known>
  done: Set<string>
  texts: Texts['import']
  now: Now
  dryRun: boolean
  /** Whether what changes goes into the search index at once. */
  index: boolean
  workingArea: ReadonlySet<string>
  report: ImportReport
  /** Places outside the working area, places in no known municipality, services without place or area: their keys. */
  elsewhere: Set<string>
  nowhere: Set<string>
  unplaced: Set<string>
  /** Places that do not say whether they are confidential. Means something only when the recipe asks. */
  unsaid: Set<string>
  /** Places that were open and must not be any more; those that no row made whole again stay hidden. */
  hidden: Set<string>
  /** Parts kept by hand of which the source says something else, by item and part. */
  kept: Map<string, Kept>
  /** Of a try: new records that look like something that is there; how many were compared, and how many more there are. */
  alike: AlikeRow[]
  compared: number
  uncompared: number
}

/** A part of an item that somebody keeps by hand since that calendar day. */
export interface Kept {
  name: string
  group: FieldGroup
  since: string
}

export function startRun(
  texts: Run['texts'],
  workingArea: Run['workingArea'],
  now: Now,
  how: Pick<Run, 'dryRun' | 'index'>,
): Run {
  return {
    ...{ known: new Map(), done: new Set(), report: emptyReport(), texts, workingArea, ...how },
    ...{
      elsewhere: new Set(),
      nowhere: new Set(),
      unplaced: new Set(),
      unsaid: new Set(),
      hidden: new Set(),
    },
    ...{ kept: new Map(), alike: [], compared: 0, uncompared: 0 },
    now,
  }
}

/** The places that this run hid, or found hidden, and that no row of it made whole again. */
export function stillHidden({ hidden, done }: Run): number {
  return hidden.difference(done).size
}

/** Most parts kept by hand that one note names. */
const MOST_NAMED = 20

function keptNote({ kept, texts }: Run): string[] {
  if (kept.size === 0) return []
  const named = [...kept.values()].slice(0, MOST_NAMED).map(texts.keptPart)
  return [texts.kept(kept.size, [...named, ...(kept.size > MOST_NAMED ? ['…'] : [])].join('; '))]
}

/** What a person should know besides the counts. */
export function notesOf(run: Run, gone: number, asksSecret: boolean): string[] {
  const { texts, report, elsewhere, nowhere, unplaced, unsaid } = run
  const notes: [number, (count: number) => string][] = [
    [stillHidden(run), texts.hidden],
    [report.filtered ?? 0, texts.filteredCount],
    [gone, texts.gone],
    [elsewhere.size, texts.elsewhere],
    [nowhere.size, texts.nowhere],
    [unplaced.size, texts.unplaced],
    [asksSecret ? unsaid.size : 0, texts.unsaid],
    [run.uncompared, texts.uncompared],
  ]
  return [...notes.filter(([count]) => count > 0).map(([count, text]) => text(count)), ...keptNote(run)]
}
