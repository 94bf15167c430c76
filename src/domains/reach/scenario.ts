import { z } from 'zod'
import { inRdArea } from '../../platform/geo.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import { type Reachable, usualHours } from './facility.ts'
import { type Inputs, isByRoad } from './inputs.ts'
import { usualCatchment } from './mode.ts'
import { cleaned, isReason, isSeen } from './written.ts'

const written = (least: number, most: number) =>
  z
    .string()
    .transform(cleaned)
    .refine((text) => isSeen(text, least, most), 'text')
const reason = written(2, 2_000)
const point = z.object({ x: z.number(), y: z.number() }).refine(inRdArea, 'point')
const title = written(2, 120)

/** One change: a new place with hours a week, another spot for one that is there, or its end. Points are RD New, metres. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    ...{ title, reason, point, hours: z.number().positive().max(168) },
    domains: z.array(z.string().max(60)).min(1).max(9),
  }),
  z.strictObject({ kind: z.literal('move'), facility: z.string().max(200), point, reason }),
  z.strictObject({ kind: z.literal('close'), facility: z.string().max(200), reason }),
])
export type Step = z.infer<typeof stepSchema>

/** A plan “what if”: steps away from a run, with a reason for the whole and for each. */
export interface Plan {
  title: string
  reason: string
  steps: Step[]
}

/** What is wrong with a plan; a step is counted from 1. */
export type PlanProblem =
  | { part: 'title' | 'reason' | 'steps' }
  | { part: 'step'; step: number; problem: 'form' | 'facility' | 'domain' }

/** Steps in one plan. A community centre that closes is a step for each thing that is on there: some tens of them. */
export const MOST_STEPS = 500

function stepProblem(step: Step, { facilities, domains }: Inputs): 'facility' | 'domain' | null {
  if (step.kind === 'add') return step.domains.every((each) => domains.includes(each)) ? null : 'domain'
  return facilities.some(({ key }) => key === step.facility) ? null : 'facility'
}

/** Reads a plan as somebody gives it; or everything that is wrong with it. */
export function readPlan(
  given: { title: string; reason: string; steps: unknown },
  inputs: Inputs,
): Result<Plan, PlanProblem[]> {
  const [name, why] = [title.safeParse(given.title), cleaned(given.reason)]
  const list = Array.isArray(given.steps) ? given.steps : []
  const problems: PlanProblem[] = [
    ...(name.success ? [] : [{ part: 'title' as const }]),
    ...(isReason(why) ? [] : [{ part: 'reason' as const }]),
    ...(list.length > 0 && list.length <= MOST_STEPS ? [] : [{ part: 'steps' as const }]),
  ]
  const steps: Step[] = []
  for (const [at, each] of list.entries()) {
    const step = stepSchema.safeParse(each)
    const problem = step.success ? stepProblem(step.data, inputs) : 'form'
    if (problem) problems.push({ part: 'step', step: at + 1, problem })
    else if (step.success) steps.push(step.data)
  }
  return problems.length > 0 || !name.success ? no(problems) : ok({ title: name.data, reason: why, steps })
}

function added(step: Extract<Step, { kind: 'add' }>, position: number): Reachable {
  const key = `plan:${position}`
  const { x, y } = step.point
  return {
    ...{ key, offer: null, place: key, organization: null, name: step.title, placeName: step.title },
    ...{ x: Math.round(x), y: Math.round(y), hours: step.hours, fresh: true, domains: step.domains },
    ...{ targetGroups: [], minimumAge: null, maximumAge: null },
  }
}

/**
 * The same inputs after these steps, in their order. A step about something that is not there changes nothing. What is usual where
 * nobody wrote hours down stays as it was: else the hours of one new place would become those of everything else.
 */
export function applySteps(inputs: Inputs, steps: readonly Step[]): Inputs {
  let facilities = inputs.facilities
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'add') facilities = [...facilities, added(step, at + 1)]
    else if (step.kind === 'close') facilities = facilities.filter(({ key }) => key !== step.facility)
    else {
      const [x, y] = [Math.round(step.point.x), Math.round(step.point.y)]
      // Elsewhere is another place: what a list of distances tells of the old one holds no longer.
      const moved = { x, y, place: `plan:${at + 1}` }
      facilities = facilities.map((each) => (each.key === step.facility ? { ...each, ...moved } : each))
    }
  }
  return { ...inputs, facilities, usual: inputs.usual ?? usualHours(inputs.facilities, inputs.domains) }
}

/** Whether something comes to a spot where it was not: a list of distances tells nothing of that. */
export const bringsPlaces = (steps: readonly Step[]): boolean => steps.some(({ kind }) => kind !== 'close')

/** Whom and what a plan touches: to be looked at before any number. */
export interface Touched {
  /** What is moved or closed, and whatever else is at the same places. */
  facilities: Reachable[]
  /** Codes of buurten of the working area within walking distance of a spot that is left or taken. */
  buurten: string[]
}

/** What is touched by a plan, by what is in the inputs of its run. */
export function touchedBy(inputs: Inputs, steps: readonly Step[]): Touched {
  const keys = new Set(steps.flatMap((step) => (step.kind === 'add' ? [] : [step.facility])))
  const named = inputs.facilities.filter(({ key }) => keys.has(key))
  const places = new Set(named.map(({ place }) => place))
  const spots = [...named, ...steps.flatMap((step) => (step.kind === 'close' ? [] : [step.point]))]
  // Along the street nobody comes farther than this as the crow flies.
  const reach = usualCatchment('walk', isByRoad(inputs, 'walk'))
  const near = inputs.points.flatMap(({ x, y, buurt }) => {
    const own = inputs.buurten[buurt]
    const isNear = spots.some((spot) => Math.hypot(spot.x - x, spot.y - y) <= reach)
    return own?.own && isNear ? [own.code] : []
  })
  return {
    facilities: inputs.facilities.filter(({ place }) => places.has(place)),
    buurten: [...new Set(near)].toSorted(),
  }
}
