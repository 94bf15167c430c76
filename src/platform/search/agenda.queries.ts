import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'

/** One thing that is on at one time of one day. */
export interface AgendaItem {
  id: string
  day: string
  opensAt: string
  closesAt: string | null
}

export interface AgendaQuery {
  from: string
  to: string
  /** On the first day only what has not ended by then; `HH:MM`. */
  time?: string
  /** CBS codes; without them the whole working area. */
  areas?: readonly string[]
  /** At most this many of a day, the first ones; without it all. */
  perDay?: number
}

/** What goes on longer than this is open rather than on: a telephone, a desk, a shelter. */
const LONGEST = '6 hours'

export interface Agenda {
  items: AgendaItem[]
  /** How much there is on each day, also what `perDay` leaves out. */
  totals: Map<string, number>
}

/** What is on offer from one day to another, both included, by day and time: two small reads of the written-out times. */
export async function agenda(trx: Trx, query: AgendaQuery): Promise<Agenda> {
  const { from, to, time = '00:00', areas, perDay = 100_000 } = query
  const { rows } = await sql<AgendaItem & { total: number }>`
    select id, day, opens_at, closes_at, total from (
      select entry.id, moment.day, to_char(moment.opens_at, 'HH24:MI') as opens_at,
        to_char(moment.closes_at, 'HH24:MI') as closes_at,
        row_number() over (partition by moment.day order by moment.opens_at, public.fold(entry.title), entry.id) as rank,
        (count(*) over (partition by moment.day))::integer as total
      from search_time as moment join search_entry as entry on entry.id = moment.entry_id
      where entry.kind = 'offer' and moment.day between ${from} and ${to}
        and (moment.day > ${from} or coalesce(moment.closes_at, moment.opens_at) > ${time})
        and (moment.closes_at is null or moment.closes_at - moment.opens_at <= ${LONGEST}::interval)
        ${areas ? sql`and entry.areas && ${[...areas]}` : sql``}
    ) as ranked where rank <= ${perDay} order by day, rank`.execute(trx)
  return {
    items: rows.map(({ id, day, opensAt, closesAt }) => ({ id, day, opensAt, closesAt })),
    totals: new Map(rows.map(({ day, total }) => [day, total])),
  }
}
