import { CheckboxField, type CheckboxProps, Choices, type ChoicesProps } from './choice.tsx'
import {
  describedBy,
  FieldFrame,
  FieldWords,
  type Option,
  type Question,
  RequiredWord,
} from './field-frame.tsx'
import { textsFor } from './texts.ts'

type TextLike = {
  kind?: 'text' | 'email' | 'tel' | 'search' | 'date' | undefined
  value?: string | undefined
  /** A token of the HTML standard: `name`, `email`, `tel`, `postal-code`, `street-address` … */
  autocomplete?: string | undefined
  width?: 'short' | 'full' | undefined
}

type Textarea = { kind: 'textarea'; value?: string | undefined; rows?: number | undefined }

type Select = {
  kind: 'select'
  value?: string | undefined
  options: readonly Option[]
  /** Words for no choice; `null` leaves that option out. */
  empty?: string | null | undefined
}

type ControlProps = Question & (TextLike | Textarea | Select)

/** A field people do not see and robots fill in. */
type HoneypotProps = Question & { kind: 'honeypot' }

export type FieldProps = ControlProps | ChoicesProps | CheckboxProps | HoneypotProps

/** One question: label, hint, error and control, wired to each other. No HTML5 validation. */
export function Field(props: FieldProps) {
  switch (props.kind) {
    case 'radios':
    case 'checkboxes':
      return <Choices {...props} />
    case 'checkbox':
      return <CheckboxField {...props} />
    case 'honeypot':
      return <Honeypot lang={props.lang} name={props.name} />
    default:
      return <Control {...props} />
  }
}

function Control(props: ControlProps) {
  const { lang, name, label, hint, error, required } = props
  return (
    <FieldFrame error={error}>
      <label class="utrecht-form-label utrecht-form-field__label weefsel-field__label" for={name}>
        {label} <RequiredWord lang={lang} required={required} />
      </label>
      <FieldWords lang={lang} name={name} hint={hint} error={error} />
      <Input {...props} />
    </FieldFrame>
  )
}

function Input(props: ControlProps) {
  const { name, error, required, value } = props
  const wiring = {
    id: name,
    name,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  }
  if (props.kind === 'textarea') {
    return (
      <textarea class={controlClass('textarea', error)} rows={props.rows ?? 6} {...wiring}>
        {value}
      </textarea>
    )
  }
  if (props.kind === 'select') return <SelectControl {...props} wiring={wiring} />
  // The types of preact want one kind at a time; each of ours takes the same attributes as `text`.
  const type = (props.kind ?? 'text') as 'text'
  const width = props.width === 'short' ? ' weefsel-field__input--short' : ''
  return (
    <input
      class={controlClass('textbox', error) + width}
      type={type}
      value={value ?? ''}
      autocomplete={props.autocomplete}
      {...wiring}
    />
  )
}

type SelectProps = Question & Select & { wiring: object }

function SelectControl({
  lang,
  options,
  value = '',
  empty = textsFor(lang).choose,
  error,
  wiring,
}: SelectProps) {
  return (
    <select class={`${controlClass('select', error)} utrecht-select--html-select`} {...wiring}>
      {empty === null ? null : (
        <option value="" selected={value === ''}>
          {empty}
        </option>
      )}
      {options.map((option) => (
        <option value={option.value} selected={option.value === value} key={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

function controlClass(part: 'textbox' | 'textarea' | 'select', error: string | undefined): string {
  return `utrecht-${part}${error ? ` utrecht-${part}--invalid` : ''} utrecht-form-field__input weefsel-field__input`
}

function Honeypot({ lang, name }: Pick<Question, 'lang' | 'name'>) {
  return (
    <div class="weefsel-field__honeypot" aria-hidden="true">
      <label for={name}>{textsFor(lang).leaveEmpty}</label>
      <input id={name} type="text" name={name} tabindex={-1} autocomplete="off" />
    </div>
  )
}
