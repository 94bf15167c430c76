import type { Trx } from '../db/database.ts'
import type { Asked } from './asked.ts'
import { countsOf } from './counts.ts'
import { entryIndex } from './entry-index.queries.ts'
import { groupsOf, type Moment } from './filters.ts'
import { findInDatabase } from './find-in-database.queries.ts'
import { findInMemory } from './find-in-memory.queries.ts'
import { nearTimes } from './near-times.queries.ts'
import { atMoment } from './near-times.ts'
import { understand } from './reading.queries.ts'
import type { SearchQuery, SearchResult } from './search.ts'

/** From so many entries on, weighing them in memory is quicker than in the database by more than it costs to keep them there. */
const IN_MEMORY_FROM = 500

/** A question, read, with all that answering it needs. */
export async function askedOf(trx: Trx, query: SearchQuery, now: Moment): Promise<Asked> {
  const understood = await understand(trx, query, now.day)
  const index = await entryIndex(trx)
  const moment = atMoment(await nearTimes(trx, index, now.day), now)
  return { query, understood, groups: groupsOf(query, now), now, index, moment }
}

/**
 * Searches: reads the question, then finds, orders and counts. `now` is the calendar and the clock of the Netherlands.
 * Whatever is typed gives an answer; what nobody uses is said in `readings`.
 */
export async function find(trx: Trx, query: SearchQuery, now: Moment): Promise<SearchResult> {
  const asked = await askedOf(trx, query, now)
  const { understood, index } = asked
  const answer = index.size < IN_MEMORY_FROM ? findInDatabase : findInMemory
  const { total, hits, counts } = await answer(trx, asked)
  const codes = (query.areaNames ?? []).map(({ code }) => code)
  const { readings, urgent } = understood
  return { total, hits, readings, counts: countsOf(counts, codes), urgent }
}
