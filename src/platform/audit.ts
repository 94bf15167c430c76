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
