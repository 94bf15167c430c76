import { isNeeded, type OwnTaxonomy, type TermLine } from '../../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { wordPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { TermFields } from './term-fields.tsx'

export interface TermPageProps {
  lang: Lang
  texts: Texts['terms']
  taxonomy: OwnTaxonomy
  line: TermLine
  /** The other terms of the list that did not end. */
  others: readonly TermLine[]
  /** What comes instead, by name, when it ended. */
  replacedBy: string | null
  used: number
  values: Readonly<Record<string, string>>
  problems: Problems
  saved: boolean
}

/** One word of a list: give it another name or place, or end it. */
export function TermPage(props: TermPageProps) {
  const { lang, texts, taxonomy, line, others, replacedBy, used, values, problems, saved } = props
  const words = texts.term
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader title={line.nameNl} titleLang={lang === 'nl' ? undefined : 'nl'} lead={words.used(used)} />
      {saved ? (
        <Notice tone="good">
          <p>{words.saved}</p>
        </Notice>
      ) : null}
      {replacedBy === null ? (
        <>
          <Form action={inLang(lang, wordPaths.term(taxonomy, line.id))}>
            <TermFields {...{ lang, texts: words, values, problems }} lines={others} />
            <Button>{words.save}</Button>
          </Form>
          <End {...props} />
        </>
      ) : (
        <p class="nl-paragraph">{words.ended(replacedBy)}</p>
      )}
    </>
  )
}

function End({ lang, texts, taxonomy, line, others, values, problems }: TermPageProps) {
  const words = texts.term
  const options = others.map(({ id, nameNl, nameEn }) => ({
    value: id,
    label: { nl: nameNl, en: nameEn }[lang],
  }))
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{words.end}</Heading>
      {isNeeded(taxonomy, line.id) ? (
        <p class="nl-paragraph">{words.needed}</p>
      ) : (
        <Form action={inLang(lang, wordPaths.end(taxonomy, line.id))}>
          <p class="nl-paragraph">{words.endLead}</p>
          <Field
            {...{ lang, kind: 'select', name: 'door', label: words.endBy, options }}
            value={values.door ?? ''}
            error={problems.door}
          />
          <Button look="secondary">{words.endAction}</Button>
        </Form>
      )}
    </section>
  )
}
