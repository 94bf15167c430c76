import { recordEvent } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Provider } from './provider.ts'

interface By {
  actor: string
  now: Date
}

/** Adds an organisation whose people can sign in there, or says anew how. */
export async function keepProvider(
  trx: Trx,
  { id, ...provider }: Provider,
  { actor, now }: By,
): Promise<void> {
  const lists = { domains: [...provider.domains], acr: [...provider.acr], amr: [...provider.amr] }
  await trx
    .insertInto('signInProvider')
    .values({ id, ...provider, ...lists, addedAt: now })
    .onConflict((row) => row.column('id').doUpdateSet({ ...provider, ...lists }))
    .execute()
  await recordEvent(trx, { actor, action: 'provider.kept', kind: 'provider', subject: id })
}

/** Takes it away: nobody signs in there any more. False when there was none of this id. */
export async function removeProvider(trx: Trx, id: string, actor: string): Promise<boolean> {
  const gone = await trx.deleteFrom('signInProvider').where('id', '=', id).returning('id').executeTakeFirst()
  if (!gone) return false
  await recordEvent(trx, { actor, action: 'provider.removed', kind: 'provider', subject: id })
  return true
}
