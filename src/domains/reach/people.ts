import type { Base, Group } from './group.ts'

/** `count`: published as a number. `estimate`: a share times people. `filled`: the number is missing, and larger areas lend their share. */
export type Basis = 'count' | 'estimate' | 'filled'

/** So many people of a group, with between what it lies. */
export interface People {
  best: number
  low: number
  high: number
  basis: Basis
}

/** Figures of one area by indicator; `rounded` when the publisher rounds to fives. */
export type Figures = ReadonlyMap<string, { value: number; uncertainty: string }>

/** Under this number of inhabitants a share says little (areas: TOO_FEW). */
const TOO_FEW = 50
/** CBS rounds counts of buurten to fives. */
const ROUNDING = 2.5
/** Of people of 15 to 24, so many of ten are 18 or older, as if every year counted as many. */
const ADULT_PART = 0.7

const figureOf = (figures: Figures, id: string) => figures.get(id)?.value ?? null

function countedAge(figures: Figures, age: string, population: number): number | null {
  const count = figureOf(figures, `people-${age}`)
  if (count !== null) return count
  const share = figureOf(figures, `share-${age}`)
  return share === null ? null : (share / 100) * population
}

/** How many people a share is taken of; null when the ages are not known. */
export function baseOf(base: Base, figures: Figures): number | null {
  const population = figureOf(figures, 'population')
  if (population === null || base === 'population') return population
  const children = countedAge(figures, '0-14', population)
  if (children === null) return null
  if (base === '15plus') return Math.max(0, population - children)
  const young = countedAge(figures, '15-24', population)
  return young === null ? null : Math.max(0, population - children - (1 - ADULT_PART) * young)
}

function counted({ count }: Group, figures: Figures): People | null {
  const found = count === undefined ? undefined : figures.get(count)
  if (!found) return null
  const slack = found.uncertainty === 'rounded' ? ROUNDING : 0
  const { value } = found
  return { best: value, low: Math.max(0, value - slack), high: value + slack, basis: 'count' }
}

function estimated({ share }: Group, figures: Figures): People | null {
  if (!share) return null
  const percent = figureOf(figures, share.indicator)
  const base = baseOf(share.base, figures)
  const population = figureOf(figures, 'population') ?? 0
  if (percent === null || base === null || (population < TOO_FEW && population > 0)) return null
  const best = (percent / 100) * base
  return { best, low: best, high: best, basis: 'estimate' }
}

/** The part of all inhabitants that belongs to the group, there; null when that is not known. */
function partOf(group: Group, figures: Figures): number | null {
  const population = figureOf(figures, 'population')
  const own = counted(group, figures) ?? estimated(group, figures)
  return population && own ? own.best / population : null
}

/**
 * How many people of a group live somewhere: as counted; else a share times people; else, when that is hidden or missing, the
 * part of the nearest larger area (`around`, the nearest first) times the inhabitants, which may then be anything between
 * nobody and everybody. Null when not even the inhabitants are known: that is not zero.
 */
export function peopleOf(group: Group, figures: Figures, around: readonly Figures[]): People | null {
  const own = counted(group, figures) ?? estimated(group, figures)
  if (own) return own
  const population = figureOf(figures, 'population')
  if (population === null) return null
  if (population === 0) return { best: 0, low: 0, high: 0, basis: 'count' }
  for (const larger of around) {
    const part = partOf(group, larger)
    if (part !== null) return { best: part * population, low: 0, high: population, basis: 'filled' }
  }
  return null
}
