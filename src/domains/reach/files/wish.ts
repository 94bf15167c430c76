import { usualRings } from '../../../engines/reach/decay.ts'
import { MOST_RINGS } from '../../../engines/reach/field.ts'
import { type Decay, METHODS, type Method } from '../../../engines/reach/question.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { MOST, plainNumber } from './csv-cell.ts'

/** What `reach compute` can be asked: the measures, and the distance to the nearest. */
export const COMPUTE_METHODS = ['nearest', ...METHODS] as const
export type ComputeMethod = 'nearest' | Method
export const DECAYS = ['binary', 'rings', 'gaussian', 'dai', 'quadratic'] as const

/** As typed; what is not typed is undefined. */
export interface ComputeWords {
  method?: string
  decay?: string
  catchment?: string
  rings?: string
  threads?: string
}

/** `catchment` is null only for `nearest` without one. */
export interface ComputeWish {
  method: ComputeMethod
  decay: Decay
  catchment: number | null
  threads: number
}

type Trouble = 'method' | 'decay' | 'catchment' | 'catchmentMissing' | 'rings' | 'threads'
const MOST_THREADS = 64

const isOneOf = <T extends string>(all: readonly T[], word: string): word is T =>
  (all as readonly string[]).includes(word)

function ringsOf(word: string | undefined): number[] | null {
  const weights = (word ?? usualRings.join(',')).split(',').map((part) => plainNumber(part.trim()))
  const isFine = weights.length <= MOST_RINGS && weights.every((weight) => weight >= 0 && weight <= MOST)
  return isFine ? weights : null
}

function distanceOf(word: string): number | null {
  const value = plainNumber(word.trim())
  return value >= 0 && value <= MOST ? value : null
}

/** Reads the wishes of the command line; all that is wrong at once. Without words: E2SFCA with the normalised Gaussian. */
export function readWish(words: ComputeWords, cores: number): Result<ComputeWish, Trouble[]> {
  const { method = 'e2sfca', decay = 'dai' } = words
  const weights = ringsOf(words.rings)
  const catchment = words.catchment === undefined ? null : distanceOf(words.catchment)
  const threads = words.threads === undefined ? cores : plainNumber(words.threads.trim())
  const problems: Trouble[] = []
  if (!isOneOf(COMPUTE_METHODS, method)) problems.push('method')
  if (!isOneOf(DECAYS, decay)) problems.push('decay')
  if (words.catchment !== undefined && catchment === null) problems.push('catchment')
  if (words.catchment === undefined && method !== 'nearest') problems.push('catchmentMissing')
  if (!weights) problems.push('rings')
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS)) problems.push('threads')
  if (problems.length > 0 || !weights || !isOneOf(COMPUTE_METHODS, method) || !isOneOf(DECAYS, decay))
    return no(problems)
  return ok({
    method,
    decay: decay === 'rings' ? { kind: decay, weights } : { kind: decay },
    catchment,
    threads,
  })
}
