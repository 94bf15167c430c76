import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { BOM, csvLine } from '../export/csv.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The first line of the file with everything that was wrong. */
export function problemHead(lang: Lang): string {
  const { csv } = { nl, en }[lang]
  return BOM + csvLine([csv.row, csv.column, csv.kind, csv.reason])
}

/** Problems as lines of that file. What stood in a cell is never a formula in it. */
export function problemLines(problems: readonly ImportProblem[], lang: Lang): string {
  const { csv } = { nl, en }[lang]
  return problems
    .map(({ row, column, reason, filtered }) =>
      csvLine([row, column, filtered ? csv.left : csv.refused, reason]),
    )
    .join('')
}
