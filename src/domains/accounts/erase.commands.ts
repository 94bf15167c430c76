import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import type { Replays } from '../../platform/erasure/replay.commands.ts'

interface Erased {
  account: string
  email: string
}

async function remove(trx: Trx, { account, email }: Erased): Promise<void> {
  await trx.deleteFrom('accountInvitation').where('email', '=', email).execute()
  await trx.deleteFrom('signInAttempt').where('email', '=', email).execute()
  // What still waits to be sent may be an answer that was asked for; it goes by its own term.
  await trx.deleteFrom('mail').where('recipient', '=', email).where('sentAt', 'is not', null).execute()
  await trx.deleteFrom('authUser').where('id', '=', account).execute()
}

/**
 * Erases an account with its sessions, roles and proofs, and the invitations to its address. What remains is that an
 * account with this random number existed; nobody can tell whose it was. Needs the role `system` beside `auth`, for the
 * letters that were sent.
 */
export async function eraseAccount(trx: Trx, erased: Erased): Promise<void> {
  const { account } = erased
  await remove(trx, erased)
  await recordErasures(trx, 'account', [account])
  const actor = accountActor(account)
  await recordEvent(trx, { actor, action: 'account.erased', kind: 'account', subject: account })
}

/**
 * Accounts and invitations that an older state of the database brought back are erased again, with every letter to them:
 * what waited then has long been sent.
 */
export const accountReplays: Replays = {
  account: async (trx, erasures) => {
    for (const { subject: account } of erasures) {
      const row = await trx
        .selectFrom('authUser')
        .select('email')
        .where('id', '=', account)
        .executeTakeFirst()
      if (!row) continue
      await trx.deleteFrom('mail').where('recipient', '=', row.email).execute()
      await remove(trx, { account, email: row.email })
    }
  },
  'account.passkey': async (trx, erasures) => {
    const ids = erasures.map((erasure) => erasure.subject)
    await trx.deleteFrom('authPasskey').where('id', 'in', ids).execute()
  },
  'account.identity': async (trx, erasures) => {
    const ids = erasures.map((erasure) => erasure.subject)
    await trx.deleteFrom('authIdentity').where('id', 'in', ids).execute()
  },
  'account.invitation': async (trx, erasures) => {
    const ids = erasures.map((erasure) => erasure.subject)
    await trx.deleteFrom('accountInvitation').where('id', 'in', ids).execute()
  },
}
