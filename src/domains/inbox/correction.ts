import type { AboutKind } from './message.ts'

/** What of a page may be wrong, when the sender says which. */
export const FIELDS = ['times', 'phone', 'address', 'cost', 'gone', 'other'] as const
export type Field = (typeof FIELDS)[number]

/** The values that the form sends for each. */
export const FIELD_VALUES: Record<Field, string> = {
  times: 'tijden',
  phone: 'telefoon',
  address: 'adres',
  cost: 'prijs',
  gone: 'bestaat-niet-meer',
  other: 'anders',
}

/** What can be wrong on the page of each kind of thing. */
export const FIELDS_OF: Record<AboutKind, readonly Field[]> = {
  area: [],
  service: FIELDS,
  location: ['times', 'phone', 'address', 'gone', 'other'],
  organization: ['phone', 'address', 'gone', 'other'],
}

/** What stands on a page now, per field; a field that the page does not have is left out. */
export type Stood = Partial<Record<Field, string>>

const LONGEST = 1000

/** What somebody says is wrong; null when they did not choose. */
export function readField(typed: string | undefined): Field | null {
  return FIELDS.find((field) => FIELD_VALUES[field] === typed) ?? null
}

/** A correction as the person who works on it sees it. */
export interface Correction {
  field: Field
  /** What stood on the page when it was sent; null when nothing did. */
  stood: string | null
}

/** What is kept of the page beside a correction; null when the page has no such field. */
export function stoodFor(field: Field, stood: Stood): string | null {
  return stood[field]?.slice(0, LONGEST) || null
}

export const OUTCOMES = ['accepted', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]
