import { areaPath } from '../../../domains/areas/index.ts'
import { MODES, type Run, type Verdict, WAYS } from '../../../domains/reach/index.ts'
import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Asked, reachHref } from '../asked.ts'
import type { BuurtView, DomainLine } from '../buurt-load.ts'
import { reachPaths } from '../paths.ts'
import { AboutRun } from './about-run.tsx'
import { NotKnown, Voices } from './buurt-sections.tsx'
import { Sure } from './buurt-sure.tsx'
import { BuurtTable } from './buurt-table.tsx'
import { groupName, groupOption, ORDER, textsOf } from './words.ts'

interface Props {
  lang: Lang
  view: BuurtView
  published: Run | null
  asked: Asked
  works: boolean
}

const namesOf = (lang: Lang, lines: readonly DomainLine[], verdict: Verdict) =>
  formatList(
    lang,
    lines
      .filter(({ result }) => result.verdict === verdict)
      .map(({ domain }) => domain.name[lang].toLowerCase()),
  )

/** What the title says: what there is too little of, else what there is enough of; else that nobody is sure, or knows. */
function saidInTitle(lines: readonly DomainLine[]): Verdict {
  const has = (verdict: Verdict) => lines.some(({ result }) => result.verdict === verdict)
  return ORDER.find(has) ?? 'unknown'
}

/** The h1: what was found of this buurt. */
export function buurtTitle(lang: Lang, { lines, area }: Pick<BuurtView, 'lines' | 'area'>): string {
  const verdict = saidInTitle(lines)
  return textsOf(lang).buurt.title[verdict](area.name, namesOf(lang, lines, verdict))
}

/** What the title does not say, in one line. */
function leadOf(lang: Lang, { lines, group, mode, run }: BuurtView): string {
  const { buurt, modes } = textsOf(lang)
  const about = buurt.about(groupName(lang, group), modes[mode], formatDate(lang, run.onDay))
  const title = saidInTitle(lines)
  const said = ORDER.flatMap((verdict) => {
    const names = namesOf(lang, lines, verdict)
    const isTitle = verdict === title && (title === 'gap' || title === 'enough')
    return names === '' || isTitle ? [] : [buurt.lead[verdict](names)]
  })
  const told = lines.filter(({ result }) => result.score !== null)
  const byMean = told.length > 0 && told.every(({ norm }) => norm === null) ? [buurt.byMean] : []
  return [about, ...said, ...byMean].join(' ')
}

/** One buurt: what people can reach in how many minutes, what there is too little of, and how sure that is. */
export function BuurtPage({ lang, view, published, asked, works }: Props) {
  const { buurt, how } = textsOf(lang)
  const { area, wijk, municipality, run } = view
  const whole = reachHref({ group: view.group, mode: view.mode, run: asked.run, within: wijk?.code ?? null })
  return (
    <>
      <PageHeader
        kicker={buurt.kicker(area.name, wijk?.name ?? '', municipality?.name ?? '')}
        title={buurtTitle(lang, view)}
        lead={leadOf(lang, view)}
      />
      <AboutRun {...{ lang, run, published, works }} />
      <ChooseGroup lang={lang} view={view} asked={asked} />
      <BuurtTable lang={lang} view={view} />
      <Sure lang={lang} view={view} />
      <NotKnown lang={lang} lines={view.lines} works={works} />
      <Voices lang={lang} view={view} />
      <LinkList
        items={[
          ...(wijk ? [{ href: inLang(lang, whole), label: buurt.wijk(wijk.name) }] : []),
          { href: areaPath(lang, area.code), label: buurt.area(area.name) },
          { href: inLang(lang, reachPaths.explain), label: how.explain },
        ]}
      />
    </>
  )
}

function ChooseGroup({ lang, view, asked }: Pick<Props, 'lang' | 'view' | 'asked'>) {
  const { filter, modeOptions } = textsOf(lang)
  const { groups, group, mode, area } = view
  return (
    <div class="weefsel-no-print">
      <Filter
        lang={lang}
        label={filter.label}
        look="row"
        action={inLang(lang, reachPaths.buurt(area.code))}
        submit={filter.submit}
      >
        {asked.run ? <input type="hidden" name="run" value={asked.run} /> : null}
        <Field
          kind="select"
          {...{ lang, name: 'groep', label: filter.group, value: group, empty: null }}
          options={groups.map((key) => ({ value: key, label: groupOption(lang, key) }))}
        />
        <Field
          kind="select"
          {...{ lang, name: 'manier', label: filter.mode, value: WAYS[mode], empty: null }}
          options={MODES.map((each) => ({ value: WAYS[each], label: modeOptions[each] }))}
        />
      </Filter>
    </div>
  )
}
