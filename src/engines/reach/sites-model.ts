import type { WholeModel } from './locate/model.ts'
import type { SiteAsk } from './sites.ts'

interface Help {
  candidate: number
  more: number
}

/** Per demand point that falls short: which candidates would help, and how much. */
function helpFor({ live, norm, need, candidates }: SiteAsk): Map<number, Help[]> {
  const help = new Map<number, Help[]>()
  candidates.forEach((each, candidate) => {
    const { points, more } = live.would(each)
    points.forEach((point, at) => {
      const isShort = (live.scores[point] ?? 0) < norm && (need[point] ?? 0) > 0
      if (!isShort || (more[at] ?? 0) === 0) return
      const list = help.get(point) ?? []
      list.push({ candidate, more: more[at] ?? 0 })
      help.set(point, list)
    })
  })
  return help
}

/**
 * The question of `bestSites` as a whole-number problem, for a solver that knows nothing of our search: least gap that `count`
 * candidates can leave. Column j below `whole` is candidate j; each point that can be helped has one more column, the part of
 * its shortfall that remains (0 to 1), and one row: what remains and what the chosen ones add make up the shortfall.
 * What nobody can help is the offset. Sums hold for a live measure only, as in `bestSites`.
 */
export function sitesModel(ask: SiteAsk): WholeModel {
  const { live, norm, need, candidates } = ask
  const count = Math.min(ask.count, candidates.length)
  const help = helpFor(ask)
  const costs: number[] = new Array(candidates.length).fill(0)
  const [lower, upper, starts] = [[count], [count], [0, candidates.length]]
  const indices = [...candidates.keys()]
  const values: number[] = new Array(candidates.length).fill(1)
  let offset = 0
  need.forEach((people, point) => {
    const short = norm - (live.scores[point] ?? 0)
    if (short <= 0) return
    const list = help.get(point)
    if (!list) {
      offset += people * short
      return
    }
    // In parts of the shortfall, so that every number of a row is of one size.
    indices.push(costs.push(people * short) - 1, ...list.map(({ candidate }) => candidate))
    values.push(1, ...list.map(({ more }) => more / short))
    lower.push(1)
    upper.push(Infinity)
    starts.push(indices.length)
  })
  return {
    ...{ columns: costs.length, whole: candidates.length, costs: Float64Array.from(costs), offset },
    ...{ rowLower: Float64Array.from(lower), rowUpper: Float64Array.from(upper) },
    ...{
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}
