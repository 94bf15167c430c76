import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

export type Option = {
  value: string
  label: string
  hint?: ComponentChildren
  /** The language of a label of radio buttons or boxes when it is not that of the page. */
  lang?: Lang | undefined
}

/** What every question has. */
export type Question = {
  lang: Lang
  /** Also the id, so that the error summary can link to `#name`. */
  name: string
  label: string
  hint?: ComponentChildren
  /** The same words as in the error summary. */
  error?: string | undefined
  /** `true`: “(verplicht)”; `false`: “(mag leeg blijven)”; nothing said when left out, as in a filter. */
  required?: boolean | undefined
}

/** Ids of hint and error, in the order they are read; nothing when there are none. */
export function describedBy({
  name,
  hint,
  error,
}: Pick<Question, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [hint && `${name}-uitleg`, error && `${name}-fout`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The box around a question, with a madder edge when something is wrong. */
export function FieldFrame({ error, children }: { error?: string | undefined; children: ComponentChildren }) {
  return (
    <div class={`utrecht-form-field weefsel-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      {children}
    </div>
  )
}

/** Whether it must be filled in, in words. */
export function RequiredWord({ lang, required }: Pick<Question, 'lang' | 'required'>) {
  if (required === undefined) return null
  const texts = textsFor(lang)
  return <span class="weefsel-field__required">{required ? texts.required : texts.optional}</span>
}

/** Hint and error between label and control. */
export function FieldWords({ lang, name, hint, error }: Pick<Question, 'lang' | 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p
          class="utrecht-form-field-description utrecht-form-field__description weefsel-field__hint"
          id={`${name}-uitleg`}
        >
          {hint}
        </p>
      ) : null}
      {error ? (
        <p
          class="utrecht-form-field-error-message utrecht-form-field__error-message weefsel-field__error"
          id={`${name}-fout`}
        >
          <span class="weefsel-hidden">{textsFor(lang).errorBefore} </span>
          {error}
        </p>
      ) : null}
    </>
  )
}
