import type { WeekDay, WeekItem } from '../../domains/directory/index.ts'

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
