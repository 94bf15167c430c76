import type { Trx } from '../db/database.ts'
import type { Lang } from '../i18n.ts'
import { assertBalanced, countRow, emptyReport, type ImportReport, rejectRow } from '../import/report.ts'
import type { ImportRow } from '../import/rows.ts'
import { checkedSynonym, putSynonym } from './synonym.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Takes rows of a file over, each created, updated, unchanged or rejected with its reason; may be repeated. */
export async function importSynonyms(
  trx: Trx,
  rows: readonly ImportRow[],
  lang: Lang,
): Promise<ImportReport> {
  const texts = { nl, en }[lang]
  const report = emptyReport()
  for (const { row, cells, problem } of rows) {
    const [phrase, means] = [String(cells.phrase ?? ''), String(cells.means ?? '')]
    const checked = checkedSynonym(phrase, means.split('|'))
    if (problem) rejectRow(report, [problem])
    else if (checked.ok) countRow(report, await putSynonym(trx, checked.value))
    else {
      const reason = checked.problems === 'phrase' ? texts.badPhrase(phrase) : texts.badMeans(means)
      rejectRow(report, [{ row, column: checked.problems, reason }])
    }
  }
  assertBalanced(report)
  return report
}
