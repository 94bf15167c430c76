import {
  hoursLine,
  minutesUnderWay,
  type Run,
  shownFinding,
  usualCatchment,
} from '../../../domains/reach/index.ts'
import { formatDate, formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Asked, reachHref } from '../asked.ts'
import type { ReachView } from '../load.ts'
import { reachPaths } from '../paths.ts'
import { planPaths } from '../plans/paths.ts'
import { textsOf as planTexts } from '../plans/views/effect-words.ts'
import { AboutRun } from './about-run.tsx'
import { Choose } from './choose.tsx'
import { How } from './how.tsx'
import { ReachMap } from './reach-map.tsx'
import { ReachTable, TABLE } from './reach-table.tsx'
import { Verdicts } from './verdicts.tsx'
import { besides, headline, scoreText, textsOf } from './words.ts'

export interface ReachPageProps {
  lang: Lang
  view: ReachView
  published: Run | null
  works: boolean
  /** Name of the whole working area. */
  where: string
  /** Whether the address names a run itself. */
  chosenRun: boolean
  /** Whether the address asks for anything. */
  chosen: boolean
}

/** The h1 of the page: what was found. */
export function titleOf(lang: Lang, { question, told, results }: ReachView): string {
  const { domain, group } = question
  const { facilities } = told.finding
  return headline(lang, results, { domain, name: told.domainName, group, facilities })
}

function leadOf(lang: Lang, { question: { mode }, run, results }: ReachView): string {
  const { finding, modes } = textsOf(lang)
  const minutes = formatNumber(lang, Math.round(minutesUnderWay(mode, usualCatchment(mode))))
  const when = finding.when(modes[mode], minutes, formatDate(lang, run.onDay))
  return [besides(lang, results), when].filter(Boolean).join(' ')
}

/** What counts as enough, and who said so. */
function normText(lang: Lang, { finding, norm }: ReachView['told']): string | null {
  const { norm: words } = textsOf(lang)
  const { unit, norm: enough } = shownFinding(finding)
  if (enough === null) return null
  const amount = words[unit](scoreText(lang, enough))
  return norm ? words.set(amount, norm.name, formatDate(lang, norm.setAt)) : words.mean(amount)
}

function NormLine({ lang, told }: { lang: Lang; told: ReachView['told'] }) {
  const text = normText(lang, told)
  if (text === null) return null
  // Where few hours are known, a norm in hours says little: that stands beside it, not far below.
  const { finding } = told
  const few = finding.unit === 'hours' && finding.measured * 2 < finding.facilities
  return <p class="nl-paragraph">{[text, ...(few ? hoursLine(lang, finding) : [])].join(' ')}</p>
}

/** What may be asked again with something changed: the question as it was answered, in the same run. */
function askedAgain({ view, chosenRun }: ReachPageProps): Omit<Asked, 'page'> {
  const { question, within, run, beside } = view
  return {
    ...question,
    ...{ within: within?.code ?? null, run: chosenRun ? run.number : null },
    beside: beside?.run.number ?? null,
  }
}

/** Who can reach what: the finding as the title, the same as map and table under it, and how we know at the end. */
export function ReachPage(props: ReachPageProps) {
  const { lang, view, published, works, where } = props
  const { run, told, results, shapes, within, page, beside } = view
  const texts = textsOf(lang)
  const asked = askedAgain(props)
  const { group, mode, run: number } = asked
  const hrefOf = (code: string) => reachHref({ group, mode, run: number }, reachPaths.buurt(code))
  const numbers = new Map(results.map(({ areaCode }, at) => [areaCode, String(at + 1)]))
  const shown = { lang, results, names: told.names, numbers, hrefOf }
  return (
    <>
      <PageHeader
        kicker={texts.kicker(within?.name ?? where)}
        title={titleOf(lang, view)}
        lead={leadOf(lang, view)}
      />
      <AboutRun {...{ lang, run, published, works }} />
      {works ? (
        <p class="nl-paragraph weefsel-no-print">
          <Link href={inLang(lang, planPaths.list)}>{planTexts(lang).sketch.empty}</Link>
        </p>
      ) : null}
      <Choose {...{ lang, view, chosenRun: props.chosenRun, chosen: props.chosen }} />
      <section class="weefsel-stack">
        <Heading level={2}>{texts.where}</Heading>
        <NormLine lang={lang} told={told} />
        <p class="nl-paragraph weefsel-no-print">
          <Link href={`#${TABLE}`}>{texts.table.jump}</Link>
        </p>
        <div class="weefsel-beside">
          <Verdicts lang={lang} results={results} names={told.names} numbers={numbers} />
          <ReachMap {...shown} shapes={shapes} title={texts.map.title(told.domainName)} />
        </div>
      </section>
      {beside ? <Compared lang={lang} view={view} /> : null}
      <ReachTable
        {...shown}
        {...{ unit: told.finding.unit, beside, number: run.number, page }}
        pageHref={(to) => reachHref({ ...asked, page: to }, reachPaths.public)}
      />
      <How {...{ lang, run, told, works, asked }} />
    </>
  )
}

/** What two runs say differently, and whether that can be by the norm. */
function Compared({ lang, view: { results, beside, told } }: Pick<ReachPageProps, 'lang' | 'view'>) {
  const { table } = textsOf(lang)
  if (!beside) return null
  const changed = results.filter(({ areaCode, verdict }) => {
    const before = beside.results.get(areaCode)
    return before && before.verdict !== verdict
  })
  const { norm, normId, unit } = told.finding
  const same = normId !== null && beside.finding?.norm === norm && beside.finding.unit === unit
  return (
    <Notice>
      <p>{table.compare(changed.length)}</p>
      {same ? null : <p>{table.compareNorm}</p>}
    </Notice>
  )
}
