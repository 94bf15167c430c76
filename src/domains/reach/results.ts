import type { Unit } from './inputs.ts'
import type { Mode } from './mode.ts'
import type { Basis } from './people.ts'
import type { Verdict, Why } from './verdict.ts'

/** One buurt, for a part of life, a group and a way to go. Numbers that are not known are null. */
export interface BuurtResult {
  areaCode: string
  wijkCode: string
  lifeDomain: string
  groupKey: string
  mode: Mode
  verdict: Verdict
  why: Why | null
  people: number | null
  peopleLow: number | null
  peopleHigh: number | null
  peopleBasis: Basis | null
  /** For every 1,000 people: hours a week, or places. */
  score: number | null
  scoreLow: number | null
  scoreHigh: number | null
  /** Hours a week, or places, short of the norm for all of them together. */
  gap: number | null
  /** Share of the lenses that see it below the norm, and at or above it; with hidden counts some may see neither. */
  agreement: number | null
  enoughShare: number | null
  noneShare: number | null
  /** Metres along the street when `byRoad`, else as the crow flies. */
  nearestMedian: number | null
  nearestWorst: number | null
  measuredShare: number | null
  uncovered: number | null
  /** Distances go along the street, by a list. */
  byRoad?: boolean
}

/** The same for the working area: for the buurten of which it is known, or for all when it is of none. */
export interface Finding {
  lifeDomain: string
  groupKey: string
  mode: Mode
  unit: Unit
  /** For every 1,000 people. */
  norm: number
  /** Null: the mean of this run. */
  normId: string | null
  mean: number
  people: number
  gap: number
  noneShare: number
  gini: number | null
  facilities: number
  measured: number
  /** Offers about it, for whomever, that are in no place that is known. */
  unplaced: number
  /** Facilities with capacity that nobody of the group has within the usual catchment. */
  idle: number
  /** Distances go along the street, by a list. */
  byRoad?: boolean
  verdicts: Record<Verdict, number>
}

export interface Results {
  results: BuurtResult[]
  findings: Finding[]
}

/** Scores are shown for so many people. */
export const PER = 1_000
