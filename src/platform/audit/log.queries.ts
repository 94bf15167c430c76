import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { dayOf } from '../db/local-day.ts'
import { accountActor } from '../db/transaction.ts'

/** What a row of the log says besides its action; ids, counts and names of fields. */
export type LogDetail = Readonly<Record<string, string | number | boolean | null>>

/** A row of the log for who reads it. */
export interface LogEntry {
  id: number
  at: Date
  actor: string
  action: string
  kind: string
  subject: string
  detail: LogDetail
}

/** So many rows on a page. */
export const LOG_PAGE = 50

/** A page of rows, the newest first; `older` is what `before` must be for the next page, null when there is none. */
export interface LogPage {
  rows: LogEntry[]
  older: number | null
}

const entries = (trx: Trx, before: number | null) =>
  trx
    .selectFrom('auditEvent')
    .select(['id', 'at', 'actor', 'action', 'kind', 'subject', 'detail'])
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(LOG_PAGE + 1)

type Found = Omit<LogEntry, 'detail'> & { detail: unknown }

function pageOf(found: readonly Found[]): LogPage {
  const rows = found.slice(0, LOG_PAGE).map((row) => ({ ...row, detail: row.detail as LogDetail }))
  return { rows, older: found.length > LOG_PAGE ? (rows.at(-1)?.id ?? null) : null }
}

/** What was done with an account, by its holder or by others. */
export async function logOfAccount(trx: Trx, account: string, before: number | null): Promise<LogPage> {
  const query = entries(trx, before).where((row) =>
    row.or([row('actor', '=', accountActor(account)), row.and({ kind: 'account', subject: account })]),
  )
  return pageOf(await query.execute())
}

/** What an officer looks for; an empty field is not asked for. */
export interface LogFilter {
  /** The beginning of an action: `account.role`. */
  action: string
  /** Whole: the number of an account or of a thing. */
  subject: string
  /** Calendar days of Europe/Amsterdam, both included. */
  from: string
  until: string
}

/** Rows of the log that this transaction may see, by what is asked for. */
export async function searchLog(trx: Trx, filter: LogFilter, before: number | null): Promise<LogPage> {
  const { action, subject, from, until } = filter
  const day = dayOf(sql`at`)
  const query = entries(trx, before)
    .$if(action !== '', (rows) => rows.where(sql<boolean>`starts_with(action, ${action})`))
    .$if(subject !== '', (rows) =>
      rows.where((row) => row.or([row('subject', '=', subject), row('actor', '=', accountActor(subject))])),
    )
    .$if(from !== '', (rows) => rows.where(day, '>=', from))
    .$if(until !== '', (rows) => rows.where(day, '<=', until))
  return pageOf(await query.execute())
}

/** One row by its number, when this transaction may see it. */
export async function logEntry(trx: Trx, id: number): Promise<LogEntry | null> {
  const row = await trx
    .selectFrom('auditEvent')
    .select(['id', 'at', 'actor', 'action', 'kind', 'subject', 'detail'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, detail: row.detail as LogDetail } : null
}
