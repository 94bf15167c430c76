import type { Rd } from '../geo.ts'

/** What can be found. The words are those of the index table; pages have their own. */
export const KINDS = ['offer', 'place', 'organization'] as const
export type Kind = (typeof KINDS)[number]

/** One time that an entry is on or open, on the calendar of the Netherlands; `HH:MM`. */
export interface SearchTime {
  day: string
  opensAt: string
  closesAt: string | null
}

/** One thing that can be found, as its domain writes it into the index. */
export interface SearchEntry {
  id: string
  kind: Kind
  title: string
  /** Names that people also search with: organisation, place, terms in Dutch and English. */
  keywords: string
  body: string
  /** `group:value`, as `life_domain:werk`, `cost:free`, `access:walk_in`, `language:ar`. */
  facets: readonly string[]
  /** CBS codes of every municipality, wijk and buurt that it lies in or is for. */
  areas: readonly string[]
  /** Those that it is for as a whole, also when a place of it lies in one part; without it, the narrowest of `areas`. */
  whole?: readonly string[]
  minimumAge: number | null
  maximumAge: number | null
  /** Calendar day of the last check. */
  assuredDate: string | null
  /** RD New, metres. Nothing for a confidential place. */
  points: readonly Rd[]
  times: readonly SearchTime[]
}

/** When it must be on: now, today, this evening (from 17.00), this weekend, or on one day of the week. */
export const WHEN = ['now', 'today', 'evening', 'weekend', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type When = (typeof WHEN)[number]

export interface Near {
  point: Rd
  /** Metres. */
  radius: number
}

/** What is asked. Values of one group widen (or), groups narrow (and). */
export interface SearchQuery {
  text: string
  kinds?: readonly Kind[]
  /** By group: `{ life_domain: ['werk'], cost: ['free'] }`. */
  facets?: Readonly<Record<string, readonly string[]>>
  /** CBS codes; what lies in one of them, is for it, or for a larger area around it. */
  areas?: readonly string[]
  /** Years. */
  age?: number
  when?: When
  near?: Near
  /** Names of municipalities, wijken and buurten that a question may mention. */
  areaNames?: readonly { name: string; code: string }[]
  sort?: 'best' | 'near' | 'soon'
  /** From 1. */
  page?: number
  pageSize?: number
}

export interface SearchHit {
  id: string
  kind: Kind
  title: string
  score: number
  /** Metres as the crow flies from `near`; null without it or when the place is unknown. */
  distance: number | null
  /** The first time from now on that fits the question; null when nothing is known. */
  next: SearchTime | null
}

/** One part of the question, and how it was read. */
export interface Reading {
  /** As it was typed. */
  typed: string
  /** `word`: as it stands; `mended`: a typing error; `meaning`: everyday words for a theme; `unknown`: nobody uses it. */
  as: 'word' | 'mended' | 'meaning' | 'unknown' | 'left-out'
  /**
   * The word that was searched, or what it stands for: facets as `situation:schulden`, and `when:TU`, `age:8`,
   * `area:WK990101`, or `person:gemeente` when another counter does it.
   */
  to: readonly string[]
}

export interface SearchResult {
  total: number
  hits: readonly SearchHit[]
  readings: readonly Reading[]
  /** Numbers of results by facet, each counted with the other groups applied and its own group left out. */
  counts: ReadonlyMap<string, number>
  /** A question that wants a person at once: `suicide`, `violence`, `child`, `emergency`; from the synonyms. */
  urgent: string | null
}
