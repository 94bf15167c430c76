import type { OwnTaxonomy, TermLine } from '../../../domains/taxonomy/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { wordPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { TermFields } from './term-fields.tsx'

export interface TermListProps {
  lang: Lang
  texts: Texts['terms']
  taxonomy: OwnTaxonomy
  lines: readonly TermLine[]
  /** How many things on the map have each. */
  use: ReadonlyMap<string, number>
  values: Readonly<Record<string, string>>
  problems: Problems
  added: boolean
}

/** One list: its words, and a form for a new one. */
export function TermList({ lang, texts, taxonomy, lines, use, values, problems, added }: TermListProps) {
  const words = texts.list
  const nameOf = (id: string | null) => {
    const line = lines.find((each) => each.id === id)
    return line ? { nl: line.nameNl, en: line.nameEn }[lang] : ''
  }
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader title={texts.lists[taxonomy]} lead={words.lead} />
      {added ? (
        <Notice tone="good">
          <p>{texts.term.added}</p>
        </Notice>
      ) : null}
      <Table
        stacked
        {...{ lang, id: 'woorden', caption: words.caption, quiet: true }}
        columns={words.columns.map((label, at) => ({ label, numeric: at === 3 }))}
        rows={lines.map(({ id, nameNl, nameEn, parentId, retiredOn, replacedBy }) => [
          <Link
            href={inLang(lang, wordPaths.term(taxonomy, id))}
            lang={lang === 'nl' ? undefined : 'nl'}
            key="term"
          >
            {nameNl}
          </Link>,
          <span lang={lang === 'en' ? undefined : 'en'} key="en">
            {nameEn}
          </span>,
          retiredOn ? words.ended(nameOf(replacedBy)) : nameOf(parentId),
          formatNumber(lang, use.get(id) ?? 0),
        ])}
      />
      <section class="weefsel-stack">
        <Heading level={2}>{words.add}</Heading>
        <Form action={inLang(lang, wordPaths.list(taxonomy))}>
          <TermFields
            {...{ lang, texts: texts.term, values, problems }}
            lines={lines.filter((line) => line.retiredOn === null)}
          />
          <Button>{words.addAction}</Button>
        </Form>
      </section>
    </>
  )
}
