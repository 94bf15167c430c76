import { no, ok, type Result } from '../../platform/result.ts'

/** What somebody may ask, by article of the GDPR: 15 (access), 16, 21 and 18; a question is about anything else. */
export const REQUEST_KINDS = ['question', 'access', 'correction', 'objection', 'restriction'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** What came of it. */
export const OUTCOMES = ['done', 'partly', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** So many requests of one account may wait for an answer. */
export const MOST_OPEN = 5
/** A text goes so many days after its answer. */
export const TEXT_TERM = { key: 'requests', usual: 365, least: 90 } as const
const [SHORTEST, LONGEST, LONGEST_ANSWER] = [5, 2000, 5000]

/** A request as its holder, or an officer, sees it. */
export interface PrivacyRequest {
  id: string
  number: number
  kind: RequestKind
  account: string
  askedOn: string
  dueOn: string
  answeredOn: string | null
  outcome: Outcome | null
  body: string
  answer: string | null
  /** The row of the log that it is about. */
  aboutEvent: number | null
}

/**
 * The last day for an answer: one month later (GDPR, article 12.3), on the same day of that month or on its last (Regulation
 * 1182/71, article 3.2 c).
 */
export function dueOn(askedOn: string): string {
  const [year = 0, month = 1, day = 1] = askedOn.split('-').map(Number)
  // The day before the first of the month after next.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

/** What somebody typed into the form. */
export interface Draft {
  kind: RequestKind
  body: string
}

export type DraftProblem = 'kind' | 'empty' | 'long'

/** Reads a request; all problems at once. */
export function readRequest(typed: { soort?: string; tekst?: string }): Result<Draft, DraftProblem[]> {
  const kind = REQUEST_KINDS.find((known) => known === typed.soort)
  const body = (typed.tekst ?? '').trim()
  const problems: DraftProblem[] = []
  if (!kind) problems.push('kind')
  if (body.length < SHORTEST) problems.push('empty')
  if (body.length > LONGEST) problems.push('long')
  return kind && problems.length === 0 ? ok({ kind, body }) : no(problems)
}

/** An answer as an officer gives it. */
export interface Reply {
  outcome: Outcome
  answer: string
}

export type ReplyProblem = 'outcome' | 'empty' | 'long'

/** Reads an answer; all problems at once. */
export function readReply(typed: { uitkomst?: string; antwoord?: string }): Result<Reply, ReplyProblem[]> {
  const outcome = OUTCOMES.find((known) => known === typed.uitkomst)
  const answer = (typed.antwoord ?? '').trim()
  const problems: ReplyProblem[] = []
  if (!outcome) problems.push('outcome')
  if (answer.length < 2) problems.push('empty')
  if (answer.length > LONGEST_ANSWER) problems.push('long')
  return outcome && problems.length === 0 ? ok({ outcome, answer }) : no(problems)
}
