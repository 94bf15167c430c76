import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { kept } from '../db/kept.queries.ts'
import { searchVersion } from './entry-index.queries.ts'

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

/** Answers that are kept of each working area: a page about an area asks the same all day. */
const MOST_KEPT = 300

const keptAnswers = kept(searchVersion, async () => new Map<string, Promise<Agenda>>())

/** What is on offer from one day to another, both included, by day and time; read once for each change of the index. */
export async function agenda(trx: Trx, query: AgendaQuery): Promise<Agenda> {
  const answers = await keptAnswers(trx)
  const key = JSON.stringify(query)
  const answer = answers.get(key) ?? readAgenda(trx, query)
  if (answers.size >= MOST_KEPT) answers.clear()
  answers.set(key, answer)
  // Who waits gets the failure; who comes later tries again.
  answer.catch(() => answers.delete(key))
  return answer
}

async function readAgenda(trx: Trx, query: AgendaQuery): Promise<Agenda> {
  const { from, to, time = '00:00', areas, perDay = 100_000 } = query
  const { rows } = await sql<AgendaItem & { total: number }>`
    select id, day, opens_at, closes_at, total from (
      select entry.id, moment.day, to_char(moment.opens_at, 'HH24:MI') as opens_at,
        to_char(moment.closes_at, 'HH24:MI') as closes_at,
        row_number() over (partition by moment.day order by moment.opens_at, entry.folded, entry.id) as rank,
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
