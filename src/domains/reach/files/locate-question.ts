import { inWholeUnits, listed, straight } from '../../../engines/reach/locate/distances.ts'
import { coverOf, medianOf, type Size, within } from '../../../engines/reach/locate/questions.ts'
import { MOST_PAIRS, type Ranking, type RowOf } from '../../../engines/reach/locate/ranking.ts'
import { wholeUnits } from '../../../engines/reach/units.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import type { LocateWish } from './locate-wish.ts'
import type { Files } from './read-files.ts'

export interface LocateQuestion {
  size: Size
  ranking: Ranking
  /** People per point. */
  people: Float64Array
  /** Distance or cost per head, in the unit of the files. */
  rowOf: RowOf
  /** `mclp`: which sites are near enough, at cost 0. */
  covers: RowOf | null
  /** `p-median`: what somebody counts for whom no chosen site reaches; null when every site reaches everybody. */
  outOfReach: number | null
}

/** More numbers than this of sites times chosen sites do not fit. */
const MOST_SWAPS = 50_000_000

/** Why a question cannot be asked. */
export type LocateRefusal = 'noPoints' | 'tooManySites' | 'tooLarge'

/** The files as a question to the engine, or why not. */
export function questionOf(
  { demand, supply, costs }: Files,
  people: Float64Array,
  wish: LocateWish,
): Result<LocateQuestion, LocateRefusal> {
  const size = { points: demand.ids.length, sites: supply.ids.length }
  if (size.points === 0) return no('noPoints')
  if (wish.p > size.sites) return no('tooManySites')
  const pairs = costs ? costs.cost.length : wish.problem === 'mclp' ? 0 : size.points * size.sites
  if (pairs > MOST_PAIRS || size.sites * wish.p > MOST_SWAPS) return no('tooLarge')
  const rowOf = costs ? listed(costs, size.points) : straight(demand, supply)
  try {
    if (wish.problem === 'p-median')
      return ok({ size, people, rowOf, covers: null, ...medianOf(size, people, rowOf) })
    const covers = costs ? within(rowOf, wish.radius) : exactly(demand, supply, wish.radius)
    return ok({ size, people, rowOf, covers, ranking: coverOf(size, people, covers), outOfReach: null })
  } catch (error) {
    if (error instanceof RangeError) return no('tooLarge')
    throw error
  }
}

/** Who lies within a radius, in a unit in which what lies on the edge is exactly there. */
function exactly(from: Files['demand'], to: Files['supply'], radius: number): RowOf {
  const scale = wholeUnits([radius], [from.x, from.y, to.x, to.y])
  const edge = scale === 1 ? radius : Math.round(radius * scale)
  return within(straight(inWholeUnits(from, scale), inWholeUnits(to, scale)), edge)
}
