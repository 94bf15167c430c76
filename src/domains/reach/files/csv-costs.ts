import type { CostTable } from '../../../engines/reach/question.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { eachCsvRow } from '../../../platform/import/stream.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { growingWholes } from '../growing.ts'
import { PairList } from '../pair-list.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'
import { readCell } from './csv-cell.ts'
import type { IdList } from './id-list.ts'
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
  /** Null: that file has faults of its own, and its ids are not known. */
  demand: IdList | null
  supply: IdList | null
}

/** The rows of pairs that stand twice, found by sorting: a set of millions of pairs would not fit. */
function doublePairs({ origin, dest }: CostTable, rows: Int32Array, width: number): number[] {
  // As doubles: the number of all pairs may not fit in 32 bits.
  const keys = Float64Array.from(origin, (from, pair) => from * width + (dest[pair] ?? 0))
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

type Header = Record<keyof CostNames | 'width', number>

/** The rows of a table as they come. */
class CostRows {
  readonly problems: Problems
  readonly #options: CostOptions
  /** Null: the names of the columns are wrong, and the rows below them say nothing. */
  #header: Header | null | undefined
  readonly #pairs = new PairList()
  readonly #rows = growingWholes()

  constructor(options: CostOptions) {
    this.#options = options
    this.problems = new Problems(options.lang)
  }

  get isEmpty(): boolean {
    return this.#header === undefined
  }

  take(cells: readonly string[], row: number): void {
    if (this.#header === undefined) this.#begin(cells)
    else if (this.#header !== null) this.#add(cells, row, this.#header)
  }

  /** The table; pairs that stand twice are told first. */
  end(): CostTable {
    const { names, lang, supply } = this.#options
    const table = this.#pairs.table()
    if (this.problems.count === 0 && supply !== null)
      for (const row of doublePairs(table, this.#rows.values(), supply.length))
        this.problems.add(row, names.dest, { nl, en }[lang].doublePair)
    return table
  }

  #begin(cells: readonly string[]): void {
    const { names, lang } = this.#options
    const texts = { nl, en }[lang]
    const lacking = [names.origin, names.dest, names.cost].filter((name) => !cells.includes(name))
    const double = cells.find((name, index) => name !== '' && cells.indexOf(name) !== index)
    if (lacking.length > 0) this.problems.add(1, '', texts.lacking(lacking, cells))
    if (double !== undefined) this.problems.add(1, double, texts.double)
    const at = (name: string) => cells.indexOf(name)
    const { origin, dest, cost } = names
    const header = { origin: at(origin), dest: at(dest), cost: at(cost), width: cells.length }
    this.#header = this.problems.count > 0 ? null : header
  }

  #add(cells: readonly string[], row: number, header: Header): void {
    const { names, lang, demand, supply } = this.#options
    const texts = { nl, en }[lang]
    if (cells.length !== header.width) {
      this.problems.add(row, '', texts.width(cells.length, header.width))
      return
    }
    const place = (ids: IdList | null, column: 'origin' | 'dest') => {
      if (ids === null) return -1
      const id = cells[header[column]] ?? ''
      const found = ids.indexOf(id)
      if (found < 0) this.problems.add(row, names[column], texts.unknownId(id))
      return found
    }
    const read = readCell(cells[header.cost] ?? '', 'cost', lang)
    if (!read.ok) this.problems.add(row, names.cost, read.problems)
    this.#pairs.push(place(demand, 'origin'), place(supply, 'dest'), read.ok ? read.value : Number.NaN)
    this.#rows.push(row)
  }
}

/**
 * Reads what it costs to come from demand to supply, pair by pair, from a CSV file (also `.gz`). All problems at once, with
 * row and column: an id that is in neither file, a cost that is no number or negative, a pair that stands twice.
 */
export async function readCosts(
  path: string,
  options: CostOptions,
): Promise<Result<CostTable, ImportProblem[]>> {
  const { lang } = options
  const rows = new CostRows(options)
  const read = await eachCsvRow(path, lang, (cells, row) => rows.take(cells, row))
  if (!read.ok) return no([{ row: 0, column: '', reason: read.problems }])
  if (rows.isEmpty) return no([{ row: 0, column: '', reason: { nl, en }[lang].empty }])
  const table = rows.end()
  return rows.problems.count > 0 ? no(rows.problems.all()) : ok(table)
}
