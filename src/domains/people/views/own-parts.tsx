import type { ComponentChildren } from 'preact'
import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Field as Question } from '../../../ui/field.tsx'
import type { Names } from '../names.ts'
import { audienceInput, endInput, INPUT, type Typed } from '../own-form.ts'
import type { OwnTexts } from '../own-texts.nl.ts'
import type { Field } from '../person.ts'
import type { Shown } from '../visibility.ts'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export type Options = { value: string; label: string }[]

export interface OwnProps {
  lang: Lang
  texts: OwnTexts
  typed: Typed
  problems: Problems
  saved: boolean
  today: string
  names: Names
  /** Wijken and municipalities to work in, and colleagues who can stand in. */
  areas: Options
  colleagues: Options
  /** What the organisation is called; null when there is none. */
  organization: string | null
  hasPhoto: boolean
  /** As a visitor sees it now; null when that is nothing. */
  preview: Shown | null
}

/** For whom and until when, behind the field that it is about. */
function Who({ lang, texts, typed, problems, field }: OwnProps & { field: Field }) {
  const label = lowerFirst(texts.labels[field])
  const value = (name: string) => typed[name]?.[0] ?? ''
  const [who, until] = [audienceInput(field), endInput(field)]
  const options = (['nobody', 'professionals', 'public'] as const).map((audience) => ({
    value: audience,
    label: texts.audiences[audience],
  }))
  return (
    <div class="weefsel-own__who">
      <Question
        {...{ lang, kind: 'select', name: who, label: texts.who(label), options, empty: null }}
        value={value(who)}
      />
      <Question
        {...{ lang, kind: 'date', name: until, label: texts.until(label), width: 'short' }}
        value={value(until)}
        error={problems[until]}
      />
    </div>
  )
}

/** One thing that somebody decides about: the question, and for whom the answer is. */
export function Part({
  field,
  children,
  ...props
}: OwnProps & { field: Field; children: ComponentChildren }) {
  return (
    <div class="weefsel-own__part">
      {children}
      <Who {...props} field={field} />
    </div>
  )
}

/** A field of text. */
export function Line({
  field,
  kind = 'text',
  ...props
}: OwnProps & { field: Field; kind?: 'text' | 'tel' | 'email' | 'textarea' }) {
  const { lang, texts, typed, problems } = props
  const name = INPUT[field]
  const hint = texts.hints[field as keyof typeof texts.hints]
  const label = texts.labels[field]
  return (
    <Part {...props} field={field}>
      <Question
        {...{ lang, kind, name, label, hint }}
        value={typed[name]?.[0] ?? ''}
        error={problems[name]}
      />
    </Part>
  )
}

/** A field of boxes to tick. */
export function Many({ field, options, ...props }: OwnProps & { field: Field; options: Options }) {
  const { lang, texts, typed, problems } = props
  const name = INPUT[field]
  const label = texts.labels[field]
  return (
    <Part {...props} field={field}>
      <Question
        {...{ lang, kind: 'checkboxes', name, label, options }}
        values={typed[name] ?? []}
        error={problems[name]}
      />
    </Part>
  )
}
