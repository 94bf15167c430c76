import { z } from 'zod'
import { WEEKDAYS } from '../../platform/day.ts'

const line = (most: number) => z.string().trim().min(2).max(most)
/** Words of a person in Dutch, and in English when somebody wrote them. */
const words = (most: number) => z.object({ nl: line(most), en: line(most).nullable() })
const day = z.iso.date()
const ids = (most: number) => z.array(z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)).max(most)

/** CBS code of a wijk, or of a municipality when somebody works in all of it. */
export const areaCode = z.string().regex(/^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2})$/)

/** What each field of a profile holds. */
export const values = z.object({
  name: line(80),
  role: words(80),
  /** What this person does for you, in plain words. */
  about: words(600),
  specialisms: ids(8).min(1),
  organization: z.uuid(),
  areas: z.array(areaCode).min(1).max(30),
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  reach: words(300),
  phone: z.string().regex(/^\+?[\d ()-]{8,20}$/),
  email: z.email().max(254),
  languages: ids(20).min(1),
  /** Who to ask while this person is away, from the first day to the last. */
  standIn: z.object({ person: z.uuid(), from: day, until: day }),
})

export type Values = z.infer<typeof values>
/** A field that is written down. */
export type ValueField = keyof Values
export const VALUE_FIELDS = Object.keys(values.shape) as ValueField[]

/** Everything that a person decides about apart; a photo is a field too, but no value. */
export const FIELDS = [...VALUE_FIELDS, 'photo'] as const
export type Field = ValueField | 'photo'

/** A profile as it is stored: all of it, before anybody asked who may see what. Never hand this to a page. */
export interface Profile {
  id: string
  values: Partial<Values>
  /** SHA-256 of the picture. */
  photo: string | null
}

/** Reads one stored or typed value; null when it is not what this field holds. */
export function readValue<F extends ValueField>(field: F, value: unknown): Values[F] | null {
  const read = values.shape[field].safeParse(value)
  return read.success ? (read.data as Values[F]) : null
}

/** Whether two areas of CBS touch: the codes nest, so one begins with the other. */
export function touches(one: string, other: string): boolean {
  const [a, b] = [one.slice(2), other.slice(2)]
  return a.startsWith(b) || b.startsWith(a)
}
