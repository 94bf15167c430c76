import { no, ok, type Result } from '../../../platform/result.ts'
import { GROUPS, GROUPS_OF, type Group } from '../check.ts'

/** What is drawn from: offers (with their name in the tables) and places. */
export const SAMPLE_KINDS = ['service', 'location'] as const
export type SampleKind = (typeof SAMPLE_KINDS)[number]

/** What came of a call: all of it was right, something was not, or nobody picked up. */
export const SAMPLE_OUTCOMES = ['ok', 'wrong', 'unreachable'] as const
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number]

/** Fewer say nothing, more are never called. */
export const SIZES = { least: 1, usual: 50, most: 200 } as const
/** The largest seed: what fits in 32 bits, and can be read over the phone. */
export const LARGEST_SEED = 4_294_967_295
/** Days on which somebody is called before it stays “not reached”. */
export const ATTEMPTS = 3

/** One entry that was drawn. */
export interface SampleItem {
  position: number
  kind: SampleKind
  id: string
  /** As it was called on the day of the draw. */
  name: string
  /** The last thing that was recorded; null when nobody called yet. */
  last: { outcome: SampleOutcome; fields: Group[]; note: string; on: string } | null
  /** On how many days nobody picked up. */
  attempts: number
}

/** What somebody heard. */
export interface Heard {
  outcome: SampleOutcome
  fields: readonly Group[]
  note: string
}

const NOTE_LENGTH = 300

/** Addresses of e-mail, and numbers as long as those of a phone or a citizen: of people, and not needed here. */
const PERSONAL = /@|\d(?:[ .-]?\d){7}/

export type HeardProblem = 'outcome' | 'no-field' | 'field' | 'unneeded-field' | 'note-long' | 'note-personal'

/** What can be wrong with an entry of this kind; that it is gone always can. */
export const fieldsOf = (kind: SampleKind): Group[] =>
  GROUPS.filter((group) => group === 'existence' || GROUPS_OF[kind].includes(group))

/**
 * Reads what was heard about an entry of this kind. Problems by field: `outcome`, `fields` and `note`. Something that is
 * wrong has at least one field, and only something wrong has one.
 */
export function readHeard(
  kind: SampleKind,
  given: { outcome: string; fields: readonly string[]; note: string },
): Result<Heard, Partial<Record<'outcome' | 'fields' | 'note', HeardProblem>>> {
  const problems: Partial<Record<'outcome' | 'fields' | 'note', HeardProblem>> = {}
  const outcome = SAMPLE_OUTCOMES.find((each) => each === given.outcome)
  const known = fieldsOf(kind)
  const fields = known.filter((each) => given.fields.includes(each))
  const note = given.note.trim()
  if (!outcome) problems.outcome = 'outcome'
  else if (given.fields.some((each) => !known.some((group) => group === each))) problems.fields = 'field'
  else if (outcome === 'wrong' && fields.length === 0) problems.fields = 'no-field'
  else if (outcome !== 'wrong' && fields.length > 0) problems.fields = 'unneeded-field'
  if (note.length > NOTE_LENGTH) problems.note = 'note-long'
  else if (PERSONAL.test(note)) problems.note = 'note-personal'
  return outcome && Object.keys(problems).length === 0 ? ok({ outcome, fields, note }) : no(problems)
}

/**
 * The position to call next: the first in the order of the draw that nobody called, then who did not pick up and was not
 * called today, the fewest attempts first. Null when there is nobody left.
 */
export function nextToCall(items: readonly SampleItem[], today: string, after = 0): number | null {
  const fresh = items.filter(({ last }) => last === null)
  const again = items
    .filter(({ last, attempts }) => last?.outcome === 'unreachable' && last.on < today && attempts < ATTEMPTS)
    .toSorted((a, b) => a.attempts - b.attempts || a.position - b.position)
  const later = fresh.find(({ position }) => position > after) ?? fresh[0] ?? again[0]
  return later?.position ?? null
}
