import type { Live, Place } from './neighbourhoods.ts'

export interface SiteAsk {
  /** Scores as they are, and what a place would add to whom. */
  live: Pick<Live, 'scores' | 'would'>
  /** People at each demand point, weighted by need. */
  need: Float64Array
  /** Capacity per head that everybody should reach. */
  norm: number
  /** Where a place could come (or where there is one that could open longer), with the capacity it would get. */
  candidates: readonly Place[]
  /** How many to choose. */
  count: number
}

/** Places in the order in which they were found to help most; all amounts are gap: people × lacking capacity per head. */
export interface SitePlan {
  chosen: number[]
  gapBefore: number
  gapAfter: number
  /** No choice of `count` candidates can leave less than this. Equal to `gapAfter`: proven to be the best. */
  leastPossible: number
}

/** What each candidate adds to whom. Adding one place changes nothing for the others in a live measure, so sums will do. */
interface Choices {
  points: Int32Array[]
  more: Float64Array[]
}

const lackingAt = (norm: number, score: number) => (score < norm ? norm - score : 0)

function gapOf(need: Float64Array, scores: Float64Array, norm: number): number {
  let gap = 0
  for (let i = 0; i < need.length; i += 1) gap += (need[i] as number) * lackingAt(norm, scores[i] as number)
  return gap
}

class Plan {
  readonly chosen: number[] = []
  readonly #ask: SiteAsk
  readonly #choices: Choices
  readonly #scores: Float64Array

  constructor(ask: SiteAsk, choices: Choices) {
    this.#ask = ask
    this.#choices = choices
    this.#scores = ask.live.scores.slice()
  }

  get gap(): number {
    return gapOf(this.#ask.need, this.#scores, this.#ask.norm)
  }

  /** How much of the gap a candidate closes on top of what is chosen. */
  gain(candidate: number): number {
    const { need, norm } = this.#ask
    const [points, more] = this.#of(candidate)
    let gain = 0
    for (let at = 0; at < points.length; at += 1) {
      const point = points[at] as number
      const score = this.#scores[point] as number
      gain +=
        (need[point] as number) * (lackingAt(norm, score) - lackingAt(norm, score + (more[at] as number)))
    }
    return gain
  }

  add(candidate: number): void {
    this.#change(candidate, 1)
    this.chosen.push(candidate)
  }

  remove(candidate: number): void {
    this.#change(candidate, -1)
    this.chosen.splice(this.chosen.indexOf(candidate), 1)
  }

  #of(candidate: number): [Int32Array, Float64Array] {
    return [
      this.#choices.points[candidate] ?? new Int32Array(),
      this.#choices.more[candidate] ?? new Float64Array(),
    ]
  }

  #change(candidate: number, sign: 1 | -1): void {
    const [points, more] = this.#of(candidate)
    for (let at = 0; at < points.length; at += 1) {
      const point = points[at] as number
      this.#scores[point] = (this.#scores[point] as number) + sign * (more[at] as number)
    }
  }
}

/** A gain this small (as a part of the gap) is rounding: no reason to change places for ever. */
const NOTHING = 1e-12

function bestOf(plan: Plan, candidates: readonly number[]): { candidate: number; gain: number } {
  let best = { candidate: -1, gain: -1 }
  for (const candidate of candidates) {
    if (plan.chosen.includes(candidate)) continue
    const gain = plan.gain(candidate)
    if (gain > best.gain) best = { candidate, gain }
  }
  return best
}

/** Vertex substitution (Teitz & Bart 1968, doi 10.1287/opre.16.5.955): give up one place for a better one, while that helps. */
function swap(plan: Plan, all: readonly number[]): void {
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const given of [...plan.chosen]) {
      const before = plan.gap
      plan.remove(given)
      const back = plan.gain(given)
      const { candidate, gain } = bestOf(plan, all)
      if (gain > back + NOTHING * before) {
        plan.add(candidate)
        isBetter = true
      } else plan.add(given)
    }
  }
}

/**
 * Where new places (or longer hours) close most of the gap: greedy, then vertex substitution. The gap is a sum of concave
 * functions of sums, so gains shrink as more is chosen (submodular): greedy alone is within 1 − 1/e of the best, and the
 * best can gain no more than what is left plus the largest `count` gains that remain (Nemhauser, Wolsey & Fisher 1978,
 * doi 10.1007/BF01588971), which is what `leastPossible` says.
 *
 * Costs candidates × the points in their catchments, a few times `count`. Deterministic: of equal gains the first wins.
 */
export function bestSites(ask: SiteAsk): SitePlan {
  const { live, candidates, need, norm } = ask
  const count = Math.min(ask.count, candidates.length)
  const gains = candidates.map((candidate) => live.would(candidate))
  const plan = new Plan(ask, {
    points: gains.map(({ points }) => points),
    more: gains.map(({ more }) => more),
  })
  const all = [...candidates.keys()]
  for (let turn = 0; turn < count; turn += 1) plan.add(bestOf(plan, all).candidate)
  swap(plan, all)
  const gapBefore = gapOf(need, live.scores, norm)
  const gapAfter = plan.gap
  const left = all.filter((candidate) => !plan.chosen.includes(candidate)).map((each) => plan.gain(each))
  const largest = left.sort((a, b) => b - a).slice(0, count)
  const leastPossible = Math.max(0, gapAfter - largest.reduce((sum, gain) => sum + gain, 0))
  return { chosen: plan.chosen, gapBefore, gapAfter, leastPossible }
}
