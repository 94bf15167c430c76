import type { GroupFound } from '../../engines/reach/group.ts'
import type { InputBuurt } from './inputs.ts'
import type { Mode } from './mode.ts'
import type { Nearby } from './nearby.ts'
import type { People } from './people.ts'
import { type BuurtResult, PER } from './results.ts'
import { judge, type Look, type Why } from './verdict.ts'

interface About {
  buurt: InputBuurt
  lifeDomain: string
  groupKey: string
  mode: Mode
  /** Whether enough of what is known about its wijk is within its shelf life. */
  isKnown: boolean
  /** Whether there is something to compare with: a norm that somebody set, or anything that anybody who counts reaches. */
  isComparable: boolean
  byRoad: boolean
}

interface Told {
  found: GroupFound | undefined
  nearby: Nearby | undefined
  measured: number
  looks: readonly Look[]
  /** Of the usual lens, per head. */
  norm: number
}

/** Why nothing can be said of a buurt; null when it can. */
function whyUnknown(about: About, people: People | null, found?: GroupFound): Why | null {
  if (people === null) return 'people'
  if (!found || found.people === 0) return 'place'
  if (!about.isKnown) return 'freshness'
  return about.isComparable ? null : 'nothing'
}

const known = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value) ? null : value

function numbersOf({ found, nearby, measured, looks, norm }: Told, zeroIsFine: boolean) {
  const { low, high, ...judged } = judge(looks, zeroIsFine)
  const scaled = (part: number | null) => (part === null ? null : part * norm * PER)
  const [least, most] = [scaled(low), scaled(high)]
  return {
    ...{ ...judged, scoreLow: least, scoreHigh: most },
    score: known(found && found.score * PER),
    gap: found ? found.gap.none + found.gap.little : null,
    noneShare: known(found?.none),
    ...{ nearestMedian: known(nearby?.median), nearestWorst: known(nearby?.worst) },
    measuredShare: known(measured),
  }
}

const NOTHING = {
  ...{
    verdict: 'unknown' as const,
    agreement: null,
    enoughShare: null,
    scoreLow: null,
    scoreHigh: null,
    score: null,
    gap: null,
    noneShare: null,
  },
  ...{ nearestMedian: null, nearestWorst: null, measuredShare: null },
}

/**
 * What is to be told of one buurt of the working area; null when nobody of the group lives there. What is not
 * fresh enough keeps its numbers, for who works on the map; its verdict is that it is not known.
 */
export function tellBuurt(about: About, told: Told, zeroIsFine: boolean): BuurtResult | null {
  const { buurt, lifeDomain, groupKey, mode, byRoad } = about
  const people = buurt.people[groupKey] ?? null
  if (people?.high === 0 || people?.best === 0) return null
  const why = whyUnknown(about, people, told.found)
  const numbers = why === 'people' || why === 'place' ? NOTHING : numbersOf(told, zeroIsFine)
  return {
    ...{ areaCode: buurt.code, wijkCode: buurt.wijk, lifeDomain, groupKey, mode },
    ...{ people: people?.best ?? null, peopleLow: people?.low ?? null, peopleHigh: people?.high ?? null },
    ...{ peopleBasis: people?.basis ?? null, uncovered: buurt.uncovered?.[mode] ?? null, byRoad },
    ...numbers,
    ...{ verdict: why ? 'unknown' : numbers.verdict, why },
  }
}
