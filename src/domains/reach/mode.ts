import { catchmentsOf, MODES, type Mode, minutesOf, modeRules } from '../../engines/reach/modes.ts'

export { MODES, type Mode }

/** The three catchments in metres as the crow flies, small to large; the middle one is the usual. */
export const catchments = (mode: Mode): readonly [number, number, number] => catchmentsOf(modeRules[mode])

/** The usual catchment, in metres as the crow flies. */
export const usualCatchment = (mode: Mode): number => catchments(mode)[1]

/** The widest of all: so far around the working area people and places count. */
export const widestCatchment = Math.max(...MODES.map((mode) => catchments(mode)[2]))

/** Minutes under way for so many metres as the crow flies. */
export const minutesUnderWay = (mode: Mode, metres: number): number => minutesOf(modeRules[mode], metres)
