import { dense } from '../../../engines/reach/locate/distances.ts'
import { type OrlibProblem, readOrlib } from '../../../engines/reach/locate/orlib.ts'
import { medianOf } from '../../../engines/reach/locate/questions.ts'
import { shortestWays } from '../../../engines/reach/locate/roads.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import type { LocateQuestion } from './locate-question.ts'

/** The text of a p-median file of the OR-Library as a question to the engine, with how many sites it asks for. */
export function orlibQuestion(text: string): Result<LocateQuestion & { p: number }, OrlibProblem[]> {
  const read = readOrlib(text)
  if (!read.ok) return no(read.problems)
  const { roads, p } = read.value
  const size = { points: roads.places, sites: roads.places }
  const people = new Float64Array(size.points).fill(1)
  const rowOf = dense(shortestWays(roads), size.sites)
  const candidates = Int32Array.from({ length: size.sites }, (_, site) => site)
  const sites = { candidates, open: new Int32Array(), rowOf, covers: null }
  return ok({ p, size, people, ...sites, ...medianOf(size, people, rowOf) })
}
