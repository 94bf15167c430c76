import { type Figure, inboxEn, inboxNl, type MissCount, type OpenNow } from '../../../domains/inbox/index.ts'
import { type Taxonomy, type Term, termName } from '../../../domains/taxonomy/index.ts'
import { formatList, formatNumber, type Lang } from '../../../platform/i18n.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import type { DeskTexts } from '../texts.nl.ts'

interface MissesProps {
  lang: Lang
  texts: DeskTexts['misses']
  /** What was published, by wijk and by group, and of which quarters. */
  quarters: readonly string[]
  byWijk: readonly Figure[]
  byGroup: readonly Figure[]
  /** The precise numbers of the areas whose messages this person reads. */
  exact: readonly MissCount[]
  areas: ReadonlyMap<string, string>
  terms: Readonly<Record<Taxonomy, readonly Term[]>>
  open: OpenNow
}

/** What people miss, counted: the most first. */
export function Misses(props: MissesProps) {
  const { lang, texts, quarters, byWijk, byGroup, exact, open } = props
  const { lookup } = { nl: inboxNl, en: inboxEn }[lang]
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      {exact.length > 0 ? <Precise {...props} /> : null}
      <section class="weefsel-stack">
        <Heading level={2}>{texts.published}</Heading>
        <p class="nl-paragraph">{texts.rough}</p>
        {quarters.length > 0 ? (
          <p class="nl-paragraph">{texts.quarters(quarterList(lang, quarters))}</p>
        ) : null}
        {byWijk.length + byGroup.length === 0 ? (
          <Empty lang={lang} title={texts.none} level={3}>
            <p>{quarters.length === 0 ? texts.noneText : texts.few}</p>
          </Empty>
        ) : (
          <Published {...props} />
        )}
      </section>
      <section class="weefsel-stack">
        <Heading level={2}>{texts.open}</Heading>
        <p class="nl-paragraph">{lookup.open(open.count, open.days)}</p>
      </section>
    </>
  )
}

/** `2026-Q3` as people write a quarter. */
const quarterList = (lang: Lang, quarters: readonly string[]) =>
  formatList(
    lang,
    quarters.map((quarter) => quarter.replace(/^(\d{4})-Q(\d)$/, 'Q$2\u00a0$1')),
  )

function Precise({ lang, texts, exact, areas, terms }: MissesProps) {
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.exact}</Heading>
      <Table
        lang={lang}
        id="precies"
        caption={texts.exact}
        quiet
        columns={[
          { label: texts.where },
          { label: texts.domain },
          { label: texts.group },
          { label: texts.count, numeric: true },
        ]}
        rows={exact.map(({ areaCode, lifeDomain, targetGroup, count }) => [
          areas.get(areaCode) ?? areaCode,
          termName(terms.life_domain, lifeDomain, lang),
          targetGroup ? termName(terms.target_group, targetGroup, lang) : texts.everybody,
          formatNumber(lang, count),
        ])}
      />
    </section>
  )
}

function Published({ lang, texts, byWijk, byGroup, areas, terms }: MissesProps) {
  const domain = ({ at }: Figure) => termName(terms.life_domain, at.domain ?? '', lang)
  const count = { label: texts.count, numeric: true }
  return (
    <>
      {byWijk.length === 0 ? null : (
        <Table
          lang={lang}
          id="gemist"
          caption={texts.byWijk}
          columns={[{ label: texts.where }, { label: texts.domain }, count]}
          rows={byWijk.map((figure) => [
            areas.get(figure.at.wijk ?? '') ?? figure.at.wijk,
            domain(figure),
            formatNumber(lang, figure.count),
          ])}
        />
      )}
      {byGroup.length === 0 ? null : (
        <Table
          lang={lang}
          id="gemist-door"
          caption={texts.byGroup}
          columns={[{ label: texts.domain }, { label: texts.group }, count]}
          rows={byGroup.map((figure) => [
            domain(figure),
            figure.at.group ? termName(terms.target_group, figure.at.group, lang) : texts.everybody,
            formatNumber(lang, figure.count),
          ])}
        />
      )}
    </>
  )
}
