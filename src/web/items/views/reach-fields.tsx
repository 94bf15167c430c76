import { AGE_FIELDS, areaField } from '../../../domains/directory/index.ts'
import { CheckboxField } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { Lines } from './lines.tsx'
import { areaNames, codesOf, type Municipality } from './part-lines.ts'
import type { FieldsProps } from './wired.ts'

type Props = Pick<FieldsProps, 'words' | 'item' | 'values' | 'problems'>

/** From which age and up to which. */
export function AgesFields({ words: { lang, texts }, values, problems }: Props) {
  const said = texts.edit
  const { least, most } = AGE_FIELDS
  return (
    <>
      <Field
        {...{ lang, name: least, label: said.ageFrom, hint: said.ageFromHint, width: 'short' }}
        {...{ value: values[least], error: problems[least] }}
      />
      <Field
        {...{ lang, name: most, label: said.ageTo, width: 'short' }}
        {...{ value: values[most], error: problems[most] }}
      />
    </>
  )
}

/** For which areas: all of a municipality, or some of its wijken. What no box shows is said, and stays. */
export function AreasFields(props: Props) {
  const { words, item, values, problems } = props
  const known = words.areas.flatMap(codesOf)
  const others = (item.values.areas?.codes ?? []).filter((code) => !known.includes(code))
  return (
    <>
      {words.areas.map((each) => (
        <Wijken {...{ words, values, problems }} municipality={each} key={each.code} />
      ))}
      {others.length > 0 ? (
        <>
          <p class="nl-paragraph">{words.texts.edit.otherAreas}</p>
          <Lines lines={areaNames(others, words)} empty="" />
        </>
      ) : null}
    </>
  )
}

function Wijken({
  words: { lang, texts },
  values,
  problems,
  municipality,
}: Omit<Props, 'item'> & { municipality: Municipality }) {
  const { code, name, wijken } = municipality
  const boxes = [{ code, name: texts.edit.wholeMunicipality(name) }, ...wijken]
  return (
    <fieldset class="weefsel-choices">
      <legend class="utrecht-form-label weefsel-field__label">{texts.edit.wijken(name)}</legend>
      <div class="weefsel-items__boxes">
        {boxes.map((each) => (
          <CheckboxField
            {...{ lang, kind: 'checkbox', name: areaField(each.code), label: each.name }}
            checked={values[areaField(each.code)] !== undefined}
            error={problems[areaField(each.code)]}
            key={each.code}
          />
        ))}
      </div>
    </fieldset>
  )
}
