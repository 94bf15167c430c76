import type { Inputs, Reachable, Step } from '../../../domains/reach/index.ts'
import { type Change, facilitiesOf, stepsOf } from './sketch.ts'

/** One change as a page tells it: about a place, or about one thing on offer there. */
export interface ShownStep {
  kind: Step['kind']
  /** Name of the new place, of the place, or of the thing on offer. */
  name: string
  /** Where one thing on offer is; null when it is about the whole place. */
  placeName: string | null
  /** How many things on offer go with the place. */
  offers: number
  /** Where it is now, and where it comes; RD New. */
  from: { x: number; y: number } | null
  to: { x: number; y: number } | null
  hours: number | null
  domains: string[]
  reason: string
  /** The same as a change of a sketch; null when the run no longer has it. */
  change: Change | null
}

const domainsOf = (found: readonly Reachable[]) => [...new Set(found.flatMap(({ domains }) => domains))]

function told(inputs: Inputs, steps: readonly Step[]): ShownStep | null {
  const [first] = steps
  if (!first) return null
  const { kind, reason } = first
  if (first.kind === 'add') {
    const { title, point, hours, domains } = first
    const change: Change = { kind: 'add', point, hours, domains, title }
    return {
      kind,
      name: title,
      placeName: null,
      offers: 0,
      from: null,
      to: point,
      hours,
      domains,
      reason,
      change,
    }
  }
  const keys = new Set(steps.flatMap((step) => (step.kind === 'add' ? [] : [step.facility])))
  const at = inputs.facilities.findIndex(({ key }) => keys.has(key))
  const own = inputs.facilities[at]
  const to = first.kind === 'move' ? first.point : null
  if (!own) return null
  const all = facilitiesOf(inputs, { at, whole: true })
  const whole = all.length === keys.size
  const target = { at, whole }
  return {
    ...{ kind, reason, to, from: { x: own.x, y: own.y }, hours: null },
    name: whole ? own.placeName : own.name,
    placeName: whole ? null : own.placeName,
    offers: new Set(facilitiesOf(inputs, target).flatMap(({ offer }) => offer ?? [])).size,
    domains: domainsOf(facilitiesOf(inputs, target)),
    change: to ? { kind: 'move', target, point: to } : { kind: 'close', target },
  }
}

/** The changes of a sketch, as pages tell them; `reasons` in the same order. One that is not in the run is left out. */
export function shownChanges(
  inputs: Inputs,
  changes: readonly Change[],
  reasons: readonly string[],
): ShownStep[] {
  return changes.flatMap((change, at) => told(inputs, stepsOf(inputs, change, reasons[at] ?? '')) ?? [])
}

function isSame(one: Step, other: Step, placeOf: (key: string) => string | undefined): boolean {
  if (one.kind === 'add' || other.kind === 'add' || one.kind !== other.kind) return false
  const spot = (step: Step) => (step.kind === 'close' ? '' : `${step.point.x} ${step.point.y}`)
  const place = placeOf(one.facility)
  return place !== undefined && place === placeOf(other.facility) && spot(one) === spot(other)
}

/** The steps of a kept plan, put together again by place: one change for all that goes with a place for the same reason. */
export function shownSteps(inputs: Inputs, steps: readonly Step[]): ShownStep[] {
  const places = new Map(inputs.facilities.map(({ key, place }) => [key, place]))
  const groups: Step[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && before.reason === step.reason && isSame(before, step, (key) => places.get(key)))
      last.push(step)
    else groups.push([step])
  }
  return groups.flatMap((group) => told(inputs, group) ?? [])
}
