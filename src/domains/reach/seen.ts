import { type Groups, meansPerGroup, sumsPerGroup } from '../../engines/reach/group.ts'
import { gini } from '../../engines/reach/inequality.ts'
import type { Interval } from '../../engines/reach/interval.ts'
import { assumedPerGroup, assumedShares } from '../../engines/reach/mixed.ts'
import type { Demand, Reach } from '../../engines/reach/question.ts'
import type { Columns } from './columns.ts'
import type { Group } from './group.ts'
import { type InputBuurt, type InputNorm, type Inputs, isKnown, type Unit } from './inputs.ts'
import type { RunLens } from './lens.ts'
import type { Mode } from './mode.ts'
import type { Nearby } from './nearby.ts'
import { PER } from './results.ts'

/** What one lens gave. */
export interface Looked {
  lens: RunLens
  reach: Reach
  /** Per column the least and the most that each score may be; null when no count of people is hidden. */
  bounds: readonly Interval[] | null
}

/** The working area as a group sees it, the same for every part of life and way to go. */
export interface Ground {
  /** The buurten of the working area. */
  own: InputBuurt[]
  /** Which of those each point is of; none for what lies outside. */
  groups: Groups
  /** People at each point. */
  people: Float64Array
  /** People in each of the buurten. */
  heads: Float64Array
  /** Wijk and life domain of which enough is fresh, as `WK990101 werk`. */
  known: ReadonlySet<string>
}

/** Lays the ground for a group. */
export function groundOf({ buurten, points, fresh }: Inputs, { populations, x }: Demand): Ground {
  const own = buurten.filter((buurt) => buurt.own)
  const numbers = new Map(own.map((buurt, at) => [buurt.code, at]))
  const of = Int32Array.from(points, ({ buurt }) => numbers.get(buurten[buurt]?.code ?? '') ?? -1)
  const groups = { of, count: own.length }
  const people = populations[0] ?? new Float64Array(x.length)
  return {
    ...{ own, groups, people, heads: sumsPerGroup(people, groups) },
    known: new Set(fresh.filter(isKnown).map(({ wijk, domain }) => `${wijk} ${domain}`)),
  }
}

/** One group by one way to go: what was asked and what came of it. */
export interface Asked {
  inputs: Inputs
  group: Group
  mode: Mode
  ground: Ground
  demand: Demand
  columns: Columns
  /** Per life domain, per point: metres to the nearest; NaN when there is none. */
  metres: Float64Array[]
  /** The same per life domain, per buurt of the working area. */
  nearby: Nearby[][]
  looked: readonly Looked[]
  /** The norm of each lens, when it is held still for a plan about one part of life; else it follows from the norms and the lenses. */
  held?: readonly number[] | undefined
}

/** One way to count through one lens: per buurt of the working area, and the mean over all who count. */
export interface Seen {
  usual: boolean
  unit: Unit
  /** Mean score of each buurt, per head; NaN where nobody of the group lives. */
  scores: Float64Array
  /** The same at the least and the most that they may be. */
  least: Float64Array
  most: Float64Array
  mean: number
  reach: Reach
  column: number
}

/**
 * Which buurten count for means and totals about a part of life: those of which it is known, or all when it is of none. A wijk
 * that nobody wrote down would make every other one look rich.
 */
export function countedOf({ own, known }: Ground, lifeDomain: string): boolean[] {
  const counted = own.map(({ wijk }) => known.has(`${wijk} ${lifeDomain}`))
  return counted.some(Boolean) ? counted : own.map(() => true)
}

/** Mean over everybody who counts, from the means of their buurten; 0 where nobody does. */
function meanOf(scores: Float64Array, heads: Float64Array, counted: readonly boolean[]): number {
  let [reached, people] = [0, 0]
  for (const [at, score] of scores.entries()) {
    const many = counted[at] ? (heads[at] ?? 0) : 0
    if (many === 0) continue
    reached += many * score
    people += many
  }
  return people > 0 ? reached / people : 0
}

/** A part of life through each lens, counted in hours and in places. */
export function seenBy({ inputs, ground, looked }: Asked, domain: number): Seen[] {
  const { groups, people } = ground
  const many = inputs.domains.length
  const counted = countedOf(ground, inputs.domains[domain] ?? '')
  return looked.flatMap(({ lens, reach, bounds }) =>
    (['hours', 'places'] as const).map((unit, way): Seen => {
      const column = way * many + domain
      const scores = reach.scores[column] ?? new Float64Array(people.length)
      const [own, between] = [meansPerGroup(scores, people, groups), bounds?.[column]]
      return {
        ...{ usual: lens.usual, unit, reach, column, mean: meanOf(own, ground.heads, counted), scores: own },
        least: between ? meansPerGroup(between.low, people, groups) : own,
        most: between ? meansPerGroup(between.high, people, groups) : own,
      }
    }),
  )
}

/**
 * The norm of each lens, per head. One that somebody set holds for every catchment and decay; for the other way to count it
 * is carried over by what is usual. Without one each lens has its own mean.
 */
export function normsOf(seen: readonly Seen[], set: InputNorm | null): number[] {
  if (!set) return seen.map(({ mean }) => mean)
  const usual = (unit: Unit) => seen.find((each) => each.usual && each.unit === unit)?.mean ?? 0
  const value = set.value / PER
  return seen.map(({ unit }) => {
    if (unit === set.unit || usual(set.unit) === 0) return value
    return (value * usual(unit)) / usual(set.unit)
  })
}

/** Which share of what people in a buurt reach rests on hours that somebody wrote down; NaN where they reach nothing. */
export function measuredShares({ inputs, ground, looked }: Asked, domain: number): Float64Array {
  const usual = looked.find(({ lens }) => lens.usual)?.reach.scores ?? []
  const [scores, doubled] = [usual[domain], usual[domain + 2 * inputs.domains.length]]
  if (!scores || !doubled) return new Float64Array(ground.own.length).fill(Number.NaN)
  const shares = assumedShares(scores, doubled)
  return assumedPerGroup(scores, shares, ground.people, ground.groups).map((share) => 1 - share)
}

/** How unevenly it is divided over who counts: 0 is evenly; null when nobody reaches anything. */
export function giniOf(
  scores: Float64Array,
  { groups, people }: Ground,
  counted: readonly boolean[],
): number | null {
  const own = people.map((value, at) => (counted[groups.of[at] ?? -1] ? value : 0))
  const found = gini(scores, own)
  return Number.isNaN(found) ? null : found
}
