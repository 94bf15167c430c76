import type { Lang } from '../../../platform/i18n.ts'
import type { ImportReport } from '../../../platform/import/report.ts'
import type { ImportChoices } from '../recipe/compose.ts'

/** Largest file that is taken in the browser, in bytes: a list of twenty thousand offers fits in. */
export const MOST_BYTES = 10 * 1024 * 1024
/** Days that a file stays on the disk. */
export const FILE_DAYS = 30
/** Days that it is told who read what. */
export const TELL_DAYS = 365
/** Files of one working area on the disk at once. */
export const MOST_FILES = 100
/** A run that stopped so often with the process is not begun again: perhaps it is what stops it. */
export const MOST_ATTEMPTS = 3

export const FILE_FORMATS = ['csv', 'xlsx', 'geojson', 'hsds'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** A file that somebody brought. */
export interface ImportFile {
  id: string
  name: string
  format: FileFormat
  encoding: 'utf-8' | 'windows-1252'
  bytes: number
  rowCount: number
  broughtAt: Date
  /** Address of who brought it; null when that account is gone, or not shown to who asks. */
  accountId: string | null
  erasedAt: Date | null
}

export type RunOutcome = 'whole' | 'refused' | 'stopped' | 'broken'

/** Counts and notes of a run, without the problems of single rows. */
export type RunReport = Omit<ImportReport, 'problems'> & { problemCount: number }

/** One time that a file was read. */
export interface ImportRun {
  id: string
  fileId: string
  dryRun: boolean
  recipe: { name?: string; title?: string }
  choices: Partial<ImportChoices> & { recipe?: string }
  /** In which what was wrong is said. */
  lang: Lang
  askedAt: Date
  accountId: string | null
  attempts: number
  done: number
  total: number | null
  endedAt: Date | null
  outcome: RunOutcome | null
  report: RunReport | null
  /** Whether somebody asked to stop it. */
  stopping: boolean
}

/** How much of a run is done, as whole percents. */
export function percentOf({ done, total }: Pick<ImportRun, 'done' | 'total'>): number {
  return total ? Math.floor((100 * done) / total) : 0
}
