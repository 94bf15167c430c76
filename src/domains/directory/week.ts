import type { OfferCard } from './card.ts'
import { occurrences } from './schedule.ts'

/** One time this week that something is on offer. */
export interface WeekItem {
  /** `10:00` */
  time: string
  until: string | null
  offer: OfferCard
}

export interface WeekDay {
  day: string
  items: WeekItem[]
}

const DAY_MS = 86_400_000

function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Spreads offers over days by their schedules. */
export function planWeek(offers: readonly OfferCard[], from: string, days: number): WeekDay[] {
  const last = dayAfter(from, days - 1)
  const times = offers.flatMap((offer) =>
    occurrences(offer.schedules, from, last).map(({ day, opensAt, closesAt }) => ({
      day,
      time: opensAt,
      until: closesAt,
      offer,
    })),
  )
  const byDay = Map.groupBy(times, (each) => each.day)
  return Array.from({ length: days }, (_, index) => {
    const day = dayAfter(from, index)
    const items = (byDay.get(day) ?? []).map(({ time, until, offer }) => ({ time, until, offer }))
    return { day, items: items.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)) }
  })
}
