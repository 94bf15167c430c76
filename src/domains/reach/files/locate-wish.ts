import { no, ok, type Result } from '../../../platform/result.ts'
import { plainNumber } from './csv-cell.ts'

export const PROBLEMS = ['p-median', 'mclp'] as const
export type LocateProblem = (typeof PROBLEMS)[number]

/** As typed; what is not typed is undefined. */
export interface LocateWords {
  problem?: string
  p?: string
  catchment?: string
  seconds?: string
  orlib?: string
  demand?: string
  supply?: string
  out?: string
}

/** `radius`: how far a site covers, for `mclp`. `seconds`: when the search stops at the latest. */
export type LocateWish =
  | { problem: 'p-median'; p: number; seconds: number }
  | { problem: 'mclp'; p: number; radius: number; seconds: number }

export type LocateTrouble =
  | 'problem'
  | 'p'
  | 'catchment'
  | 'catchmentMissing'
  | 'seconds'
  | 'files'
  | 'out'
  | 'orlibAlone'

const SECONDS = 60

/** A number from `least` up; NaN when it is none. */
function numberOf(word: string, least: number): number {
  const value = plainNumber(word.trim())
  return Number.isFinite(value) && value >= least ? value : Number.NaN
}

/** How long to search at most, in seconds: more than 0. */
export function readSeconds(word: string | undefined): number | null {
  const value = word === undefined ? SECONDS : numberOf(word, 0)
  return value > 0 ? value : null
}

/** What is wrong with the options of `--orlib FILE`, which says itself how many sites to choose. */
export function orlibTroubles({ orlib, seconds, demand, supply, p, problem }: LocateWords): LocateTrouble[] {
  if (orlib === undefined) return []
  const others =
    [demand, supply, p].some((word) => word !== undefined) || (problem ?? 'p-median') !== 'p-median'
  return [
    ...(others ? (['orlibAlone'] as const) : []),
    ...(readSeconds(seconds) === null ? (['seconds'] as const) : []),
  ]
}

/** What `reach locate` is asked on CSV files, or everything that is wrong with it. */
export function readLocateWish(words: LocateWords): Result<LocateWish, LocateTrouble[]> {
  const { problem, p: many = '', catchment, demand, supply, out } = words
  const kind = PROBLEMS.find((name) => name === problem)
  const p = numberOf(many, 1)
  const radius = catchment === undefined ? null : numberOf(catchment, 0)
  const seconds = readSeconds(words.seconds)
  const troubles: [LocateTrouble, boolean][] = [
    ['files', demand === undefined || supply === undefined],
    ['out', out === undefined],
    ['problem', kind === undefined],
    ['p', !Number.isSafeInteger(p)],
    ['catchmentMissing', kind === 'mclp' && radius === null],
    ['catchment', radius !== null && Number.isNaN(radius)],
    ['seconds', seconds === null],
  ]
  const found = troubles.filter(([, is]) => is).map(([trouble]) => trouble)
  if (found.length > 0 || kind === undefined || seconds === null) return no(found)
  return ok(
    kind === 'mclp' ? { problem: kind, p, radius: radius ?? 0, seconds } : { problem: kind, p, seconds },
  )
}
