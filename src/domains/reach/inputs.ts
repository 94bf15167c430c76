import type { Reachable } from './facility.ts'
import type { Mode } from './mode.ts'
import type { People } from './people.ts'

/** In what capacity is counted: hours a week, or places. */
export const UNITS = ['hours', 'places'] as const
export type Unit = (typeof UNITS)[number]

/** A buurt as a run counts it. */
export interface InputBuurt {
  code: string
  wijk: string
  /** Of the working area; the others only share in what there is. */
  own: boolean
  /** How many people of each group live there; null: not known. A group that is not in it has no figures at all. */
  people: Record<string, People | null>
  /** By mode: share of the usual catchment of which no people are known; null when no border is loaded. */
  uncovered: Record<Mode, number> | null
}

/** Where people live, in RD New metres: which buurt (by its place in the list), and what part of its people. */
export interface InputPoint {
  x: number
  y: number
  buurt: number
  part: number
}

/** How far it is along the street from where people live to places, for one way to go. */
export interface InputDistances {
  /** Id of the list it comes from. */
  set: string
  /** Ids of the places of this run that the list knows. */
  places: string[]
  /**
   * Where the list begins, of what this run has: code of a buurt or middle of a square, `x,y`. `to`: places of the list above,
   * `metres`: how far. What is in the list and is no pair of it is out of reach.
   */
  from: { origin: string; to: number[]; metres: number[] }[]
}

/** How many offers there are in and for a wijk about a part of life, and how many of those are within their shelf life. */
export interface InputFresh {
  wijk: string
  domain: string
  offers: number
  fresh: number
  /** There are none about this, and all offers of the wijk decide; of a wijk that is hardly on the map there are none. */
  byWijk: boolean
}

/** What people find enough, for every 1,000 people. */
export interface InputNorm {
  id: string
  domain: string
  /** Null: for every group that has none of its own. */
  group: string | null
  unit: Unit
  value: number
}

/** Everything that a run computes with: the same inputs give the same results. */
export interface Inputs {
  version: 1
  on: string
  domains: string[]
  /** Keys of the groups of which there are figures. */
  groups: string[]
  buurten: InputBuurt[]
  points: InputPoint[]
  facilities: Reachable[]
  /** By life domain: offers of which nobody knows where they are, or that are everywhere; they do not count. */
  unplaced: Record<string, number>
  fresh: InputFresh[]
  norms: InputNorm[]
  /** By mode: distances along the street; a mode that is not in it goes as the crow flies. */
  distances?: Partial<Record<Mode, InputDistances>>
  /** By life domain: what something without known hours counts for, where a plan holds that still. A run has none: it follows from `facilities`. */
  usual?: ReadonlyMap<string, number>
}

/** A data set that a run used, and for which groups (none: for borders or places). */
export interface RunSource {
  id: string
  title: string
  publisher: string
  licence: string
  year: number
  /** Of the file that last changed it; null when that is not known. */
  sha256: string | null
  groups: string[]
  /** A list of distances: for which way to go, and of how many points and places of the run it tells nothing. */
  roads?: { mode: Mode; pairs: number; points: number; places: number }
}

/** The data sets that the people of a group were counted with. */
export const sourcesFor = <T extends Pick<RunSource, 'groups'>>(sources: readonly T[], group: string): T[] =>
  sources.filter(({ groups }) => groups.includes(group))

/** The lists of distances that these ways to go were measured with. */
export const roadsFor = <T extends Pick<RunSource, 'roads'>>(
  sources: readonly T[],
  modes: readonly Mode[],
): T[] => sources.filter(({ roads }) => roads && modes.includes(roads.mode))

/** Whether distances go along the street by a list, for this way to go. */
export const isByRoad = ({ distances }: Pick<Inputs, 'distances'>, mode: Mode): boolean =>
  distances?.[mode] !== undefined

/** The norm for a part of life and a group: its own, else the one for every group; null when nobody set one. */
export function normFor(norms: readonly InputNorm[], domain: string, group: string): InputNorm | null {
  const here = norms.filter((norm) => norm.domain === domain)
  return here.find((norm) => norm.group === group) ?? here.find((norm) => norm.group === null) ?? null
}

/** From this share of offers within their shelf life on, something can be said of a wijk. */
export const FRESH_ENOUGH = 0.8

/** Whether enough of what is known about a wijk is within its shelf life. Of nothing, nothing is known. */
export const isKnown = ({ offers, fresh }: Pick<InputFresh, 'offers' | 'fresh'>): boolean =>
  offers > 0 && fresh >= FRESH_ENOUGH * offers

/** A value as JSON with its keys in order: the same value always gives the same text. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
