import type { Decay, Lens } from '../../engines/reach/question.ts'
import { type Inputs, isByRoad, UNITS } from './inputs.ts'
import { catchments, circuity, MODES, type Mode } from './mode.ts'

/** The usual decay first: no jump at the edge, one parameter. The others are there to see what would change. */
const DECAYS: readonly Decay[] = [
  { kind: 'dai' },
  { kind: 'binary' },
  { kind: 'rings', weights: [1, 0.68, 0.22] },
]

export interface RunLens extends Lens {
  usual: boolean
}

/**
 * The nine lenses of a mode: three catchments by three decays. With two ways to count capacity that makes eighteen runs.
 * `byRoad`: the catchments are metres along the street, for a table of distances.
 */
export function lensesOf(mode: Mode, byRoad = false): RunLens[] {
  return catchments(mode, byRoad).flatMap((catchment, size) =>
    DECAYS.map((decay, kind) => ({
      ...{ method: 'e2sfca' as const, decay, catchment },
      usual: size === 1 && kind === 0,
    })),
  )
}

/** How many ways to look there are: each lens, counted in hours and in places. */
export const LOOKS = lensesOf('walk').length * UNITS.length

/** What is stored with a run of how it looked. */
export interface Parameters {
  method: 'e2sfca'
  decays: readonly Decay[]
  capacities: readonly string[]
  /** By mode: by a table of distances along the street, or as the crow flies. Not there in runs from before there were tables. */
  ways?: Record<string, 'roads' | 'straight'>
  /** Metres along the street for each metre as the crow flies, where no table tells. */
  circuity?: Record<string, number>
  /** By mode, in metres along the street or as the crow flies (`ways`): small, usual, large. */
  catchments: Record<string, readonly number[]>
  /** Buurten of the working area whose people stand in one point, of how many that have a place. */
  onePoint: number
  placed: number
}

/** The same of these inputs. */
export function parametersOf(inputs: Pick<Inputs, 'buurten' | 'points' | 'distances'>): Parameters {
  const { buurten, points } = inputs
  const perMode = <T>(of: (mode: Mode, byRoad: boolean) => T): Record<string, T> =>
    Object.fromEntries(MODES.map((mode) => [mode, of(mode, isByRoad(inputs, mode))]))
  const own = points.filter(({ buurt }) => buurten[buurt]?.own)
  return {
    ...{ method: 'e2sfca', decays: DECAYS, capacities: UNITS },
    ways: perMode((_, byRoad) => (byRoad ? 'roads' : 'straight')),
    circuity: perMode(circuity),
    catchments: perMode(catchments),
    onePoint: own.filter(({ part }) => part === 1).length,
    placed: new Set(own.map(({ buurt }) => buurt)).size,
  }
}
