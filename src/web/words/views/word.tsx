import { inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { leadOptions, meaningWords } from '../meaning.ts'
import { wordPaths } from '../paths.ts'
import type { Looked, WordsPageProps } from './words-props.ts'

type WordProps = WordsPageProps & { looked: Looked }

/** One word: its meaning and the form, with beside it what it finds now. */
export function Word(props: WordProps) {
  const { texts, looked } = props
  const { word } = looked
  return (
    <div class="weefsel-sides">
      <section class="weefsel-stack">
        <Heading level={2}>{texts.meaning(word.phrase)}</Heading>
        <Meaning {...props} />
        {word.urgent ? null : <MeaningForm {...props} />}
      </section>
      <Found {...props} />
    </div>
  )
}

function Meaning({ lang, texts, terms, looked: { word } }: WordProps) {
  const said = (means: readonly string[]) => (
    <ul>
      {meaningWords(means, terms, texts, lang).map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
  if (word.urgent)
    return (
      <Notice tone="attention">
        <p>{texts.urgent}</p>
      </Notice>
    )
  if (!word.own && !word.ours) return <p class="nl-paragraph">{texts.nothing}</p>
  return (
    <>
      {word.own ? <p class="nl-paragraph">{texts.own}</p> : null}
      {word.own ? said(word.own) : null}
      {word.ours ? <p class="nl-paragraph">{word.own ? texts.oursUnder : texts.ours}</p> : null}
      {word.ours ? said(word.ours) : null}
    </>
  )
}

function MeaningForm({ lang, texts, terms, looked: { word }, values, problems }: WordProps) {
  const options = leadOptions(terms, texts, lang)
  const choice = (name: string, label: string) => (
    <Field
      {...{ lang, kind: 'select', name, label, options, empty: texts.none }}
      value={values[name] ?? ''}
      error={problems[name]}
    />
  )
  return (
    <>
      <Form
        action={inLang(lang, wordPaths.words)}
        hidden={{ phrase: word.phrase }}
        label={texts.form(word.phrase)}
      >
        {choice('naar', texts.leads)}
        {choice('ook', texts.also)}
        {choice('ook2', texts.also)}
        <Field
          {...{ lang, name: 'woorden', label: texts.others, hint: texts.othersHint }}
          value={values.woorden ?? ''}
          error={problems.woorden}
        />
        <Field
          {...{ lang, kind: 'checkbox', name: 'uit', label: texts.switchOff }}
          checked={values.uit === 'ja'}
        />
        <Button>{texts.keep}</Button>
      </Form>
      {word.own ? (
        <Form action={inLang(lang, wordPaths.drop)} hidden={{ phrase: word.phrase }}>
          <Button look="secondary">{texts.drop}</Button>
        </Form>
      ) : null}
    </>
  )
}

function Found({ lang, texts, looked: { word, total, hits } }: WordProps) {
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.results(word.phrase)}</Heading>
      <p class="nl-paragraph">{texts.total(total)}</p>
      {hits.length > 0 ? (
        <ol>
          {hits.map(({ id, title, href }) => (
            <li key={id}>
              <Link href={inLang(lang, href)} lang={dutchOn(lang)}>
                {title}
              </Link>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  )
}
