import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import { newSecret, secretHash } from '../../platform/secret.ts'
import { termInForce } from '../../platform/terms.queries.ts'
import { CODE_MINUTES, INVITATION_TERM } from './account.ts'

interface Asked {
  tenant: string
  email: string
  /** The page to go on to. */
  target: string | null
  now: Date
  letter: (key: string) => Letter
}

/**
 * Remembers that somebody asked for a code and puts the letter in the outbox, in one transaction; returns the key that
 * the browser keeps. Known and unknown addresses are treated alike.
 */
export async function askCode(trx: Trx, { tenant, email, target, now, letter }: Asked): Promise<string> {
  const key = newSecret()
  await trx
    .insertInto('signInAttempt')
    .values({ keyHash: secretHash(key), email, target, startedAt: now })
    .execute()
  await queueMail(trx, tenant, letter(key), now, addDays(localDay(now), 1))
  return key
}

/** The attempt that this key belongs to, while its code can still work. */
export async function attemptOf(trx: Trx, key: string, now: Date) {
  return trx
    .selectFrom('signInAttempt')
    .select(['email', 'target'])
    .where('keyHash', '=', secretHash(key))
    .where('startedAt', '>', new Date(now.getTime() - CODE_MINUTES * 60_000))
    .executeTakeFirst()
}

/** Ends an attempt that led to a session, and writes down that there is one. */
export async function signedIn(trx: Trx, key: string, account: string): Promise<void> {
  await trx.deleteFrom('signInAttempt').where('keyHash', '=', secretHash(key)).execute()
  await beganSession(trx, account, 'code')
}

/** Writes down that a session began, and by what. */
export async function beganSession(
  trx: Trx,
  account: string,
  by: 'code' | 'passkey' | 'provider',
): Promise<void> {
  const actor = accountActor(account)
  await recordEvent(trx, {
    ...{ actor, action: 'account.signed-in', kind: 'account', subject: account, detail: { by } },
  })
}

/** Erases what is over: attempts, codes, sessions, invitations, addresses that somebody wanted. How many, by purpose. */
export async function eraseOver(trx: Trx, now: Date): Promise<{ account: number; access: number }> {
  const dayAgo = new Date(now.getTime() - 86_400_000)
  const over = addDays(localDay(now), -(await termInForce(trx, INVITATION_TERM)))
  const gone = [
    await trx.deleteFrom('signInAttempt').where('startedAt', '<', dayAgo).executeTakeFirst(),
    await trx.deleteFrom('authVerification').where('expiresAt', '<', now).executeTakeFirst(),
    await trx.deleteFrom('authSession').where('expiresAt', '<', now).executeTakeFirst(),
    await trx.deleteFrom('accountNewAddress').where('askedAt', '<', dayAgo).executeTakeFirst(),
    await trx.deleteFrom('passkeyQuestion').where('askedAt', '<', dayAgo).executeTakeFirst(),
    await trx.deleteFrom('providerVisit').where('beganAt', '<', dayAgo).executeTakeFirst(),
  ]
  const invitations = await trx
    .deleteFrom('accountInvitation')
    .where((row) =>
      row.or([row('expiresOn', '<', over), row('answeredAt', '<', new Date(`${over}T00:00:00Z`))]),
    )
    .returning('id')
    .execute()
  await recordErasures(
    trx,
    'account.invitation',
    invitations.map(({ id }) => id),
  )
  const account = gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
  return { account, access: invitations.length }
}
