import type { ComponentChildren } from 'preact'
import {
  AGE_FIELDS,
  areaField,
  blankItem,
  phoneField,
  themeField,
} from '../../../../domains/directory/index.ts'
import { HoursEditor } from '../../../../domains/directory/views/hours-editor.tsx'
import { inLang } from '../../../../platform/i18n.ts'
import { Details } from '../../../../ui/details.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { itemPaths } from '../../paths.ts'
import { Boxes, GROUP_FIELDS } from '../../views/group-fields.tsx'
import { codesOf } from '../../views/part-lines.ts'
import { AgesFields, AreasFields } from '../../views/reach-fields.tsx'
import { type FieldsProps, wired } from '../../views/wired.ts'
import type { NewProps } from './new-props.ts'

/** The same fields as in the form of one part, of a thing of which nothing is known yet. */
function fieldsOf({ reading, values, problems }: NewProps): FieldsProps {
  const { words, kind, today } = reading
  return { words, values, problems, today, item: blankItem(kind) }
}

type PartProps = { title: string; lead?: string | undefined; children: ComponentChildren }

/** One question of the form with its fields. */
export function Part({ title, lead, children }: PartProps) {
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {lead ? <p class="nl-paragraph">{lead}</p> : null}
      {children}
    </section>
  )
}

export function TextsPart(props: NewProps) {
  const fields = fieldsOf(props)
  const { words, kind } = props.reading
  const said = words.texts.edit
  return (
    <Part title={props.reading.said.what}>
      <weefsel-alike data-from={inLang(words.lang, itemPaths.alike(kind))}>
        <Field {...wired(fields, 'naam')} label={said.name} required />
      </weefsel-alike>
      <Field
        {...wired(fields, 'uitleg')}
        {...{ kind: 'textarea', rows: 4, label: said.description, hint: said.descriptionHint }}
      />
    </Part>
  )
}

export const AddressFields = (props: NewProps) => <GROUP_FIELDS.place {...fieldsOf(props)} />

/** Without the words about times: those about the price have that name here. */
export function TimesPart({ reading, values, problems }: NewProps) {
  const { tekst: _, ...untold } = values
  const { said, kind, words } = reading
  return (
    <Part title={kind === 'service' ? said.when : said.open}>
      <HoursEditor {...{ lang: words.lang, values: untold, problems, special: [] }} />
    </Part>
  )
}

export function WhomPart(props: NewProps) {
  const { reading, values, problems } = props
  const { words, said } = reading
  const fields = fieldsOf(props)
  const ticked = (names: readonly string[]) => names.some((name) => values[name] !== undefined)
  const groups = words.terms.target_group.map(({ id }) => themeField('target_group', id))
  const areas = words.areas.flatMap(codesOf).map(areaField)
  const { least, most } = AGE_FIELDS
  return (
    <Part title={said.whom}>
      <Details
        summary={said.groups}
        open={ticked(groups) || Boolean(values[least] || values[most] || problems[least] || problems[most])}
      >
        <AgesFields {...fields} />
        <Boxes
          {...fields}
          taxonomy="target_group"
          label={words.texts.edit.target}
          terms={words.terms.target_group}
        />
      </Details>
      <Details summary={said.areas} open={ticked(areas)}>
        <AreasFields {...fields} />
      </Details>
    </Part>
  )
}

export const CostPart = (props: NewProps) => (
  <Part title={props.reading.said.cost}>
    <GROUP_FIELDS.cost {...fieldsOf(props)} />
  </Part>
)

/** One number: more can come later. */
export function ContactPart(props: NewProps) {
  const fields = fieldsOf(props)
  const { said, words, kind } = props.reading
  return (
    <Part title={said.contact}>
      <Field {...wired(fields, phoneField(0))} {...{ kind: 'tel', width: 'short', label: said.phone }} />
      {kind === 'location' ? null : (
        <Field {...wired(fields, 'mail')} kind="email" label={words.texts.edit.mail} />
      )}
      <Field {...wired(fields, 'site')} label={words.texts.edit.site} />
    </Part>
  )
}

export function ThemesPart(props: NewProps) {
  const { said, words } = props.reading
  return (
    <Part title={said.about} lead={said.aboutLead}>
      <Boxes
        {...fieldsOf(props)}
        taxonomy="life_domain"
        label={words.texts.edit.themes}
        terms={words.terms.life_domain}
      />
    </Part>
  )
}
