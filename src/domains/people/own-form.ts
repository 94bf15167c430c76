import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import type { Choice } from './consent.commands.ts'
import { latestEnd, usualEnd } from './consent.ts'
import { FIELDS, type Field, readValue, VALUE_FIELDS, type ValueField, type Values } from './person.ts'
import { AUDIENCES, type Consent } from './visibility.ts'

/** What a browser sent: every value of a field, in order. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Names of the fields on the form, in Dutch as addresses are. */
export const INPUT: Record<Field, string> = {
  ...{ name: 'naam', role: 'werk', about: 'doet', specialisms: 'thema', organization: 'organisatie' },
  ...{ areas: 'wijk', days: 'dag', reach: 'bereik', phone: 'telefoon', email: 'email', languages: 'taal' },
  ...{ standIn: 'vervanger', photo: 'foto' },
}
export const audienceInput = (field: Field) => `wie-${INPUT[field]}`
export const endInput = (field: Field) => `tot-${INPUT[field]}`

/** What a form that was not sent yet shows. */
export function typedOf(values: Partial<Values>, consents: readonly Consent[], today: string): Typed {
  const { standIn, role, about, reach, specialisms, areas, days, languages, ...lines } = values
  const typed: Record<string, readonly string[]> = {
    ...{ werk: [role?.nl ?? ''], doet: [about?.nl ?? ''], bereik: [reach?.nl ?? ''] },
    ...{ thema: specialisms ?? [], wijk: areas ?? [], dag: days ?? [], taal: languages ?? [] },
    ...{ vervanger: [standIn?.person ?? ''], van: [standIn?.from ?? ''], tot: [standIn?.until ?? ''] },
  }
  for (const [field, value] of Object.entries(lines)) typed[INPUT[field as ValueField]] = [String(value)]
  for (const field of FIELDS) {
    const open = consents.find(
      (each) => each.field === field && each.withdrawnAt === null && each.endsOn >= today,
    )
    typed[audienceInput(field)] = [open?.audience ?? 'nobody']
    typed[endInput(field)] = [open?.endsOn ?? usualEnd(today)]
  }
  return typed
}

const first = (typed: Typed, name: string) => typed[name]?.[0]?.trim() ?? ''

/** Words in Dutch; the English beside them stays as long as the Dutch does. */
function wordsOf(nl: string, before: Values['role'] | undefined) {
  return nl === '' ? null : { nl, en: before?.nl === nl ? before.en : null }
}

/** What was typed in a field, before it is checked; null when it is empty. */
function rawOf(field: ValueField, typed: Typed, before: Partial<Values>): unknown {
  const name = INPUT[field]
  const [text, many] = [first(typed, name), typed[name] ?? []]
  if (field === 'role' || field === 'about' || field === 'reach') return wordsOf(text, before[field])
  if (field === 'specialisms' || field === 'areas' || field === 'days' || field === 'languages')
    return many.length > 0 ? many : null
  if (field === 'standIn')
    return text === '' ? null : { person: text, from: first(typed, 'van'), until: first(typed, 'tot') }
  if (field === 'organization') return before.organization ?? null
  return text === '' ? null : text
}

/** Words for what can be wrong, by field. */
export interface OwnProblems {
  wrong: Partial<Record<Field, string>>
  needed: string
  other: string
  ends: string
}

export interface OwnProfile {
  values: { [F in ValueField]?: Values[F] | null }
  choices: Choice[]
}

function readChoice(field: Field, typed: Typed, today: string): Choice | null {
  const audience = [...AUDIENCES, 'nobody' as const].find(
    (each) => each === first(typed, audienceInput(field)),
  )
  const endsOn = first(typed, endInput(field)) || usualEnd(today)
  if (!audience || audience === 'nobody') return { field, audience: 'nobody', endsOn: today }
  const good = /^\d{4}-\d{2}-\d{2}$/.test(endsOn) && endsOn >= today && endsOn <= latestEnd(today)
  return good ? { field, audience, endsOn } : null
}

/**
 * Reads the form of one’s own profile: what stands in it, and for whom. A field that is empty is for nobody. All problems at
 * once, by name of the input.
 */
export function readOwn(
  typed: Typed,
  before: Partial<Values>,
  hasPhoto: boolean,
  today: string,
  texts: OwnProblems,
): Result<OwnProfile> {
  const problems: Problems = {}
  const values: Record<string, unknown> = {}
  for (const field of VALUE_FIELDS) {
    const raw = rawOf(field, typed, before)
    values[field] = raw === null ? null : readValue(field, raw)
    if (raw !== null && values[field] === null) problems[INPUT[field]] = texts.wrong[field] ?? texts.other
  }
  if (values.name === null && !problems.naam) problems.naam = texts.needed
  const choices = FIELDS.map((field): Choice | null => {
    const there = field === 'photo' ? hasPhoto : values[field] !== null
    return there ? readChoice(field, typed, today) : { field, audience: 'nobody', endsOn: today }
  })
  for (const [index, choice] of choices.entries())
    if (choice === null) problems[endInput(FIELDS[index] as Field)] = texts.ends
  if (Object.keys(problems).length > 0) return no(problems)
  return ok({ values: values as OwnProfile['values'], choices: choices.filter((choice) => choice !== null) })
}
