import { FIELDS, type Field, type Profile, type Values } from './person.ts'

/** To whom a field is shown. Nobody: there is no consent that holds. */
export const AUDIENCES = ['public', 'professionals'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What somebody agreed to, as a record that is never changed but by ending it. */
export interface Consent {
  id: string
  field: Field
  audience: Audience
  /** Which words they read. */
  textVersion: string
  givenAt: Date
  /** The last day on which it holds. */
  endsOn: string
  withdrawnAt: Date | null
}

declare const seen: unique symbol

/**
 * What an audience may see of a profile now. Only `visibleTo` makes one, and every page, list and file takes nothing else: the
 * types keep a new channel from forgetting to ask.
 */
export interface Shown {
  readonly [seen]: true
  id: string
  values: Partial<Values> & Pick<Values, 'name'>
  photo: string | null
  /** Fields that are here for professionals only. */
  amongUs: readonly Field[]
}

/** Whether a consent holds on this day (of the calendar of the Netherlands) and reaches this audience. */
export function holds(consent: Consent, audience: Audience, today: string): boolean {
  const reaches = consent.audience === 'public' || audience === 'professionals'
  return reaches && consent.withdrawnAt === null && consent.endsOn >= today
}

/**
 * The one function that decides what is seen of a person, for every channel. Null without a name: a number to call without
 * a person behind it helps nobody. The database keeps the same rule (row security on `person_field`), so that a mistake in
 * one of the two shows nothing.
 */
export function visibleTo(
  { id, values, photo }: Profile,
  consents: readonly Consent[],
  audience: Audience,
  today: string,
): Shown | null {
  const reached = (field: Field, whom: Audience) =>
    consents.some((consent) => consent.field === field && holds(consent, whom, today))
  const open = FIELDS.filter((field) => reached(field, audience))
  const { name, ...others } = values
  if (name === undefined || !open.includes('name')) return null
  const rest = Object.entries(others).filter(([field]) => open.includes(field as Field))
  return {
    id,
    values: { name, ...Object.fromEntries(rest) },
    photo: open.includes('photo') ? photo : null,
    amongUs: open.filter((field) => !reached(field, 'public')),
  } as unknown as Shown
}

/** Who asks, from the roles of this request: a colleague only after a second proof (docs/policy/access.md). */
export function audienceOf(roles: readonly string[]): Audience {
  const colleague = roles.includes('worker') || roles.includes('coordinator')
  return colleague && roles.includes('proved') ? 'professionals' : 'public'
}

/** Whom to ask now instead of this person; null while they are here. */
export function standInOf({ values: { standIn } }: Shown, today: string) {
  return standIn && standIn.from <= today && today <= standIn.until ? standIn : null
}
