import type { CostTable } from '../../../engines/reach/question.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type PointTable, readPoints } from './csv.ts'
import { readCosts } from './csv-costs.ts'

/** Which files, and what their columns are called; the names as the options of the command. */
export interface FileOptions {
  demand: string
  supply: string
  costs?: string
  /** Columns of people; none when the question needs no people. */
  populations: readonly string[]
  /** Columns of capacity; `null`: every column besides id, x and y. */
  capacities: readonly string[] | null
  id: string
  x: string
  y: string
  origin: string
  dest: string
  cost: string
  planar: boolean
  lang: Lang
}

export interface Files {
  demand: PointTable
  supply: PointTable
  costs: CostTable | undefined
}

/** What is wrong, by file. */
export type FileProblems = Record<string, ImportProblem[]>

/** Demand, supply and the costs between them; what is wrong with both files of points is told at once. */
export async function readFiles(options: FileOptions): Promise<Result<Files, FileProblems>> {
  const { lang, planar, id, x, y } = options
  const common = { names: { id, x, y }, lang, planar, places: options.costs === undefined }
  const demand = await readPoints(options.demand, { ...common, amounts: options.populations })
  const supply = await readPoints(options.supply, { ...common, amounts: options.capacities })
  if (!demand.ok || !supply.ok) {
    const wrong = [
      ...(demand.ok ? [] : [[options.demand, demand.problems] as const]),
      ...(supply.ok ? [] : [[options.supply, supply.problems] as const]),
    ]
    return no(Object.fromEntries(wrong))
  }
  const points = { demand: demand.value, supply: supply.value }
  if (options.costs === undefined) return ok({ ...points, costs: undefined })
  const { origin, dest, cost } = options
  const ids = { demand: demand.value.ids, supply: supply.value.ids }
  const costs = await readCosts(options.costs, { names: { origin, dest, cost }, lang, ...ids })
  return costs.ok ? ok({ ...points, costs: costs.value }) : no({ [options.costs]: costs.problems })
}
