import { openCrew } from './crew.ts'
import { sortInto } from './field.ts'
import { type Live, Neighbourhoods } from './neighbourhoods.ts'
import type { Demand, Lens, Method, Supply } from './question.ts'

/** Measures in which a facility changes nothing for the others: those can be kept up to date place by place. */
export const LIVE_METHODS = ['2sfca', 'e2sfca', 'm2sfca', 'availability', 'cumulative'] as const
export type LiveMethod = (typeof LIVE_METHODS)[number]
export const isLive = (method: Method): method is LiveMethod =>
  (LIVE_METHODS as readonly Method[]).includes(method)

/**
 * Opens a question for changes of one facility at a time: the same scores as `computeReach`, to a relative 1e-12, after any
 * number of changes. One column of people and of capacity, on a flat map, in a `LIVE_METHODS` measure. One thread.
 * Throws a RangeError for another measure.
 */
export function openLive(demand: Demand, supply: Supply, lens: Lens): Live {
  if (!isLive(lens.method)) throw new RangeError(`${lens.method} cannot be kept up to date place by place`)
  const crew = openCrew()
  const sorted = sortInto(crew, demand, supply, lens.catchment)
  return new Neighbourhoods(crew, sorted, demand, supply, lens)
}
