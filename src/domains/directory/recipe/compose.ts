import { dashed } from '../../../platform/dashed.ts'
import type { RowKind, TargetKey } from './targets.ts'

/** What a person chose for a file with columns. */
export interface ImportChoices {
  kind: RowKind
  title: string
  publisher: string
  licence: string
  /** Which column is what. */
  columns: Readonly<Partial<Record<TargetKey, string>>>
}

/** How the file itself is made. */
export interface FileFacts {
  name: string
  format: 'csv' | 'xlsx' | 'geojson' | 'hsds'
  encoding: 'utf-8' | 'windows-1252'
  /** Year and month, as `2026-11`. */
  month: string
  /** With what a column divides several words in one cell; a semicolon when not said. */
  separators?: Readonly<Record<string, string>>
}

type Spec = Record<string, unknown>

const DAYS = {
  monday: 'ma',
  tuesday: 'di',
  wednesday: 'wo',
  thursday: 'do',
  friday: 'vr',
  saturday: 'za',
  sunday: 'zo',
}
const LISTS = ['life_domain', 'target_group', 'situation', 'branch'] as const

/** The name under which a recipe is kept: that of the list in small letters, digits and dashes. */
export const recipeName = (title: string): string => dashed(title)

/** Without what is not there. */
function filled(spec: Spec): Spec {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined))
}

const orNothing = (spec: Spec) => (Object.keys(spec).length > 0 ? spec : undefined)

function addressOf({ line, street, number, postcode, city }: ImportChoices['columns']): Spec | undefined {
  if (line) return filled({ line, postal_code: postcode, city })
  return street ? filled({ street, house_number: number, postal_code: postcode, city }) : undefined
}

function schedulesOf({
  days,
  opens,
  closes,
  hours,
  ...columns
}: ImportChoices['columns']): Spec[] | undefined {
  const daily = Object.entries(DAYS).flatMap(([key, day]) => {
    const column = columns[key as keyof typeof DAYS]
    return column ? [{ days: { value: day }, hours: column }] : []
  })
  if (opens && days) return [filled({ days, opens, closes }), ...daily]
  if (hours) return [filled({ days, hours }), ...daily]
  return daily.length > 0 ? daily : undefined
}

type Divide = (column: string | undefined) => Spec | undefined

/** Several words in one cell, divided as this file divides them. */
const dividing =
  (separators: Readonly<Record<string, string>> = {}): Divide =>
  (column) =>
    column ? { column, as: [{ split: separators[column] ?? ';' }] } : undefined

function termsOf(
  columns: ImportChoices['columns'],
  names: readonly (typeof LISTS)[number][],
  divide: Divide,
): Spec | undefined {
  return orNothing(filled(Object.fromEntries(names.map((name) => [name, divide(columns[name])]))))
}

/** What a place is known by. Where it is would give a confidential one away; then its name has to do. */
function placeId({ place, line, street, number, postcode, confidential }: ImportChoices['columns']): Spec {
  const where = confidential ? [] : [line ?? street, line ? undefined : number, postcode]
  return { hash: [place, ...where].filter((column) => column !== undefined) }
}

function placeOf(columns: ImportChoices['columns']): Spec | undefined {
  const { place, line, street, number, longitude, latitude, confidential } = columns
  const address = addressOf(columns)
  if (!place && (!address || confidential)) return undefined
  const onStreet = street && number ? { columns: [street, number] } : (line ?? street)
  const spec = { name: place ?? onStreet, address, longitude, latitude, confidential }
  // Without a name it is a point where something takes place, and no page of its own.
  return filled({ id: placeId(columns), ...spec, listed: place ? undefined : { value: 'nee' } })
}

function ownerOf({ organization }: ImportChoices['columns']): Spec | undefined {
  return organization ? { id: { hash: [organization] }, name: organization } : undefined
}

function contactOf({ contact }: ImportChoices['columns']): Spec | undefined {
  return contact ? { name: contact } : undefined
}

function offerOf(columns: ImportChoices['columns'], divide: Divide): Spec {
  const { name, description, url, email, phone, cost, days, opens, hours } = columns
  return filled({
    ...{ name, description, url, email, phones: phone, contact: contactOf(columns) },
    ...{ amount: cost, fees_description: cost, schedules: schedulesOf(columns) },
    schedule_description: days && !opens && !hours ? days : undefined,
    ...{ application_process: columns.application, eligibility_description: columns.eligibility },
    ...{ minimum_age: columns.minimum_age, maximum_age: columns.maximum_age },
    languages: divide(columns.languages),
    ...{ service_area: columns.area, assured_date: columns.checked },
    terms: termsOf(columns, ['life_domain', 'target_group', 'situation'], divide),
  })
}

const makers: Record<RowKind, (columns: ImportChoices['columns'], divide: Divide) => Spec> = {
  service: (columns, divide) =>
    filled({ organization: ownerOf(columns), location: placeOf(columns), service: offerOf(columns, divide) }),
  location: (columns) => {
    const { name, description, url, phone, longitude, latitude, confidential, area, place_type } = columns
    const said = {
      name,
      description,
      url,
      phones: phone,
      longitude,
      latitude,
      confidential,
      area,
      place_type,
    }
    const more = { address: addressOf(columns), schedules: schedulesOf(columns), contact: contactOf(columns) }
    return filled({
      organization: ownerOf(columns),
      location: filled({ ...said, ...more, assured_date: columns.checked }),
    })
  },
  organization: (columns, divide) => {
    const { name, description, url, email, phone, kvk } = columns
    const more = {
      address: addressOf(columns),
      contact: contactOf(columns),
      terms: termsOf(columns, ['branch'], divide),
    }
    return {
      organization: filled({
        name,
        description,
        website: url,
        email,
        phones: phone,
        kvk,
        ...more,
        assured_date: columns.checked,
      }),
    }
  },
}

/** The column that rows are known by; without one their name, and who gives it, have to do. */
function idOf({ id, name, organization, place }: ImportChoices['columns']): unknown {
  return id ?? { hash: [name, organization, place].filter((column) => column !== undefined) }
}

/** What was chosen, as a recipe that `readRecipe` can judge. */
export function composeRecipe(choices: ImportChoices, file: FileFacts): Spec {
  const { title, publisher, licence, columns, kind } = choices
  const whole = {
    ...{ name: recipeName(title), title, format: file.format },
    source: { title: file.name, publisher, licence, date: file.month },
  }
  if (file.format === 'hsds') return whole
  const encoding = file.format === 'csv' ? { encoding: file.encoding } : {}
  return { ...whole, ...encoding, id: idOf(columns), makes: makers[kind](columns, dividing(file.separators)) }
}
