import { formatNumber, type Lang } from '../../../platform/i18n.ts'
import { GROUPS, type Group } from '../check.ts'
import type { SampleOutcome } from './sample.ts'
import { type Interval, wilson } from './wilson.ts'

/** How many of a sample, without which. */
export interface Tally {
  drawn: number
  outcomes: Record<SampleOutcome, number>
  /** Of how many entries this was wrong; one entry may count in several. */
  fields: Partial<Record<Group, number>>
}

/** How much of the map is right, as far as a sample tells. Shares are of one. */
export interface Accuracy {
  /** Reached: the number that all shares but the bounds are of. */
  reached: number
  right: number
  unreachable: number
  /** Not called yet. */
  left: number
  /** Right, of who was reached; null when nobody was. */
  share: number | null
  interval: Interval | null
  /** What the share would be if all who were not reached were wrong, and if all were right. */
  bounds: Interval | null
  /** What was wrong, the most first. */
  wrong: { field: Group; count: number }[]
}

/** Adds a tally up. Who was not reached is neither right nor wrong: the bounds say how much that matters. */
export function accuracyOf({ drawn, outcomes, fields }: Tally): Accuracy {
  const { ok: right, wrong, unreachable } = outcomes
  const reached = right + wrong
  const called = reached + unreachable
  return {
    ...{ reached, right, unreachable, left: drawn - called },
    share: reached === 0 ? null : right / reached,
    interval: wilson(right, reached),
    bounds: called === 0 ? null : { low: right / called, high: (right + unreachable) / called },
    wrong: GROUPS.map((field) => ({ field, count: fields[field] ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  }
}

/** A share of one as whole percents: `86 %`. */
export function percent(lang: Lang, share: number): string {
  return `${formatNumber(lang, Math.round(share * 100))}\u00a0%`
}
