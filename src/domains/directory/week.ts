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

const keyOf = ({ offer, time, until }: WeekItem) => `${offer.id} ${time} ${until}`

/** Takes out what is on at the same time on every one of these days, so that a list says it once. */
export function dailyApart(days: readonly WeekDay[]): { daily: WeekItem[]; days: WeekDay[] } {
  const counts = new Map<string, number>()
  for (const { items } of days) {
    for (const key of new Set(items.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isDaily = (item: WeekItem) => days.length > 1 && counts.get(keyOf(item)) === days.length
  return {
    daily: (days[0]?.items ?? []).filter(isDaily),
    days: days.map(({ day, items }) => ({ day, items: items.filter((item) => !isDaily(item)) })),
  }
}
