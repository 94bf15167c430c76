import type { Interval } from '../../engines/reach/interval.ts'
import { doubleAssumed } from '../../engines/reach/mixed.ts'
import type { Demand, Supply } from '../../engines/reach/question.ts'
import { type Reachable, usualHours } from './facility.ts'
import { type Group, serves } from './group.ts'
import type { Inputs } from './inputs.ts'

/** What a group can go to, as columns for the engine; each list has one entry per life domain. */
export interface Columns {
  /** What the rows stand for. */
  facilities: readonly Reachable[]
  x: Float64Array
  y: Float64Array
  /** Hours a week; what nobody wrote down counts for what is usual. */
  hours: Float64Array[]
  /** The same with those defaults twice: what a score rests on follows from both. */
  doubled: Float64Array[]
  /** 1 for each that is open for it. */
  places: Float64Array[]
  /** How many there are, and of how many somebody wrote down the hours. */
  counts: { facilities: number; measured: number }[]
}

/** The facilities that count for a group, as columns. Something that is closed now has neither hours nor a place. */
export function columnsFor(inputs: Inputs, group: Group): Columns {
  const { facilities, domains } = inputs
  const found = facilities.filter((each) => serves(group, each) && each.hours !== 0)
  const usual = inputs.usual ?? usualHours(facilities, domains)
  const columns = domains.map((domain) => {
    const about = found.map(({ domains: own }) => own.includes(domain))
    const assumed = Uint8Array.from(found, ({ hours }) => (hours === null ? 1 : 0))
    const hours = Float64Array.from(found, (each, at) =>
      about[at] ? (each.hours ?? usual.get(domain) ?? 0) : 0,
    )
    const measured = found.filter(({ hours: known }, at) => about[at] && known !== null).length
    return {
      ...{ hours, doubled: doubleAssumed(hours, assumed) },
      places: Float64Array.from(about, (is) => (is ? 1 : 0)),
      counts: { facilities: about.filter(Boolean).length, measured },
    }
  })
  return {
    facilities: found,
    x: Float64Array.from(found, ({ x }) => x),
    y: Float64Array.from(found, ({ y }) => y),
    hours: columns.map(({ hours }) => hours),
    doubled: columns.map(({ doubled }) => doubled),
    places: columns.map(({ places }) => places),
    counts: columns.map(({ counts }) => counts),
  }
}

/** Hours, then places, then hours doubled where asked: one question for all life domains. */
export function supplyOf({ x, y, hours, doubled, places }: Columns, withDoubled: boolean): Supply {
  return { x, y, capacities: [...hours, ...places, ...(withDoubled ? doubled : [])] }
}

/**
 * The least and the most people of a group at each point; null when no count is hidden. They differ where a count is: what
 * rounding to fives can do is left out, because the lenses do more. Who is not known at all is left out, as in `demandOf`.
 */
export function intervalOf({ points, buurten }: Inputs, group: Group): Interval | null {
  if (!buurten.some(({ people }) => people[group.key]?.basis === 'filled')) return null
  const of = (end: 'low' | 'high') =>
    Float64Array.from(points, ({ buurt, part }) => {
      const own = buurten[buurt]?.people[group.key]
      return own ? own[own.basis === 'filled' ? end : 'best'] * part : 0
    })
  return { low: of('low'), high: of('high') }
}

/** Where the people of a group live. What is not known is left out of the competition; its buurt is told as not known. */
export function demandOf({ points, buurten }: Inputs, group: Group): Demand {
  const people = Float64Array.from(points, ({ buurt, part }) => {
    const own = buurten[buurt]?.people[group.key]
    return own ? own.best * part : 0
  })
  return {
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
    populations: [people],
  }
}
