import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Lexicon, lexiconOf, type SynonymRow } from './lexicon.ts'

// From the source this file lies three folders deep, from the bundle one.
const FILE = ['../../..', '..', '.']
  .map((up) => join(import.meta.dirname, up, 'db/synonyms/nl.csv'))
  .find((path) => existsSync(path))

/** Rows of a list in CSV: `phrase,means`, meanings divided by `|`; lines that begin with # are remarks. */
export function synonymRows(csv: string): SynonymRow[] {
  const rows: { phrase: string; means: string }[] = parse(csv, {
    ...{ bom: true, columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true, trim: true },
  })
  return rows.map(({ phrase, means }) => ({
    phrase,
    means: means
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  }))
}

let known: { rows: SynonymRow[]; lexicon: Lexicon } | undefined

/** The list that comes with the software, read once. Throws when the file is not there: then the release is broken. */
export function ownSynonyms(): { rows: SynonymRow[]; lexicon: Lexicon } {
  if (known) return known
  if (!FILE) throw new Error('the file db/synonyms/nl.csv is not there')
  const rows = synonymRows(readFileSync(FILE, 'utf8'))
  known = { rows, lexicon: lexiconOf(rows) }
  return known
}
