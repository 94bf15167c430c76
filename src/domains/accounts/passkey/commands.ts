import { recordEvent } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { accountActor } from '../../../platform/db/transaction.ts'
import { recordErasures } from '../../../platform/erasure/erasure.commands.ts'
import { newSecret, secretHash } from '../../../platform/secret.ts'
import { keepsOneProof, lockProofs } from '../last-proof.commands.ts'
import { type KnownPasskey, MOST_PASSKEYS, type PasskeyPurpose, QUESTION_MINUTES } from './passkey.ts'
import type { CheckedPasskey } from './webauthn.ts'

const event = (account: string, action: string) => ({
  ...{ actor: accountActor(account), action, kind: 'account', subject: account },
})

/** For what a question is, and of which session; signing in has none yet. */
export interface Asking {
  purpose: PasskeyPurpose
  session: string | null
}

/** Keeps the question that a passkey must sign; returns the key that this browser keeps. */
export async function askPasskey(
  trx: Trx,
  { purpose, session }: Asking,
  challenge: string,
  now: Date,
): Promise<string> {
  const key = newSecret()
  await trx
    .insertInto('passkeyQuestion')
    .values({ keyHash: secretHash(key), purpose, challenge, sessionId: session, askedAt: now })
    .execute()
  return key
}

/** Takes a question away and returns it, when it was asked for this and not too long ago. Whatever it is, it is gone. */
export async function takeQuestion(
  trx: Trx,
  key: string,
  { purpose, session }: Asking,
  now: Date,
): Promise<string | null> {
  const row = await trx
    .deleteFrom('passkeyQuestion')
    .where('keyHash', '=', secretHash(key))
    .returning(['purpose', 'challenge', 'sessionId', 'askedAt'])
    .executeTakeFirst()
  const still = row && now.getTime() - row.askedAt.getTime() < QUESTION_MINUTES * 60_000
  return still && row.purpose === purpose && row.sessionId === session ? row.challenge : null
}

interface NewPasskey extends CheckedPasskey {
  account: string
  host: string
  name: string
}

/** Gives an account a passkey. False when it is known already, of whomever, or when there are enough. */
export async function keepPasskey(
  trx: Trx,
  { account, credential, ...passkey }: NewPasskey,
): Promise<boolean> {
  await lockProofs(trx, account)
  const { count } = await trx
    .selectFrom('authPasskey')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('userId', '=', account)
    .executeTakeFirstOrThrow()
  if (Number(count) >= MOST_PASSKEYS) return false
  const kept = await trx
    .insertInto('authPasskey')
    .values({ userId: account, credentialId: credential, ...passkey })
    .onConflict((row) => row.column('credentialId').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept) await recordEvent(trx, event(account, 'account.passkey.made'))
  return kept !== undefined
}

/**
 * Writes down that a passkey signed. False when its device counts and did not count on: then there are two of it, and
 * neither is believed (Web Authentication level 3, 6.1.1). Devices that do not count always say 0.
 */
export async function usePasskey(
  trx: Trx,
  { id, account }: KnownPasskey,
  counter: number,
  now: Date,
): Promise<boolean> {
  const used = await trx
    .updateTable('authPasskey')
    .set({ counter, lastUsedAt: now })
    .where('id', '=', id)
    .where('counter', counter === 0 ? '=' : '<', counter)
    .returning('id')
    .executeTakeFirst()
  if (!used) await recordEvent(trx, event(account, 'account.passkey.refused'))
  return used !== undefined
}

/** Takes a passkey away. False when it is no passkey of this account, or the last proof of somebody who needs one. */
export async function removePasskey(trx: Trx, account: string, id: string, today: string): Promise<boolean> {
  if (!(await keepsOneProof(trx, account, 'passkey', today))) return false
  const gone = await trx
    .deleteFrom('authPasskey')
    .where('id', '=', id)
    .where('userId', '=', account)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return false
  await recordErasures(trx, 'account.passkey', [id])
  await recordEvent(trx, event(account, 'account.passkey.removed'))
  return true
}
