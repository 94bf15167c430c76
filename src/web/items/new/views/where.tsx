import { Field } from '../../../../ui/field.tsx'
import { NEW_FIELDS } from '../reading.ts'
import type { NewProps } from './new-props.ts'
import { AddressFields, Part } from './parts.tsx'

/** Whose it is: said, chosen among one’s own, or typed. */
export function WhoPart({ reading, values, problems }: NewProps) {
  const { words, said, givers, decides, kind } = reading
  const { lang } = words
  const [first, ...more] = givers
  const { giver, organization } = NEW_FIELDS
  if (first && more.length === 0)
    return (
      <>
        <p class="nl-paragraph">{said.of(first.name)}</p>
        <input type="hidden" name={giver} value={first.id} />
      </>
    )
  return (
    <Part title={said.who}>
      {decides ? (
        <Field
          {...{ lang, name: organization, label: said.organization }}
          {...{ hint: kind === 'service' ? said.whoHint : said.whoPlaceHint }}
          {...{ value: values[organization], error: problems[organization] }}
        />
      ) : (
        <Field
          {...{ lang, kind: 'select', name: giver, label: said.organization, required: true }}
          options={givers.map(({ id, name }) => ({ value: id, label: name }))}
          {...{ value: values[giver], error: problems[giver] }}
        />
      )}
    </Part>
  )
}

/** Where it is: a place of the organisation, or an address. */
export function WherePart(props: NewProps) {
  const { reading, places, values, problems } = props
  const { words, said, kind } = reading
  const { place } = NEW_FIELDS
  const options = [
    ...places.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'ander', label: said.elsewhere },
  ]
  return (
    <Part title={said.where} lead={kind === 'service' ? said.whereHint : undefined}>
      {places.length > 0 ? (
        <Field
          {...{ lang: words.lang, kind: 'radios', name: place, label: said.place, options }}
          {...{ value: values[place] || 'ander', error: problems[place] }}
        />
      ) : null}
      <AddressFields {...props} />
    </Part>
  )
}
