import { inboxEn, inboxNl, type MissCount } from '../../../domains/inbox/index.ts'
import { type Taxonomy, type Term, termName } from '../../../domains/taxonomy/index.ts'
import { formatNumber, type Lang } from '../../../platform/i18n.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import type { DeskTexts } from '../texts.nl.ts'

interface MissesProps {
  lang: Lang
  texts: DeskTexts['misses']
  rows: readonly MissCount[]
  areas: ReadonlyMap<string, string>
  terms: Readonly<Record<Taxonomy, readonly Term[]>>
  open: { count: number; days: number }
  /** Small numbers are among the rows. */
  exact: boolean
  least: number
}

/** What people miss, counted: the most first. */
export function Misses({ lang, texts, rows, areas, terms, open, exact, least }: MissesProps) {
  const { lookup } = { nl: inboxNl, en: inboxEn }[lang]
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <p class="nl-paragraph">{exact ? texts.exact : texts.rough(least)}</p>
      {rows.length === 0 ? (
        <Empty lang={lang} title={texts.none}>
          <p>{texts.noneText}</p>
        </Empty>
      ) : (
        <Table
          lang={lang}
          id="gemist"
          caption={texts.caption}
          quiet
          columns={[
            { label: texts.where },
            { label: texts.domain },
            { label: texts.group },
            { label: texts.count, numeric: true },
          ]}
          rows={rows.map(({ areaCode, lifeDomain, targetGroup, count }) => [
            areas.get(areaCode) ?? areaCode,
            termName(terms.life_domain, lifeDomain, lang),
            targetGroup ? termName(terms.target_group, targetGroup, lang) : texts.everybody,
            formatNumber(lang, count),
          ])}
        />
      )}
      <section class="weefsel-stack">
        <Heading level={2}>{texts.open}</Heading>
        <p class="nl-paragraph">{lookup.open(open.count, open.days)}</p>
      </section>
    </>
  )
}
