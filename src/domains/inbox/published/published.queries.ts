import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { KINDS, type Kind } from '../message.ts'
import type { Figure } from './figures.ts'

/** Quarters that are added up: a year. */
const YEAR = 4

/** What was published of the last year, added up; sums of published numbers tell nothing new. */
export interface PublishedYear {
  /** The quarters by name, the oldest first; fewer than four in the first year. */
  quarters: string[]
  figures: Figure[]
}

/** The published numbers of the last four quarters that were; any scope may ask. */
export async function publishedYear(trx: Trx): Promise<PublishedYear> {
  const last = await trx
    .selectFrom('messageQuarter')
    .select('quarter')
    .orderBy('quarter', 'desc')
    .limit(YEAR)
    .execute()
  const quarters = last.map(({ quarter }) => quarter).toReversed()
  const { rows } = await sql<Figure>`
    select figure, at, sum(count)::int as count from message_figure
    where quarter = any(${quarters}::text[]) group by figure, at order by count desc, at::text`.execute(trx)
  return { quarters, figures: rows }
}

/** What may be said of the messages about one area; numbers in tens, zero is “few or none”. */
export interface AreaMessages {
  sent: Record<Kind, number>
  /** Answered in time, and altogether. */
  inTime: number
  all: number
}

/** The published numbers of a municipality or wijk; null when there are none, as for a buurt. */
export function messagesOf({ figures }: PublishedYear, areaCode: string): AreaMessages | null {
  const level = areaCode.startsWith('GM') ? 'town' : 'wijk'
  const of = (name: 'kind' | 'term', value: string) =>
    figures.find(
      ({ figure, at }) => figure === `${level}-${name}` && at[level] === areaCode && at[name] === value,
    )?.count ?? 0
  const [inTime, late] = [of('term', 'in-time'), of('term', 'late')]
  const sent = Object.fromEntries(KINDS.map((kind) => [kind, of('kind', kind)])) as Record<Kind, number>
  const known = inTime + late + Object.values(sent).reduce((sum, own) => sum + own, 0)
  return known === 0 ? null : { sent, inTime, all: inTime + late }
}
