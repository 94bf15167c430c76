import type { CostTable } from '../../../engines/reach/question.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type PointNames, type PointTable, readPoints } from './csv.ts'
import { type CostNames, readCosts } from './csv-costs.ts'

/** Which files, and what their columns are called; the names as the options of the command. */
export interface FileOptions extends PointNames, CostNames {
  demand: string
  supply: string
  costs?: string
  /** Columns of people; none when the question needs no people. */
  populations: readonly string[]
  /** Columns of capacity; `null`: every column besides id, x and y. */
  capacities: readonly string[] | null
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

/** Demand, supply and the costs between them; what is wrong with any of the files is told at once. */
export async function readFiles(options: FileOptions): Promise<Result<Files, FileProblems>> {
  const { lang, planar, id, x, y } = options
  const common = { names: { id, x, y }, lang, planar, places: options.costs === undefined }
  const demand = await readPoints(options.demand, { ...common, amounts: options.populations })
  const supply = await readPoints(options.supply, { ...common, amounts: options.capacities })
  const { origin, dest, cost } = options
  const ids = { demand: demand.ok ? demand.value.ids : null, supply: supply.ok ? supply.value.ids : null }
  const costs =
    options.costs === undefined
      ? ok(undefined)
      : await readCosts(options.costs, { names: { origin, dest, cost }, lang, ...ids })
  if (demand.ok && supply.ok && costs.ok)
    return ok({ demand: demand.value, supply: supply.value, costs: costs.value })
  // One file may be asked for both: what is wrong with it for either is told.
  const wrong = new Map<string, ImportProblem[]>()
  for (const [file = '', read] of [
    [options.demand, demand],
    [options.supply, supply],
    [options.costs, costs],
  ] as const)
    if (!read.ok) wrong.set(file, [...(wrong.get(file) ?? []), ...read.problems])
  return no(Object.fromEntries(wrong))
}
