import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'

/**
 * Erases an account with its sessions, roles and proofs, and the invitations to its address. What remains is that an
 * account with this random number existed; nobody can tell whose it was.
 */
export async function eraseAccount(
  trx: Trx,
  { account, email }: { account: string; email: string },
): Promise<void> {
  await trx.deleteFrom('accountInvitation').where('email', '=', email).execute()
  await trx.deleteFrom('signInAttempt').where('email', '=', email).execute()
  await trx.deleteFrom('authUser').where('id', '=', account).execute()
  const actor = `account:${account}`
  await recordEvent(trx, { actor, action: 'account.erased', kind: 'account', subject: account })
}
