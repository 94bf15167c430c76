import { nearest } from '../../engines/reach/nearest.ts'
import { columnsFor, demandOf } from './columns.ts'
import { groupOf } from './group.ts'
import type { Inputs } from './inputs.ts'
import { minutesUnderWay, usualCatchment } from './mode.ts'
import type { Question } from './result.queries.ts'
import type { BuurtResult, Finding } from './results.ts'
import { applySteps, type Step } from './scenario.ts'
import { computeOne, withNorm } from './what-if.ts'
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

/** Metres to the nearest, for each point. */
function metresOf(inputs: Inputs, { domain, group: key }: Question): Float64Array {
  const group = groupOf(key)
  if (!group) return new Float64Array()
  const only: Inputs = { ...inputs, domains: [domain] }
  const { x, y, hours } = columnsFor(only, group)
  return nearest(demandOf(only, group), { x, y, capacities: hours })[0] ?? new Float64Array()
}

/** Where nothing is on the map at all is farther than anything. */
const far = (metres: number | undefined) =>
  metres === undefined || Number.isNaN(metres) ? Number.POSITIVE_INFINITY : metres

function movedOf(first: number, then: number, { mode }: Question): Moved {
  const within = usualCatchment(mode)
  const minutes = (metres: number) => minutesUnderWay(mode, metres)
  const later = first === then ? 0 : minutes(then) - minutes(first)
  return {
    farther: later >= NOTICED_MINUTES ? 1 : 0,
    nearer: later <= -NOTICED_MINUTES ? 1 : 0,
    loses: first <= within && then > within ? 1 : 0,
    gains: first > within && then <= within ? 1 : 0,
  }
}

/** Who is farther off and who nearer, by place of the buurt in the inputs. */
function peopleMoved(before: Inputs, after: Inputs, question: Question): Map<string, Moved> {
  const [first, then] = [metresOf(before, question), metresOf(after, question)]
  const found = new Map<string, Moved>()
  for (const [at, { buurt, part }] of before.points.entries()) {
    const own = before.buurten[buurt]
    const people = (own?.people[question.group]?.best ?? 0) * part
    if (!own?.own || people === 0) continue
    const moved = movedOf(far(first[at]), far(then[at]), question)
    const known = found.get(own.code) ?? { farther: 0, nearer: 0, loses: 0, gains: 0 }
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
 * What these steps change, buurt by buurt: who gets farther off or nearer, and the result before and after, both as they may be
 * shown (what is not known has no number). The norm is held still. Null when the inputs have no figures of the question.
 */
export function effectOf(inputs: Inputs, steps: readonly Step[], question: Question): PlanEffect | null {
  const held = withNorm(inputs, question)
  const changed = applySteps(held, steps)
  const [before, after] = [computeOne(held, question), computeOne(changed, question)]
  if (!before || !after) return null
  const later = new Map(after.results.map((each) => [each.areaCode, each]))
  const moved = peopleMoved(held, changed, question)
  const none = { farther: 0, nearer: 0, loses: 0, gains: 0 }
  return {
    ...{ before: before.finding, after: after.finding },
    buurten: before.results.flatMap((result) => {
      const then = later.get(result.areaCode)
      if (!then) return []
      const { areaCode } = result
      const both = { before: shownResult(result), after: shownResult(then) }
      return [{ areaCode, ...both, ...(moved.get(areaCode) ?? none) }]
    }),
  }
}
