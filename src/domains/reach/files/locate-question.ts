import { inWholeUnits, listed, straight } from '../../../engines/reach/locate/distances.ts'
import {
  assign,
  coverOf,
  medianOf,
  only,
  type Size,
  within,
} from '../../../engines/reach/locate/questions.ts'
import type { Ranking, RowOf } from '../../../engines/reach/locate/ranking.ts'
import { inUnits, wholeUnits } from '../../../engines/reach/units.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import type { LocateWish } from './locate-wish.ts'
import type { Files } from './read-files.ts'

export interface LocateQuestion {
  size: Size
  /** Over the candidates: its site j is `candidates[j]`. */
  ranking: Ranking
  candidates: Int32Array
  /** Sites that are there already and stay. */
  open: Int32Array
  /** People per point. */
  people: Float64Array
  /** Distance or cost per head to every site, in the unit of the files. */
  rowOf: RowOf
  /** `mclp`: which sites are near enough, at cost 0. */
  covers: RowOf | null
  /** `p-median`: what somebody counts for whom no chosen site reaches; null when every site reaches everybody. */
  outOfReach: number | null
}

/** More numbers than this of sites times chosen sites do not fit. */
const MOST_SWAPS = 50_000_000

/** Distances that are still looked at: some half a minute. */
const MOST_LOOKED = 4e9

/** Why a question cannot be asked. */
export type LocateRefusal = 'noPoints' | 'tooManySites' | 'tooLarge'

/** The files as a question to the engine, or why not. `isOpen`: above 0 for a site that is there already; none when absent. */
export function questionOf(
  { demand, supply, costs }: Files,
  people: Float64Array,
  wish: LocateWish,
  isOpen?: Float64Array,
): Result<LocateQuestion, LocateRefusal> {
  const size = { points: demand.ids.length, sites: supply.ids.length }
  const all = Int32Array.from({ length: size.sites }, (_, site) => site)
  const candidates = all.filter((site) => !isOpen?.[site])
  if (size.points === 0) return no('noPoints')
  if (wish.p > candidates.length) return no('tooManySites')
  if (size.points * size.sites > MOST_LOOKED || candidates.length * wish.p > MOST_SWAPS) return no('tooLarge')
  const rowOf = costs ? listed(costs, size.points) : straight(demand, supply)
  const isCover = wish.problem === 'mclp'
  const covers = !isCover ? null : costs ? within(rowOf, wish.radius) : exactly(demand, supply, wish.radius)
  const known = { size, candidates, open: all.filter((site) => isOpen?.[site]), people, rowOf, covers }
  try {
    return ok({ ...known, ...asked(known) })
  } catch (error) {
    if (error instanceof RangeError) return no('tooLarge')
    throw error
  }
}

/** The question over the candidates alone: what is there already is what everybody can fall back on. */
function asked({
  size,
  candidates,
  open,
  people,
  rowOf,
  covers,
}: Omit<LocateQuestion, 'ranking' | 'outOfReach'>): Pick<LocateQuestion, 'ranking' | 'outOfReach'> {
  const rows = covers ?? rowOf
  const already = open.length > 0 ? assign(size, rows, open).cost : undefined
  const among = only(candidates, rows, size.sites)
  const less = { points: size.points, sites: candidates.length }
  if (!covers) return medianOf(less, people, among, already)
  return { ranking: coverOf(less, people, among, already), outOfReach: null }
}

/** Who lies within a radius, in a unit in which what lies on the edge is exactly there. */
function exactly(from: Files['demand'], to: Files['supply'], radius: number): RowOf {
  const scale = wholeUnits([radius], [from.x, from.y, to.x, to.y])
  return within(straight(inWholeUnits(from, scale), inWholeUnits(to, scale)), inUnits(radius, scale))
}
