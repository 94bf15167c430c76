import type { ImportRow } from '../../../../platform/import/rows.ts'
import type { Cells } from '../../recipe/value.ts'
import { keyOf } from '../decide.ts'
import type { Key } from '../draft.ts'
import type { MapContext, OfficeDoubts } from '../map-common.ts'
import { isCalledSecret } from './attributes.ts'
import { doubtsOf } from './doubts.ts'
import { isObject, textOf } from './reach.ts'

/** A place that a record speaks of, wherever it stands, with every id by which it is meant. */
export interface SpokenPlace {
  path: string
  cells: Cells
  ids: string[]
  /** The place itself says it is confidential, or its pair with a service does. */
  called: boolean
}

type Role = 'place' | 'pair' | 'other'
interface Step {
  path: string
  role: Role
  cells: Cells
  around: Step | null
}

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['location', 'place'],
  ['locations', 'place'],
  ['service_at_location', 'pair'],
  ['service_at_locations', 'pair'],
])

/** Of a name with dots, which gets its record refused, what it says is at its end: `0.location` is a location too. */
function lastName(name: string): string {
  return name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? name
}

function inside(around: Step): Step[] {
  const found: Step[] = []
  for (const [name, value] of Object.entries(around.cells)) {
    if (typeof value !== 'object' || value === null) continue
    const role = ROLES.get(lastName(name)) ?? 'other'
    const path = around.path === '' ? name : `${around.path}.${name}`
    if (isObject(value)) found.push({ path, role, cells: value, around })
    const list: unknown[] = Array.isArray(value) ? value : []
    // A list inside a list is not read, but what it calls confidential is.
    for (const [index, each] of list.entries())
      for (const cells of Array.isArray(each) ? each.flat(30) : [each])
        if (isObject(cells)) found.push({ path: `${path}.${index}`, role, cells, around })
  }
  return found
}

function spoken({ path, role, cells, around }: Step): SpokenPlace[] {
  const part = { path, cells }
  if (role === 'place') {
    const pair = around?.role === 'pair' ? around : null
    const ids = [textOf(part, 'id'), pair ? textOf(pair, 'location_id') : ''].filter(Boolean)
    return [
      { path, cells, ids, called: isCalledSecret(cells) || (pair !== null && isCalledSecret(pair.cells)) },
    ]
  }
  const id = textOf(part, 'location_id')
  if (id === '' || isObject(cells.location)) return []
  return [
    { path: `${path}.location`, cells: {}, ids: [id], called: role === 'pair' && isCalledSecret(cells) },
  ]
}

/** A record that tells where it is, is a place, whatever else is missing from it. */
function isPlace(cells: Cells): boolean {
  return ['location_type', 'addresses', 'latitude', 'longitude'].some((name) => Object.hasOwn(cells, name))
}

/** Every place in a record, however deep: also those of its organisation, from which we make no record. */
export function spokenPlaces({ cells }: ImportRow): SpokenPlace[] {
  const found: SpokenPlace[] = []
  const role = isPlace(cells) ? 'place' : 'other'
  const waiting: Step[] = [{ path: '', role, cells, around: null }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(...spoken(next))
    waiting.push(...inside(next))
  }
  return found
}

const keysOf = ({ ids }: SpokenPlace, { recipe }: MapContext): Key[] =>
  ids.map((externalId) => ({ source: recipe.name, externalId }))

/** Whether a place is confidential by its own record or by another one of the file. */
export function isSecretPlace(place: SpokenPlace, context: MapContext): boolean {
  if (place.called) return true
  return keysOf(place, context).some((key) => context.secretPlaces?.has(keyOf('location', key)))
}

/** The addresses of a place as the file writes them; only to look for them in other texts, never kept. */
export function addressTexts({ cells }: SpokenPlace): string[] {
  return [cells.addresses].flat(2).flatMap((address) => {
    if (!isObject(address)) return []
    const part = { path: '', cells: address }
    return [textOf(part, 'address_1'), textOf(part, 'postal_code')].filter(Boolean)
  })
}

/** Beside the keys of a run, because who takes the keys must not get to see the addresses. */
const besideOf = new WeakMap<object, { addresses: string[]; doubts: OfficeDoubts }>()

/** The addresses that some record of the file gives for a confidential place. */
export function secretAddresses({ secretPlaces }: MapContext): readonly string[] {
  return (secretPlaces && besideOf.get(secretPlaces)?.addresses) ?? []
}

/** Of which places and organisations the file gives reason to keep the address. */
export function fileDoubts({ secretPlaces }: MapContext): OfficeDoubts | null {
  return (secretPlaces && besideOf.get(secretPlaces)?.doubts) ?? null
}

/** The places that any record of the file calls confidential; by key. */
export function secretHsdsPlaces(rows: readonly ImportRow[], context: MapContext): Map<string, Key> {
  const places = new Map<string, Key>()
  for (const row of rows)
    for (const place of spokenPlaces(row).filter(({ called }) => called))
      for (const key of keysOf(place, context)) places.set(keyOf('location', key), key)
  const whole = { ...context, secretPlaces: places }
  const told = rows.map((row) => ({ row, places: spokenPlaces(row) }))
  const secret = told.flatMap((each) => each.places.filter((place) => isSecretPlace(place, whole)))
  const doubts = doubtsOf(told, (place) => isSecretPlace(place, whole))
  besideOf.set(places, { addresses: [...new Set(secret.flatMap(addressTexts))], doubts })
  return places
}
