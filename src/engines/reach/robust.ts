import { type Column, checkColumn } from './column.ts'
import { checkGroups, type Groups, meansPerGroup } from './group.ts'
import type { Decay, Lens, Method } from './question.ts'
import { type Outcome, type Steadiness, steadiness } from './steadiness.ts'

/** What is varied. `rules`: ways to reckon capacity (hours open, or 1 each); any value that tells them apart. */
export interface Variations<Rule> {
  method: Method
  /** Metres as the crow flies (`catchmentsOf`), or the unit of the cost table. */
  catchments: readonly number[]
  decays: readonly Decay[]
  rules: readonly Rule[]
}

/** One of the runs: a way to look at a way to reckon. */
export interface Run<Rule> {
  lens: Lens
  rule: Rule
}

/**
 * All runs: each catchment with each decay and each rule, 3 × 3 × 2 = 18. Catchment and decay are choices on which people
 * may differ (the catchment matters most: Chen & Jia 2019, IJGIS 33(9)), so a finding should not hang on them.
 */
export function runsOf<Rule>({ method, catchments, decays, rules }: Variations<Rule>): Run<Rule>[] {
  return rules.flatMap((rule) =>
    decays.flatMap((decay) => catchments.map((catchment) => ({ lens: { method, decay, catchment }, rule }))),
  )
}

/** Who lives where. `people`: one column for all columns of capacity, or one for each. */
export interface Places {
  people: readonly Column[]
  /** Points without a group lie outside the working area and only take part in the competition. */
  groups: Groups
}

/** What one run found; both per column of capacity, then per point. */
export interface Look {
  scores: readonly Float64Array[]
  /** 1: within the catchment. One for all columns only when all are open at the same places, else `reachableIn` makes each. */
  reachable: readonly Uint8Array[]
}

/**
 * What somebody set as enough, per rule and column, in capacity per head of that rule; or a part of the mean of the run.
 *
 * A set norm belongs to a unit, so a rule without one has no verdict and its runs are left out. Of the methods that share
 * out all there is (2SFCA, E2SFCA, 3SFCA, availability) the mean hardly moves with catchment and decay, so one norm fits
 * all runs; for `cumulative` and M2SFCA it does move, and only a part of the mean compares like with like.
 *
 * `part` 1 is the mean itself. Then some are always below: it says where there is less than elsewhere, not too little.
 * The mean is that of the people of all groups, in the same run; where nobody reaches anything it is no norm, because then
 * nothing at all would pass for enough.
 */
export type Norm<Rule> =
  | { kind: 'set'; of(rule: Rule, column: number): number | null }
  | { kind: 'mean'; part: number }

/** One column of one run, drawn together per buurt or wijk: all that is kept of a run. */
export function outcomeOf<Rule>(
  { rule }: Run<Rule>,
  { scores: columns, reachable }: Look,
  column: number,
  { people: heads, groups }: Places,
  norm: Norm<Rule>,
): Outcome<Rule> {
  const [scores, within] = [columns[column], reachable[column] ?? reachable[0]]
  const people = heads[column] ?? heads[0]
  if (!(scores && within && people)) throw new RangeError(`nothing is known of column ${column}`)
  const without = Float64Array.from(within, (is) => (is === 1 ? 0 : 1))
  const outcome = {
    rule,
    scores: meansPerGroup(scores, people, groups),
    none: meansPerGroup(without, people, groups),
  }
  if (norm.kind === 'set') return { ...outcome, norm: norm.of(rule, column) }
  const all = { of: groups.of.map((group) => Math.min(group, 0)), count: 1 }
  const mean = meansPerGroup(scores, people, all)[0] ?? Number.NaN
  return { ...outcome, norm: mean > 0 ? norm.part * mean : null }
}

/**
 * How steady the finding of each group is over all runs, per column of capacity. `compute` answers one run (the same
 * points and columns each time) and is called once for each; nothing of its answer is kept but two numbers per group.
 * Shape: per column, per group. Throws a RangeError for places that do not fit.
 */
export function robust<Rule>(
  variations: Variations<Rule>,
  compute: (lens: Lens, rule: Rule) => Look,
  places: Places,
  norm: Norm<Rule>,
): Steadiness<Rule>[][] {
  for (const people of places.people) checkColumn('people', people, places.groups.of.length)
  checkGroups(places.groups, places.groups.of.length)
  const columns: Outcome<Rule>[][] = []
  for (const run of runsOf(variations)) {
    const look = compute(run.lens, run.rule)
    for (const column of look.scores.keys()) {
      columns[column] ??= []
      columns[column].push(outcomeOf(run, look, column, places, norm))
    }
  }
  return columns.map((outcomes) => steadiness(outcomes, places.groups.count))
}
