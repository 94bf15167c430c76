import type { CostTable } from '../../../engines/reach/question.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { eachCsvRow } from '../../../platform/import/stream.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'
import { readCell } from './csv-cell.ts'
import type { IdList } from './id-list.ts'
import { NumberColumn } from './number-column.ts'
import { Problems } from './problems.ts'

/** The names of the columns of a table of costs. */
export interface CostNames {
  origin: string
  dest: string
  cost: string
}

export interface CostOptions {
  names: CostNames
  lang: Lang
  demand: IdList
  supply: IdList
}

/** The rows of pairs that stand twice, found by sorting: a set of millions of pairs would not fit. */
function doublePairs(origin: Float64Array, dest: Float64Array, rows: Float64Array, width: number): number[] {
  const keys = origin.map((from, pair) => from * width + (dest[pair] ?? 0))
  const sorted = keys.slice().sort()
  const double = new Set<number>()
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) double.add(sorted[at] ?? 0)
  if (double.size === 0) return []
  const seen = new Set<number>()
  const found: number[] = []
  keys.forEach((key, pair) => {
    if (!double.has(key)) return
    if (seen.has(key)) found.push(rows[pair] ?? 0)
    seen.add(key)
  })
  return found
}

/**
 * Reads what it costs to come from demand to supply, pair by pair, from a CSV file (also `.gz`). All problems at once, with
 * row and column: an id that is in neither file, a cost that is no number or negative, a pair that stands twice.
 */
export async function readCosts(
  path: string,
  { names, lang, demand, supply }: CostOptions,
): Promise<Result<CostTable, ImportProblem[]>> {
  const texts = { nl, en }[lang]
  const problems = new Problems(lang)
  const [origin, dest, cost, rows] = [
    new NumberColumn(),
    new NumberColumn(),
    new NumberColumn(),
    new NumberColumn(),
  ]
  let at: { origin: number; dest: number; cost: number; width: number } | undefined

  const header = (cells: readonly string[]) => {
    at = {
      origin: cells.indexOf(names.origin),
      dest: cells.indexOf(names.dest),
      cost: cells.indexOf(names.cost),
      width: cells.length,
    }
    const lacking = [names.origin, names.dest, names.cost].filter((name) => !cells.includes(name))
    const double = cells.find((name, index) => cells.indexOf(name) !== index)
    if (lacking.length > 0) problems.add(1, '', texts.lacking(lacking, cells))
    if (double !== undefined) problems.add(1, double, texts.double)
  }
  let isBroken = false
  const take = (cells: readonly string[], row: number) => {
    if (!at) {
      header(cells)
      isBroken = problems.count > 0
      return
    }
    if (isBroken) return
    if (cells.length !== at.width) return problems.add(row, '', texts.width(cells.length, at.width))
    const place = (ids: IdList, column: number, name: string) => {
      const id = cells[column] ?? ''
      const found = ids.indexOf(id)
      if (found < 0) problems.add(row, name, texts.unknownId(id))
      return found
    }
    const read = readCell(cells[at.cost] ?? '', 0, lang)
    if (!read.ok) problems.add(row, names.cost, read.problems)
    origin.push(place(demand, at.origin, names.origin))
    dest.push(place(supply, at.dest, names.dest))
    cost.push(read.ok ? read.value : Number.NaN)
    rows.push(row)
  }

  const read = await eachCsvRow(path, lang, take)
  if (!read.ok) return no([{ row: 0, column: '', reason: read.problems }])
  if (!at) return no([{ row: 0, column: '', reason: texts.empty }])
  if (problems.count === 0)
    for (const row of doublePairs(origin.values(), dest.values(), rows.values(), supply.length))
      problems.add(row, names.dest, texts.doublePair)
  if (problems.count > 0) return no(problems.all())
  return ok({
    origin: Int32Array.from(origin.values()),
    dest: Int32Array.from(dest.values()),
    cost: cost.values().slice(),
  })
}
