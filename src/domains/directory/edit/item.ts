import { z } from 'zod'
import { AREA_CODE } from '../area-code.ts'
import { addressSchema, costOptionSchema, phoneSchema, STATUSES } from '../directory.ts'
import { scheduleSchema } from '../schedule.ts'

/** What can be changed by hand: an offer, a place or an organisation. */
export const ITEM_KINDS = ['service', 'location', 'organization'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** The parts of an item that are changed, kept and checked as one. */
export const FIELD_GROUPS = [
  'texts',
  'times',
  'contact',
  'place',
  'areas',
  'cost',
  'ages',
  'themes',
  'existence',
] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]

/** The source of what was made by hand: no recipe can have this name. */
export const BY_HAND = 'met de hand'

const age = z.number().int().min(0).max(120).nullable()
const areaCode = z.string().max(10).nullable()

/** What each part holds, the same for all kinds: what a kind does not have is empty. */
export const groupSchemas = {
  texts: z.strictObject({ name: z.string().min(1).max(300), description: z.string().max(10_000) }),
  times: z.strictObject({
    schedules: z.array(scheduleSchema),
    /** What the source says of the times in words of its own. Of offers only. */
    text: z.string().max(10_000).nullable(),
  }),
  contact: z.strictObject({
    phones: z.array(phoneSchema),
    email: z.string().max(254).nullable(),
    site: z.string().max(2_000).nullable(),
  }),
  place: z.strictObject({
    addresses: z.array(addressSchema),
    /** WGS84 degrees. Of places only. */
    point: z.strictObject({ longitude: z.number(), latitude: z.number() }).nullable(),
    municipalityCode: areaCode,
    wijkCode: areaCode,
    buurtCode: areaCode,
  }),
  /** Sorted CBS codes of the areas that it is for. Of offers only. */
  areas: z.strictObject({ codes: z.array(z.string().regex(AREA_CODE)) }),
  /** In years; null: no limit on that side. Of offers only. */
  ages: z.strictObject({ least: age, most: age }),
  cost: z.strictObject({ costs: z.array(costOptionSchema), text: z.string().max(10_000).nullable() }),
  /** Ids of terms by taxonomy. */
  themes: z.strictObject({
    life_domain: z.array(z.string()),
    target_group: z.array(z.string()),
  }),
  existence: z.strictObject({ status: z.enum(STATUSES) }),
} as const

export type GroupValues = { [G in FieldGroup]: z.infer<(typeof groupSchemas)[G]> }
export type AnyValue = GroupValues[FieldGroup]

/** The parts that each kind has. */
export const GROUPS_OF: Readonly<Record<ItemKind, readonly FieldGroup[]>> = {
  service: ['texts', 'times', 'contact', 'areas', 'ages', 'cost', 'themes', 'existence'],
  location: ['texts', 'times', 'contact', 'place', 'existence'],
  organization: ['texts', 'contact', 'place', 'existence'],
}

/** One item as it stands now. */
export interface Item {
  kind: ItemKind
  id: string
  name: string
  organization: { id: string; name: string } | null
  /** Name of the recipe that it came by. */
  source: string
  /** Shown to everybody. */
  active: boolean
  /** Where it is must stay secret, or it is on offer at such a place. */
  secret: boolean
  /** The calendar day on which somebody last checked it. */
  assuredDate: string | null
  values: Partial<GroupValues>
}

/** A value as one text: the same for every order of keys, and `undefined` is as good as absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Whether both say the same to a reader. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null)
}

/** Reads what was stored of a part; throws when it is not that: only this software writes it. */
export function readValue<G extends FieldGroup>(group: G, stored: unknown): GroupValues[G] {
  return groupSchemas[group].parse(stored) as GroupValues[G]
}
