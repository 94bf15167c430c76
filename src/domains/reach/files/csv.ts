import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { eachCsvRow } from '../../../platform/import/stream.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type GrowingNumbers, growingNumbers } from '../growing.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'
import { type CellKind, readCell, spotProblem } from './csv-cell.ts'
import { IdList } from './id-list.ts'
import { Problems } from './problems.ts'

/** The names of the columns in a file. */
export interface PointNames {
  id: string
  x: string
  y: string
}

export interface PointOptions {
  names: PointNames
  lang: Lang
  /** Columns of amounts that must be there; `null`: every column with a name besides id, x and y. */
  amounts: readonly string[] | null
  /** Any coordinates in metres, without the look whether they can be RD New. */
  planar: boolean
  /** Whether x and y must be there: not when a table of costs says how far things are. */
  places: boolean
}

/** A file of points: `ids` and all columns have one order, that of the file. Without coordinates `x` and `y` are NaN. */
export interface PointTable {
  ids: IdList
  x: Float64Array
  y: Float64Array
  amounts: Map<string, Float64Array>
}

interface Header {
  at: Map<string, number>
  amounts: string[]
  width: number
  /** Columns without a name that may have held amounts: what trailing separators leave, or the numbers of the rows. */
  nameless: number[]
}

function headerOf(cells: readonly string[], options: PointOptions, problems: Problems): Header | null {
  const texts = { nl, en }[options.lang]
  const { id, x, y } = options.names
  const places = options.places ? [x, y] : []
  const amounts = [...(options.amounts ?? cells.filter((name) => !['', id, x, y].includes(name)))]
  const lacking = [id, ...places, ...amounts].filter((name) => !cells.includes(name))
  const double = cells.find((name, index) => name !== '' && cells.indexOf(name) !== index)
  if (cells.join('').includes('\0')) {
    problems.add(0, '', texts.utf16)
    return null
  }
  if (lacking.length > 0) problems.add(1, '', texts.lacking(lacking, cells))
  if (double !== undefined) problems.add(1, double, texts.double)
  if (problems.count > 0) return null
  const nameless = options.amounts ? [] : cells.flatMap((name, index) => (name === '' ? [index] : []))
  return { at: new Map(cells.map((name, index) => [name, index])), amounts, width: cells.length, nameless }
}

/**
 * Reads points with amounts from a CSV file (also `.gz`), row by row; memory grows with about 60 bytes for each row. All
 * problems at once, each with row and column (the first thousand, then a count): a number that is none, negative or missing,
 * an id that is missing or there twice, metres that cannot be RD New.
 */
export async function readPoints(
  path: string,
  options: PointOptions,
): Promise<Result<PointTable, ImportProblem[]>> {
  const { lang, names, planar } = options
  const texts = { nl, en }[lang]
  const problems = new Problems(lang)
  const ids = new IdList()
  const [x, y] = [growingNumbers(), growingNumbers()]
  const amounts = new Map<string, GrowingNumbers>()
  let header: Header | null | undefined

  const take = (cells: readonly string[], row: number) => {
    if (header === undefined) {
      header = headerOf(cells, options, problems)
      for (const name of header?.amounts ?? []) amounts.set(name, growingNumbers())
      return
    }
    if (header === null) return
    const { at, width } = header
    if (cells.length !== width) return problems.add(row, '', texts.width(cells.length, width))
    const cell = (name: string) => cells[at.get(name) ?? -1] ?? ''
    const number = (name: string, kind: CellKind) => {
      const read = readCell(cell(name), kind, lang)
      if (read.ok) return read.value
      const isUnasked = kind === 'amount' && options.amounts === null
      problems.add(row, name, isUnasked ? `${read.problems} ${texts.unasked}` : read.problems)
      return Number.NaN
    }
    // Each such column is told once.
    header.nameless = header.nameless.filter((index) => {
      if (cells[index] === '') return true
      problems.add(row, `${index + 1}`, texts.nameless)
      return false
    })
    const id = cell(names.id)
    if (id === '') problems.add(row, names.id, texts.noId)
    else if (ids.add(id) < 0) problems.add(row, names.id, texts.twice(id))
    const spot = options.places
      ? { x: number(names.x, 'place'), y: number(names.y, 'place') }
      : { x: Number.NaN, y: Number.NaN }
    const wrong = options.places && !planar ? spotProblem(spot, lang) : null
    if (wrong) problems.add(row, names.x, wrong)
    x.push(spot.x)
    y.push(spot.y)
    for (const [name, column] of amounts) column.push(number(name, 'amount'))
  }

  const read = await eachCsvRow(path, lang, take)
  if (!read.ok) return no([{ row: 0, column: '', reason: read.problems }])
  if (header === undefined) return no([{ row: 0, column: '', reason: texts.empty }])
  if (problems.count > 0) return no(problems.all())
  const values = new Map([...amounts].map(([name, column]) => [name, column.values()]))
  return ok({ ids, x: x.values(), y: y.values(), amounts: values })
}
