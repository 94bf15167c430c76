import { checkColumn, sumOf } from './column.ts'
import type { Question, Reach } from './question.ts'

/** Per point the least and the most that a number may be; `low` nowhere above `high`, none negative. */
export interface Interval {
  low: Float64Array
  high: Float64Array
}

/**
 * Counts as they are published, as what they may have been. `within`: how far a published count may be off, 2 for counts
 * rounded to the nearest five (CBS, buurten), 4 when it was chance that decided up or down. `hidden`: the most that may
 * stand behind a count that is not published (NaN): 4 for squares of CBS, which hides what is below five.
 */
export function countInterval(
  counts: Float64Array,
  { within = 2, hidden = 4 }: { within?: number; hidden?: number } = {},
): Interval {
  const low = counts.map((count) => (Number.isNaN(count) ? 0 : Math.max(0, count - within)))
  const high = counts.map((count) => (Number.isNaN(count) ? hidden : count + within))
  return { low, high }
}

/** Throws a RangeError when an interval does not fit or is turned round. */
export function checkInterval(name: string, { low, high }: Interval, length: number): void {
  checkColumn(`${name}, low`, low, length)
  checkColumn(`${name}, high`, high, length)
  const row = low.findIndex((least, at) => least > (high[at] ?? 0))
  if (row >= 0) throw new RangeError(`${name}: ${low[row]} to ${high[row]} in row ${row} is turned round`)
}

/** Bounds of a run over people who are not exactly known. */
export interface ReachBounds {
  /** Per column: capacity per head of whoever lives at a point. `high` is Infinity where there is no bound. */
  scores: Interval[]
  /** Does not depend on people, so it is exact. */
  reachable: Uint8Array
  /** Per column, what all people together use: Σ people × score at the fewest people (`low`) and at the most (`high`). */
  used: { low: number; high: number }[]
}

/**
 * Bounds of all scores when only the least and the most people per point are known (`people`: one interval per column of
 * `question.demand.populations`, which is not read itself). Valid for every number of people between them, not only at
 * the ends, up to rounding (a relative 1e-12), and reached at the ends.
 *
 * Ground: every method here divides each capacity by a sum that grows with the people at each point, and weighs by what
 * does not depend on them (the selection of 3SFCA and both balances of BFCA go by distance and by what is open). So more
 * people anywhere never raise a score, and two runs bound all. A method that lets people move on to a quieter place, such
 * as RAAM, has no such bounds.
 *
 * The one exception is a facility that may reach nobody: towards nobody, its share per head grows without end. Points
 * near such a facility may themselves be empty; they get no upper bound.
 */
export function boundReach(
  question: Question,
  people: readonly Interval[],
  compute: (question: Question) => Reach,
): ReachBounds {
  for (const interval of people) checkInterval('people', interval, question.demand.x.length)
  const { capacities } = question.supply
  const ask = (populations: Float64Array[], columns = capacities) =>
    compute({
      ...question,
      demand: { ...question.demand, populations },
      supply: { ...question.supply, capacities: columns },
    })
  const most = ask(people.map(({ high }) => high))
  const fewest = ask(people.map(({ low }) => low))
  const idle = capacities.map((capacity, column) =>
    capacity.map((value, place) => (fewest.ratios[column]?.[place] === 0 ? value : 0)),
  )
  // The same catchments with only these facilities: whoever scores there is near one of them.
  const near = idle.some((column) => column.some((value) => value > 0))
    ? ask(
        people.map(({ high }) => high),
        idle,
      ).scores
    : []
  const none = new Float64Array()
  const scores = capacities.map((_, column): Interval => {
    const [low = none, high = none] = [most.scores[column], fewest.scores[column]]
    const endless = near[column]
    if (!endless) return { low, high }
    return {
      low,
      high: high.map((score, row) => ((endless[row] ?? 0) > 0 ? Number.POSITIVE_INFINITY : score)),
    }
  })
  const used = capacities.map((_, column) => {
    const own = people[column] ?? people[0]
    return {
      low: sumOf(own?.low ?? [], fewest.scores[column] ?? []),
      high: sumOf(own?.high ?? [], most.scores[column] ?? []),
    }
  })
  return { scores, reachable: most.reachable, used }
}
