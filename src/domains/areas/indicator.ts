import type { Translated } from '../../platform/i18n.ts'

/** How a figure behaves: counts add up, shares are per 100, rates per 1,000, averages and classes do neither. */
export type IndicatorKind = 'count' | 'share' | 'rate' | 'average' | 'class'

export type Unit =
  | 'people'
  | 'households'
  | 'crimes'
  | 'percent'
  | 'per1000'
  | 'perKm2'
  | 'perHousehold'
  | 'km'
  | 'thousandEuro'
  | 'urbanity'

/** Which way is better for the people who live there. `neither`: more is not better and less is not either. */
export type Direction = 'higher' | 'lower' | 'neither'

/** `count`: registered; `estimate`: a model says so. How finely a publisher rounds belongs to the data set. */
export type IndicatorUncertainty = 'count' | 'estimate'

/** Ids of the taxonomy of life domains. */
export type LifeDomain =
  | 'ontmoeting'
  | 'onderwijs'
  | 'opvoeding'
  | 'werk'
  | 'gezondheid'
  | 'wonen'
  | 'bewegen'
  | 'cultuur'
  | 'veiligheid'

/** The age group that one row of a health table speaks of. */
export type AgeGroup = '18plus' | '65plus'

export interface Indicator {
  id: string
  name: Translated
  definition: Translated
  unit: Unit
  kind: IndicatorKind
  /** Of whom a share or rate is taken, or over what an average; null for plain counts. */
  denominator: Translated | null
  direction: Direction
  uncertainty: IndicatorUncertainty
  lifeDomain?: LifeDomain
  /** Decimals that are worth showing. */
  digits: number
  /** Names of columns in files that hold this figure; compared without case, punctuation and position suffix. */
  sources: readonly string[]
  /** Set for figures about one age group: the row of the file says which. */
  age?: AgeGroup
  /** How it follows from counts, where a file or a sum of buurten has only those. */
  computed?: { part: string; whole: readonly string[]; per: 100 | 1000 }
  /** The count by which a mean over buurten is weighted; without it (and without `computed`) there is no mean. */
  weight?: string
  /** True when the mean is harmonic: density is people over land, so land and not people must add up. */
  harmonic?: true
}

export const inhabitants: Translated = { nl: 'alle inwoners', en: 'all residents' }
export const allHouseholds: Translated = { nl: 'alle huishoudens', en: 'all households' }
export const allHomes: Translated = { nl: 'alle woningen', en: 'all homes' }
