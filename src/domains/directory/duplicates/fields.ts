import type { FieldGroup, GroupValues, Item, ItemKind } from '../edit/index.ts'
import { sameValue } from '../edit/index.ts'

/** What somebody chooses between when two things become one, in the order of the page. */
export const MERGE_FIELDS = [
  'name',
  'description',
  'times',
  'place',
  'phones',
  'email',
  'site',
  'cost',
] as const
export type MergeField = (typeof MERGE_FIELDS)[number]

type Groups = Partial<GroupValues>
type Part = {
  group: FieldGroup
  of: (values: Groups) => unknown
  into: (values: Groups, from: Groups) => Groups
}

/** A field that is a part of its own. */
function whole(group: 'times' | 'place' | 'cost'): Part {
  return {
    group,
    of: (values) => values[group],
    into: (values, from) => ({ ...values, [group]: from[group] }),
  }
}

/** A field inside a part. */
function within(group: 'texts' | 'contact', key: string): Part {
  const part = (values: Groups) => values[group] as Record<string, unknown> | undefined
  return {
    group,
    of: (values) => part(values)?.[key],
    into: (values, from) => ({ ...values, [group]: { ...part(values), [key]: part(from)?.[key] } }),
  }
}

const PARTS: Readonly<Record<MergeField, Part>> = {
  name: within('texts', 'name'),
  description: within('texts', 'description'),
  times: whole('times'),
  place: whole('place'),
  phones: within('contact', 'phones'),
  email: within('contact', 'email'),
  site: within('contact', 'site'),
  cost: whole('cost'),
}

/** What a thing says of a field, as it is stored; `undefined` when its kind has no such field. */
export const fieldValue = ({ values }: Item, field: MergeField): unknown => PARTS[field].of(values)

const HOLLOW = new Set(['[]', '{}', '""', 'null', undefined])

/** Whether there is nothing in a value: no list, text or number anywhere in it. */
export function isHollow(value: unknown): boolean {
  if (HOLLOW.has(JSON.stringify(value))) return true
  return typeof value === 'object' && value !== null && Object.values(value).every(isHollow)
}

/** The fields in which two things of one kind differ. */
export function differingFields(one: Item, other: Item): MergeField[] {
  return MERGE_FIELDS.filter((field) => !sameValue(fieldValue(one, field), fieldValue(other, field)))
}

/** Which of two was checked last; the first when neither says so. */
export function freshest(one: Item, other: Item): Item {
  return (other.assuredDate ?? '') > (one.assuredDate ?? '') ? other : one
}

/** Whose value is proposed for a field: of who was checked last, unless that one says nothing. Its id. */
export function proposed(one: Item, other: Item, field: MergeField): string {
  const fresh = freshest(one, other)
  const stale = fresh === one ? other : one
  return isHollow(fieldValue(fresh, field)) ? stale.id : fresh.id
}

/** For each field that differs, the id of the thing whose value stays. */
export type MergeChoices = Partial<Record<MergeField, string>>

/** The parts that the kept thing gets from the other, whole: what is chosen from the other, and its own for the rest. */
export function partsToChange(
  kept: Item,
  gone: Item,
  choices: MergeChoices,
): { group: FieldGroup; values: unknown }[] {
  const taken = differingFields(kept, gone).filter((field) => choices[field] === gone.id)
  const next = taken.reduce<Groups>((values, field) => PARTS[field].into(values, gone.values), kept.values)
  const groups = new Set(taken.map((field) => PARTS[field].group))
  return [...groups]
    .filter((group) => !sameValue(kept.values[group], next[group]))
    .map((group) => ({ group, values: next[group] }))
}

/** Columns that no part holds: an empty one of the kept thing is filled from the other. */
export const FILLED: Readonly<Record<ItemKind, readonly string[]>> = {
  organization: ['alternate_name', 'identifiers', 'contacts'],
  location: [
    'alternate_name',
    'place_type',
    'transportation',
    'accessibility',
    'contacts',
    'organization_id',
  ],
  service: [
    ...[
      'alternate_name',
      'access',
      'application_process',
      'eligibility_description',
      'languages',
      'contacts',
    ],
    ...['interpretation_services', 'required_documents', 'additional_urls', 'organization_id'],
  ],
}
