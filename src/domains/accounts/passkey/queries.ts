import type { Trx } from '../../../platform/db/database.ts'
import type { KnownPasskey } from './passkey.ts'

/** The passkeys of an account on this host, by what devices call them. */
export async function credentialsOf(trx: Trx, account: string, host: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('authPasskey')
    .select('credentialId')
    .where('userId', '=', account)
    .where('host', '=', host)
    .execute()
  return rows.map(({ credentialId }) => credentialId)
}

/** The passkey of this name on this host; one that was made for another host is none. */
export async function passkeyOf(trx: Trx, credential: string, host: string): Promise<KnownPasskey | null> {
  const row = await trx
    .selectFrom('authPasskey')
    .select(['id', 'userId as account', 'credentialId as credential', 'publicKey', 'counter'])
    .where('credentialId', '=', credential)
    .where('host', '=', host)
    .executeTakeFirst()
  return row ? { ...row, counter: Number(row.counter) } : null
}
