import type { EntryIndex } from './entry-index.ts'
import type { Group, Moment } from './filters.ts'
import type { AtMoment } from './near-times.ts'
import type { SearchHit, SearchQuery } from './search.ts'
import type { Understood } from './understood.ts'

/** A question with everything that is known when it is answered. */
export interface Asked {
  query: SearchQuery
  understood: Understood
  groups: readonly Group[]
  now: Moment
  index: EntryIndex
  moment: AtMoment
}

/** An answer, with numbers by facet as the index has them. */
export interface Answer {
  total: number
  hits: readonly SearchHit[]
  counts: ReadonlyMap<string, number>
}

/** A hit as the database gives it. */
export type HitRow = Omit<SearchHit, 'next'> & {
  next: { day: string; opens: string; closes: string | null } | null
}

export const toHit = ({ next, ...hit }: HitRow): SearchHit => ({
  ...hit,
  next: next && { day: next.day, opensAt: next.opens, closesAt: next.closes },
})
