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
  /** About whom: an account, or a message when its sender has none. */
  kind: 'account' | 'message' | 'log' | 'request'
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
export function recordRead(trx: Trx, { role, organization = null, purpose, ...row }: Reading): Promise<void> {
  return recordEvent(trx, { ...row, detail: { role, organization, purpose } })
}
