import type { Lang } from '../../platform/i18n.ts'
import { csvRows, type ImportRow } from '../../platform/import/rows.ts'
import { sniff } from '../../platform/import/sniff.ts'
import { textOf } from '../../platform/import/source.ts'
import { xlsxRows } from '../../platform/import/xlsx.ts'
import { no, type Result } from '../../platform/result.ts'
import { COLUMNS } from './import-table.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Largest list of people that is read, in bytes: ten thousand of them fit in. */
export const MOST_LIST_BYTES = 4 * 1024 * 1024
const SHEET = { unpacked: 32 * 1024 * 1024, rows: 10_000, cells: 400_000 }

export type PeopleTable = Result<{ rows: ImportRow[] }, string>

/** Reads a list of people, CSV or a spreadsheet: which one shows from its bytes. The problem is one sentence. */
export async function readPeopleTable(bytes: Buffer, lang: Lang): Promise<PeopleTable> {
  const kind = sniff(bytes)
  if (kind === 'xlsx') return xlsxRows(bytes, undefined, lang, SHEET, COLUMNS)
  if (kind !== 'text') return no({ nl, en }[lang].cli.noTable)
  const text = textOf(bytes, lang)
  return text.ok ? csvRows(text.value, lang, COLUMNS) : text
}
