import { sql } from 'kysely'
import { addDays } from '../day.ts'
import type { Trx } from '../db/database.ts'
import type { EntryIndex } from './entry-index.ts'
import type { NearTimes } from './near-times.ts'

/** Yesterday may run on into today; the weekend to come is never farther than this. */
const DAYS_AHEAD = 6

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

async function read(trx: Trx, { numbers }: EntryIndex, day: string): Promise<NearTimes> {
  const { rows } = await sql<{ row: string }>`
    select concat_ws(' ', entry_id, day - ${day}::date, opens_at, closes_at) as row from search_time
    where day between ${addDays(day, -1)}::date and ${addDays(day, DAYS_AHEAD)}::date`.execute(trx)
  const times = new Int32Array(rows.length * 4)
  let at = 0
  for (const { row } of rows) {
    const [id = '', offset, opens = '', closes] = row.split(' ')
    const entry = numbers.get(id)
    if (entry === undefined) continue
    times.set([entry, Number(offset), minutes(opens), closes ? minutes(closes) : -1], at)
    at += 4
  }
  return { day, size: numbers.size, times: times.subarray(0, at) }
}

const known = new WeakMap<EntryIndex, { day: string; times: Promise<NearTimes> }>()

/** What is on around this day, of these entries: read once for each day and state of the index. */
export function nearTimes(trx: Trx, index: EntryIndex, day: string): Promise<NearTimes> {
  const before = known.get(index)
  if (before?.day === day) return before.times
  const times = read(trx, index, day)
  known.set(index, { day, times })
  // Who waits gets the failure; who comes later tries again.
  times.catch(() => known.delete(index))
  return times
}
