/** Why one row (or the file as a whole: row 0) was not taken, in the reader's language. */
export interface ImportProblem {
  /** As a spreadsheet numbers it: the header is row 1; a feature or object of a JSON file counts from 1. 0 is the file. */
  row: number
  /** Name of the column or property; empty when the row as a whole is wrong. */
  column: string
  reason: string
  /** The row is fine, and not meant for this import: a recipe left it out on purpose. */
  filtered?: true
}

/** A row of a try that is new, and looks like something that is there already. */
export interface AlikeRow {
  row: number
  /** What is there: its kind and id, so that a report tells nothing that changes later. */
  kind: 'organization' | 'location' | 'service'
  id: string
}

/** What an import did. Always `read = created + updated + unchanged + rejected`. */
export interface ImportReport {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Of the rejected rows those that a filter left out on purpose; not there when there is none. */
  filtered?: number
  /** Parts of records that somebody keeps by hand while the source says something else; not there when there is none. */
  kept?: number
  /** Of a dry run: new rows that look like something that is there; not there when there is none. */
  alike?: AlikeRow[]
  /** Every rejected row at least once. */
  problems: ImportProblem[]
  /** What a person should know although nothing was wrong: a year that was guessed, columns that were not used. */
  notes: string[]
}

export type RowOutcome = 'created' | 'updated' | 'unchanged'

export function emptyReport(): ImportReport {
  return { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, problems: [], notes: [] }
}

/** Counts one row that was stored, or would be in a dry run. */
export function countRow(report: ImportReport, outcome: RowOutcome): void {
  report.read += 1
  report[outcome] += 1
}

/** Counts one row that was refused, with all its problems at once. */
export function rejectRow(report: ImportReport, problems: ImportProblem[]): void {
  report.read += 1
  report.rejected += 1
  if (isOnlyFiltered(problems)) report.filtered = (report.filtered ?? 0) + 1
  report.problems.push(...problems)
}

/** Whether nothing is wrong but that a filter left something out: then nobody has to act. */
export function isOnlyFiltered(problems: readonly ImportProblem[]): boolean {
  return problems.every((problem) => problem.filtered)
}

/** Throws when the sums of a report do not hold: then the importer itself is wrong and nobody should trust it. */
export function assertBalanced(report: ImportReport): void {
  const { read, created, updated, unchanged, rejected, problems } = report
  if (read !== created + updated + unchanged + rejected) throw new Error('import: the counts do not add up')
  const rows = new Set(problems.filter((problem) => problem.row > 0).map((problem) => problem.row))
  if (rows.size !== rejected)
    throw new Error('import: a rejected row has no problem, or a problem no rejected row')
}
