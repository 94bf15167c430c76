import { cellText } from './columns.ts'
import type { AreasTexts } from './texts.nl.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const LEADING = /^(19|20)\d\d/

/** The year between 1900 and 2099 in a text that holds just one year; null when there is none or several. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(YEAR) ?? [])
  return years.size === 1 ? Number([...years][0]) : null
}

/** The year that a row says itself (`jaar` 2024, `jrstatcode` 2024GM0402, `Perioden` 2020JJ00). */
export function yearOfRow(cells: Record<string, unknown>, columns: readonly string[]): number | null {
  for (const column of columns) {
    const year = cellText(cells, column).match(LEADING)?.[0]
    if (year) return Number(year)
  }
  return null
}

export interface YearSources {
  /** What the person typed: wins from everything. */
  option: number | undefined
  metadata: Record<string, unknown>
  /** Columns that may hold the year of each row, and the first row. */
  columns: readonly string[]
  firstRow: Record<string, unknown>
  collectionName: string
  fileName: string
}

/** Where the year of the rows comes from: one year for the file, or (null) each row says its own. */
export interface FileYear {
  year: number | null
  note: string | null
}

/** Finds the year: typed, metadata, a column, the name inside, the name of the file. Null when nothing says it. */
export function findYear(sources: YearSources, texts: AreasTexts): FileYear | null {
  const { option, metadata, columns, firstRow, collectionName, fileName } = sources
  if (option !== undefined) return { year: option, note: null }
  const said = Number(metadata.year ?? metadata.jaar ?? Number.NaN)
  if (Number.isInteger(said) && said >= 1900 && said < 2200)
    return { year: said, note: texts.yearFromMetadata(said) }
  if (yearOfRow(firstRow, columns) !== null) return { year: null, note: texts.yearFromRows }
  for (const text of [collectionName, fileName]) {
    const year = yearIn(text)
    if (year !== null) return { year, note: texts.yearFromName(year, text) }
  }
  return null
}
