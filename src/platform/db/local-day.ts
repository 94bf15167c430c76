import { type RawBuilder, sql } from 'kysely'
import { ZONE } from '../clock.ts'

const HERE = sql.lit(ZONE)

/** The calendar day here of a moment in a table: the database itself counts its days in UTC, an hour or two behind. */
export const dayOf = (moment: RawBuilder<unknown>) => sql<string>`(${moment} at time zone ${HERE})::date`

/** The calendar day here of the transaction. */
export const TODAY = dayOf(sql`now()`)

/** The moment at which a calendar day begins here. */
export const startOf = (day: string) => sql<Date>`(${day}::date::timestamp at time zone ${HERE})`
