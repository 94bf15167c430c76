import {
  fieldsOf,
  type HeardProblem,
  type Sample,
  type SampleItem,
  sampleEn,
  sampleNl,
} from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { describedBy, FieldFrame, FieldWords } from '../../../ui/field-frame.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link, PhoneLink } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { qualityPaths } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { Recorded } from './sample.tsx'

/** What the map says of it now, by group of fields; null when it is no longer on the map. */
export interface Stands {
  organization: string | null
  phone: string | null
  /** The page that everybody sees, without language prefix. */
  page: string
  said: Readonly<Record<string, string | null>>
}

export interface ItemProps {
  lang: Lang
  sample: Sample
  item: SampleItem
  stands: Stands | null
  next: number | null
  recorded?: SampleItem | undefined
  /** As it was sent, when it was refused. */
  values?: { fields: readonly string[]; note: string } | undefined
  problems?: Partial<Record<'outcome' | 'fields' | 'note', HeardProblem>> | undefined
}

export const fieldName = (field: string) => `fout-${field}`

/** One entry to call: the number, what the map says, and three buttons for what was heard. */
export function SampleItemPage(props: ItemProps) {
  const { lang, sample, item, stands, next, recorded, problems = {} } = props
  const { item: texts } = { nl, en }[lang]
  const { problems: words, outcomes } = { nl: sampleNl, en: sampleEn }[lang]
  const first = fieldName(fieldsOf(item.kind)[0] ?? '')
  const names = { outcome: first, fields: first, note: 'notitie' }
  const listed = Object.entries(problems).map(([field, problem]) => ({
    ...{ field: names[field as keyof typeof names], message: words[problem] },
  }))
  const { last } = item
  return (
    <>
      <ErrorSummary lang={lang} problems={listed} />
      <Recorded lang={lang} sample={sample} recorded={recorded} />
      <PageHeader
        kicker={texts.kicker(sample.number, item.position, sample.tally.drawn)}
        title={item.name}
        titleLang={dutchOn(lang)}
        facts={stands ? factsOf(props, stands) : []}
      />
      {stands ? null : (
        <Notice tone="attention">
          <p>{texts.gone}</p>
        </Notice>
      )}
      {last ? (
        <p class="nl-paragraph">{texts.last(outcomes[last.outcome], formatDate(lang, last.on))}</p>
      ) : null}
      <HeardForm {...props} />
      <p class="nl-paragraph">
        {next !== null && next !== item.position ? (
          <Link href={inLang(lang, qualityPaths.item(sample.number, next))}>{texts.skip}</Link>
        ) : null}
      </p>
    </>
  )
}

/** What the map says of it, in Dutch on every page. */
function Said({ lang, text }: { lang: Lang; text: string | null }) {
  const { item: texts } = { nl, en }[lang]
  return (
    <>
      {texts.stands('')}
      {text === null ? texts.nothing : <span lang={dutchOn(lang)}>{text}</span>}
    </>
  )
}

function factsOf({ lang }: ItemProps, { organization, phone, page }: Stands) {
  const { item: texts } = { nl, en }[lang]
  return [
    { label: texts.phone, value: phone ? <PhoneLink phone={phone} /> : texts.noPhone },
    ...(organization ? [{ label: texts.organization, value: organization, lang: dutchOn(lang) }] : []),
    { label: texts.page, value: <Link href={inLang(lang, page)}>{texts.look}</Link> },
  ]
}

function HeardForm({ lang, sample, item, stands, values, problems = {} }: ItemProps) {
  const { item: texts } = { nl, en }[lang]
  const { fields, outcomes, problems: words } = { nl: sampleNl, en: sampleEn }[lang]
  const chosen = values?.fields ?? item.last?.fields ?? []
  const problem = problems.fields ?? problems.outcome
  const question = { name: 'fout', hint: texts.hint, error: problem && words[problem] }
  return (
    <Form action={inLang(lang, qualityPaths.item(sample.number, item.position))}>
      <FieldFrame error={question.error}>
        <fieldset class="weefsel-choices" aria-describedby={describedBy(question)}>
          <legend class="utrecht-form-label weefsel-field__label">{texts.legend}</legend>
          <FieldWords lang={lang} {...question} />
          {fieldsOf(item.kind).map((field) => (
            <Field
              key={field}
              {...{ lang, kind: 'checkbox', name: fieldName(field), label: fields[field] }}
              hint={
                field === 'existence' ? undefined : <Said lang={lang} text={stands?.said[field] ?? null} />
              }
              checked={chosen.some((each) => each === field)}
            />
          ))}
        </fieldset>
      </FieldFrame>
      <Field
        {...{ lang, kind: 'textarea', name: 'notitie', label: texts.note, hint: texts.noteHint, rows: 2 }}
        value={values?.note ?? item.last?.note ?? ''}
        error={problems.note ? words[problems.note] : undefined}
      />
      <ButtonGroup>
        <Button name="uitkomst" value="ok">
          {outcomes.ok}
        </Button>
        <Button look="secondary" name="uitkomst" value="wrong">
          {outcomes.wrong}
        </Button>
        <Button look="secondary" name="uitkomst" value="unreachable">
          {outcomes.unreachable}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
