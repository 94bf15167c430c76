import { offersById } from '../../domains/directory/index.ts'
import type { DayItem } from '../../domains/directory/views/day-list.tsx'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type AgendaItem, agenda } from '../../platform/search/agenda.queries.ts'
import type { Moment } from '../../platform/search/filters.ts'

/** Items of one day before the rest is only counted; a municipality has so many that the first say little. */
const SHOWN = { municipality: 4, other: 6 }
const DAYS = 7

/** The first items of a day, and how many there are in all. */
export interface DayItems {
  day: string
  items: DayItem[]
  total: number
}

export interface Week {
  /** What is on at the same time on every day of the week: said once. */
  daily: DayItems
  days: DayItems[]
}

const keyOf = ({ id, opensAt, closesAt }: AgendaItem) => `${id} ${opensAt} ${closesAt}`

/** Takes out what is on at the same time on every one of these days. */
export function dailyApart(
  items: readonly AgendaItem[],
  days: readonly string[],
): { daily: AgendaItem[]; rest: AgendaItem[] } {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  const isDaily = (item: AgendaItem) => days.length > 1 && counts.get(keyOf(item)) === days.length
  return {
    daily: items.filter((item) => item.day === days[0] && isDaily(item)),
    rest: items.filter((item) => !isDaily(item)),
  }
}

/** Whether it has ended by now; without a closing time nobody knows, so what has begun counts as ended. */
export function isOver({ day, opensAt, closesAt }: AgendaItem, now: Moment): boolean {
  if (day !== now.day) return day < now.day
  // It closes after midnight.
  if (closesAt !== null && closesAt <= opensAt) return false
  return (closesAt ?? opensAt) <= now.time
}

/**
 * What is still on in an area in the seven days from today: the times are read light, cards only of what is shown. The
 * times are those of the whole day, so that one reading serves all day; what is over is left out here.
 */
export async function loadWeek(trx: Trx, code: string, now: Moment): Promise<Week> {
  const today = now.day
  const most = code.startsWith('GM') ? SHOWN.municipality : SHOWN.other
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index))
  const { items } = await agenda(trx, { from: today, to: addDays(today, DAYS - 1), areas: [code] })
  const { daily, rest } = dailyApart(items, days)
  const groups = days.map((day) => ({
    day,
    items: rest.filter((item) => item.day === day && !isOver(item, now)),
  }))
  const shown = [daily, ...groups.map((group) => group.items)].flatMap((list) => list.slice(0, most))
  const offers = await offersById(trx, [...new Set(shown.map(({ id }) => id))])
  const dayItems = (day: string, list: readonly AgendaItem[]): DayItems => ({
    day,
    total: list.length,
    items: list.slice(0, most).flatMap(({ id, opensAt, closesAt }) => {
      const offer = offers.get(id)
      return offer ? [{ time: opensAt, until: closesAt, offer }] : []
    }),
  })
  return {
    daily: dayItems(today, daily),
    days: groups.map((group) => dayItems(group.day, group.items)),
  }
}
