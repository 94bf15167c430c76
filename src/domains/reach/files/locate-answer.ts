import type { Located } from '../../../engines/reach/locate/locate.ts'
import { assign } from '../../../engines/reach/locate/questions.ts'
import type { LocateQuestion } from './locate-question.ts'
import type { LocateWish } from './locate-wish.ts'

/** What HiGHS said when asked: `large`: not asked, the question is too large for it. */
export type ProofOutcome = 'optimal' | 'time' | 'failed' | 'large'

/** What was found, in the unit of the files. */
export interface LocateAnswer {
  problem: 'p-median' | 'mclp'
  p: number
  /** p-median: people times distance, of whom a chosen site reaches. mclp: people who have a chosen site within the radius. */
  objective: number
  /** p-median: no choice gives less (with `penalty`); mclp: no choice gives more. */
  bound: number
  /** How much better the best possible may at most be, as a part of what was found. */
  gap: number
  proven: boolean
  /** Asked with --prove only. */
  proof?: ProofOutcome
  /** Points that no chosen site reaches, and how many people live there. */
  unreached: { points: number; people: number }
  /** p-median with unreached people: what each of them counts for, and the objective with that. */
  penalty?: { each: number; objective: number }
}

/** The nearest chosen site of each point (−1: none), how far, and for `mclp` whether that is near enough. */
export interface Assigned {
  site: Int32Array
  cost: Float64Array
  covered: Uint8Array | null
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)
const partOf = (difference: number, whole: number) => (whole > 0 ? Math.max(0, difference) / whole : 0)

/** What was found for the whole: people times distance of who is reached, or the people who are covered. */
function objectiveOf({ people }: LocateQuestion, { cost, covered }: Assigned): number {
  return sumOf(
    people.map((own, point) => {
      if (own === 0) return 0
      if (covered) return covered[point] ? own : 0
      return cost[point] === Infinity ? 0 : own * (cost[point] ?? 0)
    }),
  )
}

function unreachedOf({ people }: LocateQuestion, { site }: Assigned): LocateAnswer['unreached'] {
  const unreached = { points: 0, people: 0 }
  for (const [point, one] of site.entries()) {
    if (one >= 0) continue
    unreached.points += 1
    unreached.people += people[point] ?? 0
  }
  return unreached
}

/** The outcome of the engine told in people and distances. */
export function answerOf(
  question: LocateQuestion,
  { problem, p }: Pick<LocateWish, 'problem' | 'p'>,
  { sites, total, bound: least, isProven }: Pick<Located, 'sites' | 'total' | 'bound' | 'isProven'>,
): { answer: LocateAnswer; assigned: Assigned } {
  const { size, rowOf, covers, outOfReach, people } = question
  const places = Int32Array.from([...question.open, ...sites.map((site) => question.candidates[site] ?? 0)])
  const near = covers ? assign(size, covers, places).site : null
  const covered = near ? Uint8Array.from(near, (site) => (site < 0 ? 0 : 1)) : null
  const assigned = { ...assign(size, rowOf, places), covered }
  const unreached = unreachedOf(question, assigned)
  const objective = objectiveOf(question, assigned)
  const isPenal = outOfReach !== null && unreached.people > 0
  const open = covered ? Math.max(objective, sumOf(people) - least) : least
  const bound = isProven && !isPenal ? objective : open
  const gap = covered ? partOf(bound - objective, objective) : partOf(total - least, total)
  return {
    answer: {
      ...{ problem, p, objective, bound, gap: isProven ? 0 : gap, proven: isProven, unreached },
      ...(isPenal ? { penalty: { each: outOfReach, objective: total } } : {}),
    },
    assigned,
  }
}
