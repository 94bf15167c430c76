import type { Handler } from 'hono'
import { BOM, csvLine } from '../../domains/directory/index.ts'
import {
  type BuurtResult,
  type Run,
  roadsFor,
  type ShownFinding,
  shownFinding,
  sourcesFor,
  WAYS,
} from '../../domains/reach/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { readAsked } from './asked.ts'
import { chosenRun, loadView, type ReachView } from './load.ts'
import { textsOf } from './views/words.ts'

type Value = string | number | null

/** Digits of a number in the file: more than anybody measured. */
const DIGITS = 6

/**
 * A number as spreadsheets of the language read it. With a point a Dutch one takes 2.5 for the second of May, and 226.517 for more than
 * two hundred thousand.
 */
function numberText(lang: Lang, value: Value): Value {
  if (typeof value !== 'number') return value
  const rounded = String(Number(value.toPrecision(DIGITS)))
  return lang === 'nl' ? rounded.replace('.', ',') : rounded
}

interface Line {
  result: BuurtResult
  finding: ShownFinding
  name: string
  /** Which run, of which day, with figures of whom: the same for every line. */
  from: readonly Value[]
}

/** Metres and people: nobody measured parts of them. */
const whole = (value: number | null) => (value === null ? null : Math.round(value))

/** A buurt as a line: what is not known is empty, never zero. */
function lineOf(lang: Lang, { result, finding: { unit, norm }, name, from }: Line): Value[] {
  const texts = textsOf(lang)
  const { verdicts, whyWords, basis, units } = texts
  const { areaCode, wijkCode, lifeDomain, groupKey, mode, verdict, why } = result
  return [
    ...[areaCode, name, wijkCode, lifeDomain, groupKey, WAYS[mode], verdicts[verdict]],
    why ? whyWords[why] : '',
    ...[result.people, result.peopleLow, result.peopleHigh].map(whole),
    ...[
      result.peopleBasis && basis[result.peopleBasis],
      units[unit],
      result.score,
      result.scoreLow,
      result.scoreHigh,
      norm,
      result.gap,
      result.agreement,
      result.enoughShare,
    ],
    ...[result.noneShare, whole(result.nearestMedian), whole(result.nearestWorst)],
    ...[result.measuredShare, result.uncovered],
    texts.yesNo[result.byRoad ? 'yes' : 'no'],
    ...from,
  ].map((value) => numberText(lang, value))
}

/** Which run it is and where its figures come from. */
function fromOf({ number, onDay }: Run, { told: { sources }, question }: ReachView): Value[] {
  const used = [...sourcesFor(sources, question.group), ...roadsFor(sources, [question.mode])]
  const named = used.map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`)
  return [String(number), onDay, named.join('; ')]
}

function linesOf(lang: Lang, view: ReachView): string[] {
  const { told, run, results } = view
  const [finding, from] = [shownFinding(told.finding), fromOf(run, view)]
  return results.map((result) => {
    const name = told.names.get(result.areaCode) ?? ''
    return csvLine(lineOf(lang, { result, finding, name, from }))
  })
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
    const lines = found ? linesOf(lang, found) : []
    const day = found ? `-${found.run.onDay}` : ''
    return c.body(BOM + csvLine(textsOf(lang).csv) + lines.join(''), 200, {
      // Who works here may ask for a run that nobody published.
      'Cache-Control': 'private, no-cache',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="bereik${day}.csv"`,
    })
  }
}
