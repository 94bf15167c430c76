import type { Handler } from 'hono'
import { BOM, csvLine } from '../../domains/directory/index.ts'
import { type BuurtResult, type ShownFinding, shownFinding } from '../../domains/reach/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { readAsked, WAYS } from './asked.ts'
import { chosenRun, loadView } from './load.ts'
import { textsOf } from './views/words.ts'

type Value = string | number | null

/** A buurt as a line: what is not known is empty, never zero. */
function lineOf(lang: Lang, result: BuurtResult, { unit, norm }: ShownFinding, name: string): Value[] {
  const texts = textsOf(lang)
  const { verdicts, whyWords } = texts
  const { areaCode, wijkCode, lifeDomain, groupKey, mode, verdict, why } = result
  return [
    ...[areaCode, name, wijkCode, lifeDomain, groupKey, WAYS[mode], verdicts[verdict]],
    ...[why ? whyWords[why] : '', result.people, result.peopleLow, result.peopleHigh, result.peopleBasis],
    ...[unit, result.score, result.scoreLow, result.scoreHigh, norm, result.gap, result.agreement],
    ...[result.noneShare, result.nearestMedian, result.nearestWorst, result.measuredShare, result.uncovered],
    texts.yesNo[result.byRoad ? 'yes' : 'no'],
  ]
}

/** The table of `/inzicht/bereik` as CSV, with more columns: the same run, question and part of the area. */
export const reachFile = ({ db }: Deps): Handler<AppEnv> => {
  return async (c) => {
    const { lang, scope } = c.var
    const asked = readAsked(c.req.query())
    const found = await read(db, scope, async (trx) => {
      const run = await chosenRun(trx, asked.run, scope.roles)
      return run === 'unknown' || run === null ? run : loadView(trx, run, asked, lang)
    })
    if (found === 'unknown') return c.notFound()
    const lines = (found?.results ?? []).map((result) => {
      const name = found?.told.names.get(result.areaCode) ?? ''
      return csvLine(found ? lineOf(lang, result, shownFinding(found.told.finding), name) : [])
    })
    const day = found ? `-${found.run.onDay}` : ''
    return c.body(BOM + csvLine(textsOf(lang).csv) + lines.join(''), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="bereik${day}.csv"`,
    })
  }
}
