import { shortfall } from './gap.ts'

/** The part of all runs that must agree before something is called a gap or a strength: 17 of 18. */
export const AGREED = 0.9

/** One run, per group: mean score (NaN: nobody lives there) and part of the people without anything within reach. */
export interface Outcome<Rule> {
  rule: Rule
  /** Enough, in the unit of the scores; null: nobody said what is enough by this rule, so this run has no say. */
  norm: number | null
  scores: Float64Array
  none: Float64Array
}

export interface Spread {
  min: number
  median: number
  max: number
}

/**
 * `gap`: below the norm in at least 90 % of the runs. `strength`: at or above it in at least 90 %. `unsure`: neither, so
 * the choice of catchment, decay or capacity decides. `nobody`: no people live there. `no-norm`: no run had a norm.
 */
export type Verdict = 'gap' | 'strength' | 'unsure' | 'nobody' | 'no-norm'

/** How steady a finding is. Always shown with the verdict: `below` of `runs`. */
export interface Steadiness<Rule> {
  verdict: Verdict
  /** Runs in which the group is below the norm, of all runs that have a norm. */
  below: number
  runs: number
  /** `below / runs`, 0 to 1; NaN without runs. */
  share: number
  /** Mean scores, apart for each rule, because their units differ. NaN when nobody lives there. */
  scores: { rule: Rule; spread: Spread }[]
  /** Part of the people (0 to 1) without anything within reach, over all runs. */
  none: Spread
}

/** Least, middle and most; of an even number the mean of the middle two. NaN when empty or when one is NaN. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  if (sorted.length === 0 || sorted.some(Number.isNaN))
    return { min: Number.NaN, median: Number.NaN, max: Number.NaN }
  const at = (place: number) => sorted[Math.floor(place)] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  const median = (at(middle) + at(middle + 0.5)) / 2
  return { min: at(0), median, max: at(sorted.length - 1) }
}

/** The verdict over all runs, per group (0 to `count` − 1). */
export function steadiness<Rule>(outcomes: readonly Outcome<Rule>[], count: number): Steadiness<Rule>[] {
  const rules = [...new Set(outcomes.map(({ rule }) => rule))]
  return Array.from({ length: count }, (_, group) => {
    const judged = outcomes.filter(({ norm }) => norm !== null)
    const below = judged.filter(({ norm, scores }) => shortfall(scores[group] ?? 0, norm ?? 0) > 0).length
    const scores = rules.map((rule) => {
      const own = outcomes.filter((outcome) => outcome.rule === rule)
      return { rule, spread: spreadOf(own.map((outcome) => outcome.scores[group] ?? Number.NaN)) }
    })
    const none = spreadOf(outcomes.map((outcome) => outcome.none[group] ?? Number.NaN))
    const verdict = Number.isNaN(none.min) ? 'nobody' : verdictOf(below, judged.length)
    return { verdict, below, runs: judged.length, share: below / judged.length, scores, none }
  })
}

function verdictOf(below: number, runs: number): Verdict {
  if (runs === 0) return 'no-norm'
  const needed = agreement(runs)
  if (below >= needed) return 'gap'
  return runs - below >= needed ? 'strength' : 'unsure'
}

/** How many of so many runs must agree. */
export function agreement(runs: number): number {
  return Math.ceil(AGREED * runs)
}
