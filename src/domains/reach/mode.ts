import { catchmentsOf, MODES, type Mode, minutesOf, modeRules } from '../../engines/reach/modes.ts'

export { MODES, type Mode }

/** Ways to go as addresses, files and the interface for programs call them. */
export const WAYS = { walk: 'te-voet', cycle: 'fiets', frail: 'langzaam' } as const satisfies Record<
  Mode,
  string
>
export type Way = (typeof WAYS)[Mode]

/** The way to go that somebody typed; null when there is none of that name. */
export function modeOf(typed: Way): Mode
export function modeOf(typed: string | null | undefined): Mode | null
export function modeOf(typed: string | null | undefined): Mode | null {
  return MODES.find((mode) => WAYS[mode] === typed) ?? null
}

/** Metres along the street for each metre as the crow flies, where no table of distances tells. */
export const circuity = (mode: Mode): number => modeRules[mode].circuity

/** A rule by which metres are those along the street. */
const alongStreets = (mode: Mode) => ({ ...modeRules[mode], circuity: 1 })
const ruleOf = (mode: Mode, byRoad: boolean) => (byRoad ? alongStreets(mode) : modeRules[mode])

/** The three catchments in metres as the crow flies (`byRoad`: along the street), small to large; the middle one is the usual. */
export const catchments = (mode: Mode, byRoad = false): readonly [number, number, number] =>
  catchmentsOf(ruleOf(mode, byRoad))

/** The usual catchment, in metres as the crow flies, or along the street. */
export const usualCatchment = (mode: Mode, byRoad = false): number => catchments(mode, byRoad)[1]

/** The widest of all: so far around the working area people and places count. `roads`: the modes that go by a table. */
export const widestCatchment = (roads: readonly Mode[] = []): number =>
  Math.max(...MODES.map((mode) => catchments(mode, roads.includes(mode))[2]))

/** Minutes under way for so many metres as the crow flies, or along the street. */
export const minutesUnderWay = (mode: Mode, metres: number, byRoad = false): number =>
  minutesOf(ruleOf(mode, byRoad), metres)

/** The same in whole minutes to somewhere else: one at least. */
export const wholeMinutes = (mode: Mode, metres: number, byRoad = false): number =>
  Math.max(1, Math.round(minutesUnderWay(mode, metres, byRoad)))
