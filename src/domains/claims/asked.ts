import type { Problems, Result } from '../../platform/result.ts'
import { type Openings, WAYS, type Way, waysOf } from './claim.ts'
import { readOwnEmail } from './own-domain.ts'

/** What somebody asks, judged. */
export interface Asked {
  way: Way
  ownEmail: string | null
  reason: string | null
}

export interface AskProblems {
  email: string
  emailElsewhere: (domains: readonly string[]) => string
  reason: string
  reasonLong: string
}

export const REASON_LENGTH = 1000

/** The way that was chosen, when it is open for this organisation; null when it is not. */
export function readWay(typed: string | undefined, openings: Openings): Way | null {
  const way = WAYS.find((each) => each === typed)
  return way && waysOf(openings).includes(way) ? way : null
}

/** Judges the form of one way; problems at their field. Other fields of the form do nothing. */
export function readAsked(
  way: Way,
  typed: Readonly<Record<string, string>>,
  openings: Openings,
  texts: AskProblems,
): Result<Asked> {
  const problems: Problems = {}
  const { email = '', reden = '' } = typed
  const ownEmail = way === 'mail' ? readOwnEmail(email, openings.domains) : null
  const reason = way === 'request' ? reden.trim() : null
  if (way === 'mail' && ownEmail === null)
    problems.email = email.trim() ? texts.emailElsewhere(openings.domains) : texts.email
  if (reason !== null && reason.length < 5) problems.reden = texts.reason
  if (reason !== null && reason.length > REASON_LENGTH) problems.reden = texts.reasonLong
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, value: { way, ownEmail, reason } }
}
