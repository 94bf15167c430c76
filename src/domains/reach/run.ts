import type { RunSource } from './inputs.ts'
import type { Parameters } from './lens.ts'

/** The job that computes a run. */
export const RUN_JOB = 'reach.run'
/** A run that broke off so often is not begun again: perhaps it is what kills the process. */
export const MOST_ATTEMPTS = 3
/** Days that a run that was never published is kept. */
export const KEEP_DAYS = 730

export const OUTCOMES = ['done', 'failed', 'cancelled'] as const
export type RunOutcome = (typeof OUTCOMES)[number]
export type RunProblem = 'no-people' | 'no-places' | 'broken'

/** Who may ask for a run: roles of docs/policy/access.md, the commands on the server, and the system itself. */
export type RunRole = 'coordinator' | 'adviser' | 'operator' | 'system'

/** One time that everything was computed. */
export interface Run {
  id: string
  number: number
  askedAt: Date
  /** The calendar day for which it was computed. */
  onDay: string
  role: RunRole
  done: number
  total: number | null
  /** Null as long as it is busy. */
  outcome: RunOutcome | null
  problem: RunProblem | null
  endedAt: Date | null
  stopping: boolean
  publication: Publication | null
}

/** That a person published a run, and why. */
export interface Publication {
  id: string
  runId: string
  name: string
  reason: string
  role: string
  publishedAt: Date
}

/** What a run was made of. */
export interface RunBasis {
  hash: string
  parameters: Parameters
  sources: RunSource[]
}

/** How much of a run is done, as whole percents. */
export function percentOf({ done, total }: Pick<Run, 'done' | 'total'>): number {
  return total ? Math.floor((100 * done) / total) : 0
}
