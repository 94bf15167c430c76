import type { ImportProblem } from '../../platform/import/report.ts'
import type { ImportRow } from '../../platform/import/rows.ts'
import { TAXONOMIES, type Taxonomy } from './term.ts'
import type { TaxonomyTexts } from './texts.nl.ts'

/** One term as a row of a table; `sort` is null when the table leaves the order to us. */
export interface TermRow {
  row: number
  taxonomy: Taxonomy
  id: string
  nameNl: string
  nameEn: string
  descriptionNl: string | null
  descriptionEn: string | null
  sort: number | null
}

export const TERM_COLUMNS = [
  ...(['taxonomy', 'id', 'name_nl', 'name_en', 'description_nl', 'description_en', 'sort'] as const),
]
const NEEDED = ['taxonomy', 'id', 'name_nl'] as const
const LONGEST = { name_nl: 100, name_en: 100, description_nl: 300, description_en: 300 } as const

/** Columns that a table of terms must have and this one has not. */
export function missingTermColumns(header: readonly string[]): string[] {
  return NEEDED.filter((name) => !header.includes(name))
}

function textProblems(cells: Record<string, string>, texts: TaxonomyTexts): [string, string][] {
  return Object.entries(LONGEST).flatMap(([column, most]): [string, string][] => {
    const text = cells[column] ?? ''
    if (text.length > most) return [[column, texts.tooLong(most)]]
    return /<\/?[a-z!]/i.test(text) ? [[column, texts.markup]] : []
  })
}

/** Reads one row; all that is wrong with it when it cannot be a term. */
export function readTermRow(
  { row, cells: given, problem }: ImportRow,
  texts: TaxonomyTexts,
): TermRow | ImportProblem[] {
  if (problem) return [problem]
  const cells = Object.fromEntries(TERM_COLUMNS.map((name) => [name, String(given[name] ?? '').trim()]))
  const { id = '', name_nl: nameNl = '', sort = '' } = cells
  const taxonomy = TAXONOMIES.find((each) => each === cells.taxonomy)
  const found = textProblems(cells, texts)
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(id)) found.unshift(['id', texts.badId])
  if (!taxonomy)
    found.unshift(['taxonomy', texts.notTaxonomy((cells.taxonomy ?? '').slice(0, 40), TAXONOMIES.join(', '))])
  if (nameNl === '') found.push(['name_nl', texts.noName])
  if (!/^\d{0,4}$/.test(sort)) found.push(['sort', texts.badSort])
  if (!taxonomy || found.length > 0) return found.map(([column, reason]) => ({ row, column, reason }))
  return {
    ...{ row, taxonomy, id, nameNl, nameEn: cells.name_en || nameNl },
    descriptionNl: cells.description_nl || null,
    descriptionEn: cells.description_en || null,
    sort: sort === '' ? null : Number(sort),
  }
}

const quoted = (text: string) => (/[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Terms as the text of a CSV file (RFC 4180) that the import reads back. */
export function termTable(rows: readonly Omit<TermRow, 'row'>[]): string {
  const lines = rows.map(({ taxonomy, id, nameNl, nameEn, descriptionNl, descriptionEn, sort }) =>
    [taxonomy, id, nameNl, nameEn, descriptionNl ?? '', descriptionEn ?? '', String(sort ?? '')]
      .map(quoted)
      .join(','),
  )
  return `${[TERM_COLUMNS.join(','), ...lines].join('\n')}\n`
}
