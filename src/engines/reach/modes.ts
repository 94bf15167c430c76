/** How people go. `frail`: on foot, by who walks slowly and not far. */
export const MODES = ['walk', 'cycle', 'frail'] as const
export type Mode = (typeof MODES)[number]

/** Assumptions about a way of going; to be published with every result, they are no facts. */
export interface ModeRule {
  metresPerMinute: number
  /** How long people are willing to go, one way: the smallest, the usual and the largest catchment of a run. */
  minutes: { lower: number; usual: number; upper: number }
  /** Metres over the street for each metre as the crow flies. */
  circuity: number
}

/**
 * Streets for each straight metre. Between about 1.2 (samples of old towns) and 1.34 (300 European cities, by car to the
 * centre: doi 10.1177/23998083231168870); 1.3 where nothing better is known. A cost table of a walking network is better.
 */
const CIRCUITY = 1.3

/**
 * - `walk`: 4.8 km/h, 10 to 15 minutes, so 800 to 1,200 m over the street: what planners commonly reckon with.
 * - `cycle`: 15 km/h, 10 to 15 minutes, so 2.5 to 3.75 km.
 * - `frail`: 3 km/h, 8 to 10 minutes, so 400 to 500 m, to a bench or a door.
 *
 * The usual time is near the middle by ratio, in whole minutes. CBS measures its distances over the roads for cars: these
 * are other figures.
 */
export const modeRules: Readonly<Record<Mode, ModeRule>> = {
  walk: { metresPerMinute: 80, minutes: { lower: 10, usual: 12, upper: 15 }, circuity: CIRCUITY },
  cycle: { metresPerMinute: 250, minutes: { lower: 10, usual: 12, upper: 15 }, circuity: CIRCUITY },
  frail: { metresPerMinute: 50, minutes: { lower: 8, usual: 9, upper: 10 }, circuity: CIRCUITY },
}

/** How far as the crow flies one comes in so many minutes, in metres. Throws a RangeError for minutes below 0 or a broken rule. */
export function straightMetres(rule: ModeRule, minutes: number): number {
  check(rule)
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY))
    throw new RangeError(`${minutes} minutes is no time`)
  return (minutes * rule.metresPerMinute) / rule.circuity
}

/** How many minutes so many straight metres take; NaN for NaN (`nearest` found nothing). Throws a RangeError below 0. */
export function minutesOf(rule: ModeRule, metres: number): number {
  check(rule)
  if (metres < 0) throw new RangeError(`${metres} metres is no distance`)
  return (metres * rule.circuity) / rule.metresPerMinute
}

/** The three catchments of a mode as the crow flies, in metres, the smallest first: the spread for robust.ts. */
export function catchmentsOf(rule: ModeRule): [lower: number, usual: number, upper: number] {
  const { lower, usual, upper } = rule.minutes
  return [straightMetres(rule, lower), straightMetres(rule, usual), straightMetres(rule, upper)]
}

function check({ metresPerMinute, circuity }: ModeRule): void {
  if (!(metresPerMinute > 0 && metresPerMinute < Number.POSITIVE_INFINITY))
    throw new RangeError(`${metresPerMinute} metres a minute is no speed`)
  // A street is never shorter than the straight line.
  if (!(circuity >= 1 && circuity < Number.POSITIVE_INFINITY))
    throw new RangeError(`a circuity of ${circuity} is below 1`)
}
