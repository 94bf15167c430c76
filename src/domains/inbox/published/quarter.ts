import { addDays } from '../../../platform/day.ts'

/** Days after a quarter before it is published: by then its messages were read, sorted and due for an answer. */
export const SETTLE_DAYS = 30

/** A quarter of a year, with its first and last calendar day. */
export interface Quarter {
  /** As `2026-Q3`. */
  name: string
  from: string
  to: string
}

/** The quarter in which a calendar day lies. */
export function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4))
  const number = Math.ceil(Number(day.slice(5, 7)) / 3)
  const first = (index: number) =>
    `${year + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`
  return { name: `${year}-Q${number}`, from: first(number - 1), to: addDays(first(number), -1) }
}

/** Every quarter from the one with `first` on that is over for long enough on `today`, the oldest first. */
export function settledQuarters(first: string, today: string): Quarter[] {
  const found: Quarter[] = []
  for (
    let quarter = quarterOf(first);
    addDays(quarter.to, SETTLE_DAYS) < today;
    quarter = quarterOf(addDays(quarter.to, 1))
  )
    found.push(quarter)
  return found
}
