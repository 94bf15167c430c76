import { formatDate, formatNumber, type Lang } from '../../../platform/i18n.ts'
import type { Destroyed } from '../../../platform/retention.queries.ts'
import type { Retention } from '../../../platform/retention.ts'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { allPurposes } from '../sources.ts'
import type { Texts } from '../texts.nl.ts'

interface DeskErasingProps {
  lang: Lang
  texts: Texts['deskErasing']
  due: readonly (Retention & { count: number })[]
  destroyed: readonly Destroyed[]
}

const titleOf = (key: string, lang: Lang) =>
  allPurposes.find((purpose) => purpose.key === key)?.title[lang] ?? key

/** What will be erased because its term is over, and what was. */
export function DeskErasing({ lang, texts, due, destroyed }: DeskErasingProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <section>
        <Heading level={2}>{texts.due}</Heading>
        <Table
          lang={lang}
          id="straks"
          caption={texts.due}
          quiet
          columns={[{ label: texts.purpose }, { label: texts.what }, { label: texts.count, numeric: true }]}
          rows={due.map(({ purpose, what, count }) => [
            titleOf(purpose, lang),
            what[lang],
            formatNumber(lang, count),
          ])}
        />
      </section>
      <section>
        <Heading level={2}>{texts.destroyed}</Heading>
        {destroyed.length === 0 ? (
          <p class="nl-paragraph">{texts.none}</p>
        ) : (
          <Table
            lang={lang}
            id="gewist"
            caption={texts.destroyed}
            quiet
            columns={[{ label: texts.day }, { label: texts.purpose }, { label: texts.count, numeric: true }]}
            rows={destroyed.map(({ day, purpose, count }) => [
              formatDate(lang, day),
              titleOf(purpose, lang),
              formatNumber(lang, count),
            ])}
          />
        )}
      </section>
    </>
  )
}
