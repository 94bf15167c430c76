import {
  AGE_FIELDS,
  areaField,
  type FieldGroup,
  lineFields,
  MOST_PHONES,
  phoneField,
  STATUS_WORDS,
  STATUSES,
  specialHours,
  themeField,
} from '../../../domains/directory/index.ts'
import { HoursEditor } from '../../../domains/directory/views/hours-editor.tsx'
import { costLines } from '../../../domains/directory/views/schedule-text.ts'
import type { Term } from '../../../domains/taxonomy/index.ts'
import { CheckboxField } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { Lines } from './lines.tsx'
import type { Words } from './part-lines.ts'
import { AgesFields, AreasFields } from './reach-fields.tsx'
import { Reads } from './reads.tsx'
import { type FieldsProps, wired } from './wired.ts'

function TextsFields(props: FieldsProps) {
  const said = props.words.texts.edit
  return (
    <>
      <Field {...wired(props, 'naam')} label={said.name} required />
      <Field
        {...wired(props, 'uitleg')}
        {...{ kind: 'textarea', rows: 10, label: said.description, hint: said.descriptionHint }}
      />
      <Reads {...props.words} text={props.values.uitleg ?? ''} />
    </>
  )
}

function TimesFields({ words: { lang }, item, values, problems, today }: FieldsProps) {
  const special = specialHours(item.values.times?.schedules ?? [], today)
  return <HoursEditor {...{ lang, values, problems, special }} />
}

function ContactFields(props: FieldsProps) {
  const { words, item, values } = props
  const said = words.texts.edit
  const phones = item.values.contact?.phones ?? []
  const filled = Array.from({ length: MOST_PHONES }, (_, index) => index).filter(
    (index) => values[phoneField(index)],
  )
  const count = Math.min(MOST_PHONES, Math.max(phones.length, (filled.at(-1) ?? -1) + 1) + 1)
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <Field
          {...wired(props, phoneField(index))}
          {...{ kind: 'tel', width: 'short', label: said.phone(index + 1, phones[index]?.description) }}
          hint={index === 0 ? said.phoneHint : undefined}
          key={index}
        />
      ))}
      {item.kind === 'location' ? null : <Field {...wired(props, 'mail')} kind="email" label={said.mail} />}
      <Field {...wired(props, 'site')} label={said.site} />
    </>
  )
}

function PlaceFields(props: FieldsProps) {
  const said = props.words.texts.edit
  return (
    <>
      <Field {...wired(props, 'straat')} label={said.street} />
      <Field
        {...wired(props, 'postcode')}
        {...{ width: 'short', label: said.postcode, hint: said.postcodeHint }}
      />
      <Field {...wired(props, 'plaats')} label={said.city} />
    </>
  )
}

function CostFields(props: FieldsProps) {
  const { words, item } = props
  const said = words.texts.edit
  const others = (item.values.cost?.costs ?? []).filter(({ option }) => option !== undefined)
  return (
    <>
      <Field {...wired(props, 'bedrag')} {...{ width: 'short', label: said.amount, hint: said.amountHint }} />
      <Field
        {...wired(props, 'tekst')}
        {...{ kind: 'textarea', rows: 3, label: said.costText, hint: said.costTextHint }}
      />
      {others.length > 0 ? (
        <>
          <p class="nl-paragraph">{said.others}</p>
          <Lines lines={costLines(null, others, words.lang)} empty="" />
        </>
      ) : null}
    </>
  )
}

function ThemesFields(props: FieldsProps) {
  const { terms, texts } = props.words
  return (
    <>
      <Boxes {...props} taxonomy="life_domain" label={texts.edit.themes} terms={terms.life_domain} />
      <Boxes {...props} taxonomy="target_group" label={texts.edit.target} terms={terms.target_group} />
    </>
  )
}

type BoxesProps = FieldsProps & {
  taxonomy: 'life_domain' | 'target_group'
  label: string
  terms: readonly Term[]
}

export function Boxes({ words: { lang }, values, problems, taxonomy, label, terms }: BoxesProps) {
  return (
    <fieldset class="weefsel-choices">
      <legend class="utrecht-form-label weefsel-field__label">{label}</legend>
      <div class="weefsel-items__boxes">
        {terms.map(({ id, name }) => (
          <CheckboxField
            {...{ lang, kind: 'checkbox', name: themeField(taxonomy, id), label: name[lang] }}
            checked={values[themeField(taxonomy, id)] !== undefined}
            error={problems[themeField(taxonomy, id)]}
            key={id}
          />
        ))}
      </div>
    </fieldset>
  )
}

function ExistenceFields(props: FieldsProps) {
  const said = props.words.texts.edit
  const options = STATUSES.map((each) => ({ value: STATUS_WORDS[each], label: said.statuses[each] }))
  return (
    <Field {...wired(props, 'stand')} {...{ kind: 'radios', label: said.status, options, required: true }} />
  )
}

/** The field that says what is wrong with the form as a whole. */
export function firstField(group: FieldGroup, { terms, areas }: Words): string {
  const fields: Record<FieldGroup, string> = {
    ...{ texts: 'naam', times: lineFields(0).from, contact: phoneField(0), place: 'straat', cost: 'bedrag' },
    ...{ areas: areaField(areas[0]?.code ?? ''), ages: AGE_FIELDS.least },
    ...{ themes: themeField('life_domain', terms.life_domain[0]?.id ?? ''), existence: 'stand' },
  }
  return fields[group]
}

/** The fields of each part. */
export const GROUP_FIELDS: Record<FieldGroup, (props: FieldsProps) => preact.JSX.Element> = {
  ...{ texts: TextsFields, times: TimesFields, contact: ContactFields, place: PlaceFields },
  ...{ cost: CostFields, themes: ThemesFields, existence: ExistenceFields },
  ...{ areas: AreasFields, ages: AgesFields },
}
