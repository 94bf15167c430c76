import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { keepsOneProof } from './last-proof.commands.ts'
import { recoveryHash } from './recovery.ts'

export type ProofMethod = 'passkey' | 'app' | 'recovery' | 'provider'

interface Own {
  account: string
  now: Date
}

const event = (account: string, action: string, detail: Record<string, string> = {}) => ({
  ...{ actor: accountActor(account), action, kind: 'account', subject: account, detail },
})

/** Writes down that this session gave a second proof; it holds for some hours. */
export async function prove(
  trx: Trx,
  { account, session, now, method }: Own & { session: string; method: ProofMethod },
): Promise<void> {
  await trx
    .insertInto('sessionProof')
    .values({ sessionId: session, method, provedAt: now })
    .onConflict((row) => row.column('sessionId').doUpdateSet({ method, provedAt: now }))
    .execute()
  await recordEvent(trx, event(account, 'account.proved', { method }))
}

/** Keeps a sealed secret for an app until a first code shows that the app has it. One that was confirmed stays. */
export async function startApp(trx: Trx, { account, now }: Own, sealed: string): Promise<void> {
  await trx
    .insertInto('accountApp')
    .values({ accountId: account, secret: sealed, askedAt: now })
    .onConflict((row) =>
      row
        .column('accountId')
        .doUpdateSet({ secret: sealed, askedAt: now })
        .where('accountApp.confirmedAt', 'is', null),
    )
    .execute()
}

/**
 * Takes a code of the app that belongs to this step, once. False when a code of this step or a later one was taken
 * before, also by somebody at the same moment.
 */
export async function takeStep(trx: Trx, { account, now }: Own, step: number): Promise<boolean> {
  const taken = await trx
    .updateTable('accountApp')
    .set((app) => ({ lastStep: step, confirmedAt: app.fn.coalesce('confirmedAt', app.val(now)) }))
    .where('accountId', '=', account)
    .where('lastStep', '<', step)
    .returning('accountId')
    .executeTakeFirst()
  return taken !== undefined
}

/** Takes the app away. False when it is the last proof of somebody who needs one. */
export async function removeApp(trx: Trx, account: string, today: string): Promise<boolean> {
  if (!(await keepsOneProof(trx, account, 'app', today))) return false
  await trx.deleteFrom('accountApp').where('accountId', '=', account).execute()
  await recordEvent(trx, event(account, 'account.app.removed'))
  return true
}

/** New codes for paper in the place of the old ones. */
export async function keepRecoveryCodes(
  trx: Trx,
  { account, now }: Own,
  codes: readonly string[],
): Promise<void> {
  await trx.deleteFrom('accountRecoveryCode').where('accountId', '=', account).execute()
  const rows = codes.flatMap((code) => {
    const codeHash = recoveryHash(code)
    return codeHash ? [{ accountId: account, codeHash, madeAt: now }] : []
  })
  await trx.insertInto('accountRecoveryCode').values(rows).execute()
  await recordEvent(trx, event(account, 'account.recovery.made'))
}

/** Takes a code from paper, once. False when it is no code of this account, or was used. */
export async function takeRecoveryCode(trx: Trx, { account, now }: Own, typed: string): Promise<boolean> {
  const hash = recoveryHash(typed)
  if (hash === null) return false
  const taken = await trx
    .updateTable('accountRecoveryCode')
    .set({ usedAt: now })
    .where('accountId', '=', account)
    .where('codeHash', '=', hash)
    .where('usedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst()
  return taken !== undefined
}
