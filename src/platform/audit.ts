import type { Trx } from './db/database.ts'

/** What happened to which record. `detail` holds ids, counts and names of fields: never what a person typed. */
export interface Happening {
  actor: string
  action: string
  kind: string
  subject: string
  detail?: Record<string, string | number | boolean | null>
}

/** Writes the audit row in the transaction of the change itself, so that neither exists without the other. */
export async function recordEvent(trx: Trx, happening: Happening): Promise<void> {
  const { detail = {}, ...row } = happening
  await trx
    .insertInto('auditEvent')
    .values({ ...row, detail: JSON.stringify(detail) })
    .execute()
}

/** Somebody looked at what is stored about a person. */
export interface Reading {
  actor: string
  /** As what they looked: a role of docs/policy/access.md, or `server` for a command on the server. */
  role: string
  /** Id of the organisation for which they have that role. */
  organization?: string | null
  /** About whom: an account, or a message or a profile when its person has none. */
  kind: 'account' | 'message' | 'log' | 'request' | 'person'
  subject: string
  /** What they saw: `log.read`, `inbox.sender.read`. */
  action: `${string}.read`
  /** Key of a purpose in the register. */
  purpose: string
}

/**
 * Writes down that somebody looked, and why (GDPR, articles 5.2 and 32). The person it is about reads the role and the
 * organisation on their own page, never the account of who looked.
 */
export function recordRead(trx: Trx, reading: Reading): Promise<void> {
  return recordReads(trx, [reading])
}

/** The same for one look at several people: a row for each of them, in one statement. */
export async function recordReads(trx: Trx, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return
  const rows = readings.map(({ role, organization = null, purpose, ...row }) => ({
    ...row,
    detail: JSON.stringify({ role, organization, purpose }),
  }))
  await trx.insertInto('auditEvent').values(rows).execute()
}
