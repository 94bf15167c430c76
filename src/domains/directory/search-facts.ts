import { addDays } from '../../platform/day.ts'
import type { Translated } from '../../platform/i18n.ts'
import type { SearchTime } from '../../platform/search/search.ts'
import { nest } from './area-code.ts'
import {
  type Accessibility,
  type Address,
  addressLine,
  type CostOption,
  generalCost,
  passCost,
} from './directory.ts'
import { occurrences, type Schedule } from './schedule.ts'

/** How many days ahead the index knows what is on. */
export const INDEX_DAYS = 63

export interface TermRef {
  taxonomy: string
  termId: string
}

/** Where something is, as the index needs it. */
export interface IndexedSpot {
  name: string
  placeType: string | null
  addresses: Address[]
  accessibility: Accessibility[]
  confidential: boolean
  /** RD New, metres. */
  x: number | null
  y: number | null
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
}

/** What an entry is made with, besides the record itself. */
export interface IndexContext {
  /** The name of a term, `taxonomy:id`. */
  names: ReadonlyMap<string, Translated>
  /** The municipalities of the working area: what says nothing of where it is, is for all of them. */
  municipalities: readonly string[]
  /** The calendar day of indexing. */
  today: string
}

/** `group:value`. */
export const facet = ({ taxonomy, termId }: TermRef) => `${taxonomy}:${termId}`
export const unique = (values: readonly (string | null | undefined)[]) => [
  ...new Set(values.filter((each): each is string => typeof each === 'string' && each !== '')),
]

/** Lists whose names people search with. Of the others (pillar, access to a building) the words say too little. */
const SEARCHED = new Set([
  ...[
    'life_domain',
    'target_group',
    'situation',
    'specialism',
    'language',
    'place_type',
    'branch',
    'network',
  ],
])

/** The names of terms in Dutch and English, as far as people search with them. */
export function words(refs: readonly TermRef[], { names }: IndexContext): string[] {
  return refs
    .filter(({ taxonomy, termId }) => SEARCHED.has(taxonomy) && termId !== 'iedereen')
    .flatMap((ref) => {
      const name = names.get(facet(ref))
      return name ? [name.nl, name.en] : []
    })
}

export function costFacets(costs: readonly CostOption[]): string[] {
  const general = generalCost(costs)
  return [
    ...(general === null ? [] : [general === 0 ? 'cost:free' : 'cost:paid']),
    ...(passCost(costs) ? ['cost:pass'] : []),
  ]
}

export function spotFacets(spots: readonly IndexedSpot[]): string[] {
  return spots.flatMap(({ placeType, accessibility }) => [
    ...(placeType ? [`place_type:${placeType}`] : []),
    ...accessibility.flatMap(({ term }) => (term ? [`accessibility:${term}`] : [])),
  ])
}

/** Every area with the larger ones around it. */
export function areasOf(codes: readonly (string | null)[], { municipalities }: IndexContext): string[] {
  const found = unique(codes).flatMap((code) => {
    const { municipalityCode, wijkCode, buurtCode } = nest(code) ?? {}
    return unique([municipalityCode, wijkCode, buurtCode])
  })
  return found.length > 0 ? unique(found).sort() : [...municipalities]
}

export const spotCodes = (spots: readonly IndexedSpot[]) =>
  spots.map((spot) => spot.buurtCode ?? spot.wijkCode ?? spot.municipalityCode)

export function pointsOf(spots: readonly IndexedSpot[]): { x: number; y: number }[] {
  const points = spots.flatMap(({ x, y, confidential }) =>
    x === null || y === null || confidential ? [] : [{ x, y }],
  )
  return [...new Map(points.map((point) => [`${point.x} ${point.y}`, point])).values()]
}

/** The addresses that may be told. */
export const addressesOf = (spots: readonly IndexedSpot[]) =>
  spots.map((spot) => (spot.confidential ? null : addressLine(spot.addresses)))

/**
 * The times from yesterday (what runs on after midnight) until the last day that the index knows. Of two that open
 * together the one that closes last stays.
 */
export function timesOf(schedules: readonly Schedule[], today: string): SearchTime[] {
  const times = new Map<string, SearchTime>()
  const found = occurrences(schedules, addDays(today, -1), addDays(today, INDEX_DAYS - 1))
  for (const { day, opensAt, closesAt } of found) {
    if (day < today && (closesAt === null || closesAt > opensAt)) continue
    times.set(`${day} ${opensAt}`, { day, opensAt, closesAt })
  }
  return [...times.values()]
}
