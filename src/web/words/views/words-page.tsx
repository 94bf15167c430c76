import { inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { meaningWords } from '../meaning.ts'
import { wordPaths } from '../paths.ts'
import { Word } from './word.tsx'
import type { WordsPageProps } from './words-props.ts'

const SHOWN = 50

/** Everyday words: look one up, see what it finds, say what it stands for. */
export function WordsPage(props: WordsPageProps) {
  const { lang, texts, typed, looked, problems, done } = props
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  const said = done === 'bewaard' ? texts.kept : done === 'weg' ? texts.dropped : null
  return (
    <>
      <ErrorSummary lang={lang} problems={summary} />
      <PageHeader title={texts.title} lead={texts.lead} />
      {said ? (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      ) : null}
      <Form action={inLang(lang, wordPaths.words)} method="get" label={texts.search}>
        <Field
          {...{ lang, name: 'woord', label: texts.word, hint: texts.wordHint }}
          value={typed}
          error={problems.woord}
        />
        <Button look={looked ? 'secondary' : 'primary'}>{texts.searchAction}</Button>
      </Form>
      {looked ? <Word {...props} looked={looked} /> : null}
      <Own {...props} />
    </>
  )
}

function Own({ lang, texts, terms, own }: WordsPageProps) {
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.list}</Heading>
      {own.length === 0 ? (
        <p class="nl-paragraph">{texts.listNone}</p>
      ) : (
        <Table
          stacked
          {...{ lang, id: 'woorden-lijst', caption: texts.listCaption, quiet: true }}
          columns={texts.listColumns.map((label) => ({ label }))}
          rows={own.slice(0, SHOWN).map(({ phrase, means }) => [
            <Link href={inLang(lang, wordPaths.word(phrase))} key="word">
              {phrase}
            </Link>,
            meaningWords(means, terms, texts, lang).join('; '),
          ])}
        />
      )}
      {own.length > SHOWN ? <p class="nl-paragraph">{texts.listMore(own.length - SHOWN)}</p> : null}
    </section>
  )
}
