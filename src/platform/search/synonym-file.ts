import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Lexicon, lexiconOf, type SynonymRow } from './lexicon.ts'

// From the source this folder lies three folders up, from the bundle one.
const FOLDER = ['../../..', '..', '.']
  .map((up) => join(import.meta.dirname, up, 'db/synonyms'))
  .find((path) => existsSync(join(path, 'nl.csv')))

/** Of two phrases with the same roots the first wins: one-subject families first, what another counter does last. */
const LISTS = [
  ...[
    'families',
    'nl',
    'sayings',
    'health',
    'money',
    'learning',
    'family',
    'living',
    'topics',
    'roundabout',
    'things',
    'work',
    'elsewhere',
    'hints',
  ],
]

/**
 * Rows of a list in CSV: `phrase,means`, meanings divided by `|`, and so are phrases that mean the same; lines that begin
 * with # are remarks.
 */
export function synonymRows(csv: string): SynonymRow[] {
  const rows: { phrase: string; means: string }[] = parse(csv, {
    ...{ bom: true, columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true, trim: true },
  })
  const parts = (cell: string) =>
    cell
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== '')
  return rows.flatMap((row) => parts(row.phrase).map((phrase) => ({ phrase, means: parts(row.means) })))
}

let known: { rows: SynonymRow[]; lexicon: Lexicon } | undefined

/** The lists that come with the software, read once. Throws when they are not there: then the release is broken. */
export function ownSynonyms(): { rows: SynonymRow[]; lexicon: Lexicon } {
  if (known) return known
  if (!FOLDER) throw new Error('the files of db/synonyms are not there')
  const rowsOf = (name: string) => synonymRows(readFileSync(join(FOLDER, `${name}.csv`), 'utf8'))
  const world = rowsOf('world').map((row) => ({ ...row, exact: true }))
  const rows = [...LISTS.flatMap(rowsOf), ...world]
  known = { rows, lexicon: lexiconOf(rows) }
  return known
}
