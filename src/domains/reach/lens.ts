import type { Decay, Lens } from '../../engines/reach/question.ts'
import { type Inputs, UNITS } from './inputs.ts'
import { catchments, MODES, type Mode } from './mode.ts'

/** The usual decay first: no jump at the edge, one parameter. The others are there to see what would change. */
const DECAYS: readonly Decay[] = [
  { kind: 'dai' },
  { kind: 'binary' },
  { kind: 'rings', weights: [1, 0.68, 0.22] },
]

export interface RunLens extends Lens {
  usual: boolean
}

/** The nine lenses of a mode: three catchments by three decays. With two ways to count capacity that makes eighteen runs. */
export function lensesOf(mode: Mode): RunLens[] {
  return catchments(mode).flatMap((catchment, size) =>
    DECAYS.map((decay, kind) => ({
      ...{ method: 'e2sfca' as const, decay, catchment },
      usual: size === 1 && kind === 0,
    })),
  )
}

/** What is stored with a run of how it looked. */
export interface Parameters {
  method: 'e2sfca'
  decays: readonly Decay[]
  capacities: readonly string[]
  /** By mode, in metres as the crow flies: small, usual, large. */
  catchments: Record<string, readonly number[]>
  /** Buurten of the working area whose people stand in one point, of how many that have a place. */
  onePoint: number
  placed: number
}

/** The same of these inputs. */
export function parametersOf({ buurten, points }: Pick<Inputs, 'buurten' | 'points'>): Parameters {
  const own = points.filter(({ buurt }) => buurten[buurt]?.own)
  return {
    ...{ method: 'e2sfca', decays: DECAYS, capacities: UNITS },
    catchments: Object.fromEntries(MODES.map((mode) => [mode, catchments(mode)])),
    onePoint: own.filter(({ part }) => part === 1).length,
    placed: new Set(own.map(({ buurt }) => buurt)).size,
  }
}
