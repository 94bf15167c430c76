import { type BuurtResult, looksOf, type Unit } from '../../../domains/reach/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import type { Beside } from '../load.ts'
import { minutesTo, ofHundred, scoreText, textsOf } from './words.ts'

/** So many buurten stand on one page; of more, and of two runs side by side, pages have fewer: none too heavy for a phone. */
const MOST_ROWS = 41
const ROWS = { one: 30, two: 25 }

function rowsOnPage(results: readonly BuurtResult[], beside: Beside | null): number {
  if (beside) return ROWS.two
  return results.length <= MOST_ROWS ? MOST_ROWS : ROWS.one
}

interface Props {
  lang: Lang
  results: readonly BuurtResult[]
  names: ReadonlyMap<string, string>
  unit: Unit
  beside: Beside | null
  /** The run itself, to tell its columns from those of the other. */
  number: number
  page: number
  /** The number of each buurt, the same in every list on the page. */
  numbers: ReadonlyMap<string, string>
  hrefOf: (code: string) => string
  pageHref: (page: number) => string
}

function peopleText(lang: Lang, { people, peopleBasis }: BuurtResult): string {
  if (people === null) return '–'
  const amount = formatNumber(lang, Math.round(people))
  return peopleBasis === 'count' ? amount : textsOf(lang).table.estimate(amount)
}

function belowText(lang: Lang, result: BuurtResult): string {
  const looks = looksOf(result)
  return looks ? formatNumber(lang, looks.below) : '–'
}

function columnsOf({ lang, unit, beside, number }: Props): Column[] {
  const { table } = textsOf(lang)
  const own = (label: string) => (beside ? table.beside(label, number) : label)
  const other = (label: string) => table.beside(label, beside?.run.number ?? 0)
  return [
    { label: table.buurt },
    { label: own(table.verdict) },
    ...(beside ? [{ label: other(table.verdict) }] : [{ label: table.below, numeric: true }]),
    { label: own(table.score[unit]), numeric: true },
    ...(beside ? [{ label: other(table.score[beside.finding?.unit ?? unit]), numeric: true }] : []),
    { label: table.nearest, numeric: true },
    { label: table.none, numeric: true },
    { label: table.people, numeric: true },
  ]
}

function rowOf(props: Props, result: BuurtResult) {
  const { lang, names, numbers, beside, hrefOf } = props
  const { verdicts } = textsOf(lang)
  const { areaCode } = result
  const before = beside?.results.get(areaCode)
  return [
    <>
      {`${numbers.get(areaCode)}.\u00a0`}
      <Link href={inLang(lang, hrefOf(areaCode))} lang={dutchOn(lang)}>
        {names.get(areaCode) ?? areaCode}
      </Link>
    </>,
    verdicts[result.verdict],
    ...(beside ? [before ? verdicts[before.verdict] : '–'] : [belowText(lang, result)]),
    scoreText(lang, result.score),
    ...(beside ? [scoreText(lang, before?.score ?? null)] : []),
    minutesTo(lang, result),
    ofHundred(lang, result.noneShare),
    peopleText(lang, result),
  ]
}

/** Where the table stands on the page. */
export const TABLE = 'tabel'

/** The same as the map, in rows: by code of the buurt, never by who has least. */
export function ReachTable(props: Props) {
  const { lang, results, beside, page, pageHref } = props
  const { table } = textsOf(lang)
  const most = rowsOnPage(results, beside)
  const pages = Math.max(1, Math.ceil(results.length / most))
  const now = Math.min(page, pages)
  const shown = results.slice((now - 1) * most, now * most)
  return (
    <section class="weefsel-stack" id={TABLE}>
      <Heading level={2}>{table.title}</Heading>
      <Table
        lang={lang}
        id="buurten"
        caption={table.caption}
        quiet
        columns={columnsOf(props)}
        rows={shown.map((result) => rowOf(props, result))}
      />
      <Pagination lang={lang} page={now} pages={pages} hrefOf={(to) => `${pageHref(to)}#${TABLE}`} />
      <p class="nl-paragraph">{table.notes}</p>
    </section>
  )
}
