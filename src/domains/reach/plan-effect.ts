import { columnsFor, demandOf } from './columns.ts'
import { groupOf } from './group.ts'
import { type Inputs, isByRoad } from './inputs.ts'
import { type Mode, minutesUnderWay, usualCatchment } from './mode.ts'
import type { BuurtResult, Finding } from './results.ts'
import { metresOf } from './roads.ts'
import { applySteps, type Step } from './scenario.ts'
import { type About, computeAfter, type Start } from './what-if.ts'
import { shownResult } from './words.ts'

/** What a plan changes for the people of one buurt. Numbers of people are not rounded. */
export interface BuurtEffect {
  areaCode: string
  before: BuurtResult
  after: BuurtResult
  /** How many are at least a minute farther from what is nearest, and how many a minute nearer. */
  farther: number
  nearer: number
  /** How many had something within the usual catchment and have nothing there any more; and the other way round. */
  loses: number
  gains: number
}

/** What a plan changes for one part of life, group and way to go, with one norm for both. */
export interface PlanEffect {
  before: Finding
  after: Finding
  /** Every buurt of the working area where somebody of the group lives, by code. */
  buurten: BuurtEffect[]
}

/** A difference that somebody who walks notices. */
const NOTICED_MINUTES = 1

type Moved = Pick<BuurtEffect, 'farther' | 'nearer' | 'loses' | 'gains'>

/** Of whom is asked: a group and its way to go. */
type Who = Pick<About, 'group' | 'mode'>

/** Metres to the nearest: per part of life, for each point. */
function metresFor(inputs: Inputs, domains: readonly string[], { group: key, mode }: Who): Float64Array[] {
  const group = groupOf(key)
  if (!group) return []
  const only: Inputs = { ...inputs, domains: [...domains] }
  return metresOf(only, mode, demandOf(only, group), columnsFor(only, group))
}

/** Where nothing is on the map at all is farther than anything. */
const far = (metres: number | undefined) =>
  metres === undefined || Number.isNaN(metres) ? Number.POSITIVE_INFINITY : metres

function movedOf(first: number, then: number, mode: Mode, byRoad: boolean): Moved {
  const within = usualCatchment(mode, byRoad)
  const minutes = (metres: number) => minutesUnderWay(mode, metres, byRoad)
  const later = first === then ? 0 : minutes(then) - minutes(first)
  return {
    farther: later >= NOTICED_MINUTES ? 1 : 0,
    nearer: later <= -NOTICED_MINUTES ? 1 : 0,
    loses: first <= within && then > within ? 1 : 0,
    gains: first > within && then <= within ? 1 : 0,
  }
}

const NONE: Moved = { farther: 0, nearer: 0, loses: 0, gains: 0 }

/** Who is farther off and who nearer, by code of the buurt; buurten where nobody is are left out. */
function movedIn(
  inputs: Inputs,
  { group, mode }: Who,
  first: Float64Array,
  then: Float64Array,
): Map<string, Moved> {
  const { points, buurten } = inputs
  const byRoad = isByRoad(inputs, mode)
  const found = new Map<string, Moved>()
  for (const [at, { buurt, part }] of points.entries()) {
    const [one, other] = [far(first[at]), far(then[at])]
    const own = buurten[buurt]
    // Nearly everybody stays where they are.
    if (one === other || !own?.own) continue
    const people = (own.people[group]?.best ?? 0) * part
    const moved = movedOf(one, other, mode, byRoad)
    const known = found.get(own.code) ?? NONE
    found.set(own.code, {
      farther: known.farther + people * moved.farther,
      nearer: known.nearer + people * moved.nearer,
      loses: known.loses + people * moved.loses,
      gains: known.gains + people * moved.gains,
    })
  }
  return found
}

/**
 * What these steps change from this start, buurt by buurt: who gets farther off or nearer, and the result before and after, both
 * as they may be shown (what is not known has no number).
 */
export function effectOf(start: Start, steps: readonly Step[], about: About): PlanEffect | null {
  const { inputs, found: before } = start
  const after = computeAfter(start, applySteps(inputs, steps), about)
  if (!after) return null
  const later = new Map(after.results.map((each) => [each.areaCode, each]))
  const moved = movedIn(inputs, about, before.metres, after.metres)
  return {
    ...{ before: before.finding, after: after.finding },
    buurten: before.results.flatMap((result) => {
      const then = later.get(result.areaCode)
      if (!then) return []
      const { areaCode } = result
      const both = { before: shownResult(result), after: shownResult(then) }
      return [{ areaCode, ...both, ...(moved.get(areaCode) ?? NONE) }]
    }),
  }
}

/** How many people of a group get farther off or nearer for one part of life, in the whole working area. */
export interface GroupMoved extends Moved {
  domain: string
  group: string
}

/**
 * For these parts of life and every group that has figures: who gets farther off or nearer. Only distances, so that all can be
 * told at once; how much there is per head takes `effectOf`. Those for whom nothing moves are left out.
 */
export function movedByGroup(
  inputs: Inputs,
  steps: readonly Step[],
  { domains, mode }: { domains: readonly string[]; mode: Mode },
): GroupMoved[] {
  const changed = applySteps(inputs, steps)
  const about = inputs.domains.filter((domain) => domains.includes(domain))
  const all = inputs.groups.flatMap((group) => {
    const who = { group, mode }
    const then = metresFor(changed, about, who)
    return metresFor(inputs, about, who).map((first, at) => {
      const found = movedIn(inputs, who, first, then[at] ?? first)
      const sum = (way: keyof Moved) => [...found.values()].reduce((total, each) => total + each[way], 0)
      const moved = {
        farther: sum('farther'),
        nearer: sum('nearer'),
        loses: sum('loses'),
        gains: sum('gains'),
      }
      return { domain: about[at] ?? '', group, ...moved }
    })
  })
  return about.flatMap((domain) =>
    all.filter((each) => each.domain === domain && each.farther + each.nearer + each.loses + each.gains > 0),
  )
}
