import {
  describedBy,
  FieldFrame,
  FieldWords,
  type Option,
  type Question,
  RequiredWord,
} from './field-frame.tsx'

type Radios = { kind: 'radios'; value?: string | undefined; options: readonly Option[] }
type Checkboxes = { kind: 'checkboxes'; values?: readonly string[] | undefined; options: readonly Option[] }

export type ChoicesProps = Question & (Radios | Checkboxes)

/** A question with a few answers to choose from. The first answer has the id of the question. */
export function Choices(props: ChoicesProps) {
  const { lang, name, label, hint, error, required, options } = props
  const chosen = props.kind === 'radios' ? [props.value ?? ''] : (props.values ?? [])
  return (
    <FieldFrame error={error}>
      <fieldset class="weefsel-choices" aria-describedby={describedBy(props)}>
        <legend class="utrecht-form-label weefsel-field__label">
          {label} <RequiredWord lang={lang} required={required} />
        </legend>
        <FieldWords lang={lang} name={name} hint={hint} error={error} />
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={props.kind === 'radios' ? 'radio' : 'checkbox'}
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </fieldset>
    </FieldFrame>
  )
}

export type CheckboxProps = Question & {
  kind: 'checkbox'
  checked?: boolean | undefined
  value?: string | undefined
}

/** One thing to agree to or not. */
export function CheckboxField(props: CheckboxProps) {
  const { lang, name, label, hint, error, checked = false, value = 'ja' } = props
  return (
    <FieldFrame error={error}>
      <FieldWords lang={lang} name={name} hint={undefined} error={error} />
      <Choice
        type="checkbox"
        id={name}
        name={name}
        option={{ value, label, hint }}
        checked={checked}
        described={describedBy({ name, error })}
      />
    </FieldFrame>
  )
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  described?: string | undefined
}

function Choice({ type, id, name, option, checked, described }: ChoiceProps) {
  const hintId = option.hint ? `${name}-${option.value}-uitleg` : undefined
  return (
    <div class="weefsel-choice">
      <input
        class="weefsel-choice__input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={[hintId, described].filter(Boolean).join(' ') || undefined}
      />
      <label
        class={`utrecht-form-label utrecht-form-label--${type} weefsel-choice__label`}
        for={id}
        lang={option.lang}
      >
        {option.label}
      </label>
      {option.hint ? (
        <p class="utrecht-form-field-description weefsel-choice__hint" id={hintId}>
          {option.hint}
        </p>
      ) : null}
    </div>
  )
}
