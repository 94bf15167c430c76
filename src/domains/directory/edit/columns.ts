import { toRd } from '../../../platform/geo.ts'
import type { Address, CostOption, Phone, Status } from '../directory.ts'
import type { Schedule } from '../schedule.ts'
import type { AnyValue, FieldGroup, GroupValues, ItemKind } from './item.ts'

/** The columns of an item that somebody may change, as the database gives them; what a kind lacks is left out. */
export interface ItemColumns {
  name: string
  description: string
  status: Status
  phones: Phone[]
  schedules?: Schedule[]
  scheduleDescription?: string | null
  email?: string | null
  url?: string | null
  website?: string | null
  costOptions?: CostOption[]
  feesDescription?: string | null
  minimumAge?: number | null
  maximumAge?: number | null
  addresses?: Address[]
  longitude?: number | null
  latitude?: number | null
  municipalityCode?: string | null
  wijkCode?: string | null
  buurtCode?: string | null
}

/** Parts that are rows of their own beside the item. */
export type ListGroup = 'themes' | 'areas'
type Plain = Exclude<FieldGroup, ListGroup>

const read: { [G in Plain]: (row: ItemColumns) => GroupValues[G] } = {
  texts: ({ name, description }) => ({ name, description }),
  times: ({ schedules = [], scheduleDescription = null }) => ({ schedules, text: scheduleDescription }),
  contact: ({ phones, email = null, url, website }) => ({ phones, email, site: website ?? url ?? null }),
  place: (row) => {
    const { addresses = [], longitude, latitude } = row
    const { municipalityCode = null, wijkCode = null, buurtCode = null } = row
    const known = typeof longitude === 'number' && typeof latitude === 'number'
    return { addresses, point: known ? { longitude, latitude } : null, municipalityCode, wijkCode, buurtCode }
  },
  cost: ({ costOptions = [], feesDescription = null }) => ({ costs: costOptions, text: feesDescription }),
  ages: ({ minimumAge = null, maximumAge = null }) => ({ least: minimumAge, most: maximumAge }),
  existence: ({ status }) => ({ status }),
}

/** What a part of an item says, from its columns. */
export function partOf<G extends Plain>(group: G, row: ItemColumns): GroupValues[G] {
  return read[group](row)
}

/** A value for a column: a text for JSON, a point in metres for `rd`. */
export type ColumnValue = string | number | { json: unknown } | { point: { x: number; y: number } } | null

const json = (value: unknown): ColumnValue => ({ json: value })

function placeColumns(kind: ItemKind, value: GroupValues['place']): Record<string, ColumnValue> {
  const addresses = { addresses: json(value.addresses) }
  if (kind === 'organization') return addresses
  const { point, municipalityCode, wijkCode, buurtCode } = value
  return {
    ...addresses,
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    rd: point ? { point: toRd(point) } : null,
    ...{ municipalityCode, wijkCode, buurtCode },
  }
}

const write: { [G in Plain]: (kind: ItemKind, value: GroupValues[G]) => Record<string, ColumnValue> } = {
  texts: (_, { name, description }) => ({ name, description }),
  times: (kind, { schedules, text }) => ({
    schedules: json(schedules),
    ...(kind === 'service' ? { scheduleDescription: text } : {}),
  }),
  contact: (kind, { phones, email, site }) => ({
    phones: json(phones),
    ...(kind === 'location' ? {} : { email }),
    ...(kind === 'organization' ? { website: site } : { url: site }),
  }),
  place: placeColumns,
  cost: (_, { costs, text }) => ({ costOptions: json(costs), feesDescription: text }),
  ages: (_, { least, most }) => ({ minimumAge: least, maximumAge: most }),
  existence: (_, { status }) => ({ status }),
}

/** A part of an item as columns of its table; themes and areas are rows of their own and give none. */
export function columnsOf(kind: ItemKind, group: FieldGroup, value: AnyValue): Record<string, ColumnValue> {
  if (group === 'themes' || group === 'areas') return {}
  return (write[group] as (kind: ItemKind, value: AnyValue) => Record<string, ColumnValue>)(kind, value)
}
