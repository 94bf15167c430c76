import { recordEvent } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { accountActor } from '../../../platform/db/transaction.ts'
import { recordErasures } from '../../../platform/erasure/erasure.commands.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { newSecret, secretHash } from '../../../platform/secret.ts'
import { accountOf } from '../account.queries.ts'
import { keepsOneProof, lockProofs } from '../last-proof.commands.ts'
import { hasAnyProof } from '../last-proof.ts'
import { proofsOf } from '../proof.queries.ts'
import { accountFor } from '../roles.commands.ts'
import { VISIT_MINUTES, type Visit } from './provider.ts'

/** A visit to a provider, and what to do when somebody comes back. */
export interface KeptVisit extends Visit {
  provider: string
  lang: Lang
  target: string | null
  /** The session that wants to sign in this way from now on; null when somebody signs in. */
  session: string | null
}

/** Keeps what must fit when somebody comes back; returns the key that this browser keeps. */
export async function keepVisit(
  trx: Trx,
  { provider, session, ...visit }: KeptVisit,
  now: Date,
): Promise<string> {
  const key = newSecret()
  await trx
    .insertInto('providerVisit')
    .values({ keyHash: secretHash(key), providerId: provider, sessionId: session, ...visit, beganAt: now })
    .execute()
  return key
}

/** Takes a visit away and returns it, when it went to this provider and not too long ago. Whatever it is, it is gone. */
export async function takeVisit(
  trx: Trx,
  key: string,
  provider: string,
  now: Date,
): Promise<KeptVisit | null> {
  const row = await trx
    .deleteFrom('providerVisit')
    .where('keyHash', '=', secretHash(key))
    .returning(['providerId', 'sessionId', 'state', 'nonce', 'verifier', 'lang', 'target', 'beganAt'])
    .executeTakeFirst()
  if (!row || row.providerId !== provider) return null
  const { beganAt, providerId, sessionId, lang, ...visit } = row
  if (now.getTime() - beganAt.getTime() >= VISIT_MINUTES * 60_000) return null
  return { ...visit, provider: providerId, session: sessionId, lang: lang === 'en' ? 'en' : 'nl' }
}

const event = (account: string, action: string, actor = accountActor(account)) => ({
  ...{ actor, action, kind: 'account', subject: account },
})

interface By {
  actor: string
  now: Date
}

/** A number by which an issuer knows somebody. */
interface Identity {
  issuer: string
  subject: string
}

/** Lets an account sign in with this number of this issuer from now on. False when the number is somebody else’s. */
export async function linkIdentity(
  trx: Trx,
  account: string,
  { issuer, subject }: Identity,
  actor = accountActor(account),
): Promise<boolean> {
  const made = await trx
    .insertInto('authIdentity')
    .values({ userId: account, providerId: issuer, accountId: subject })
    .onConflict((row) => row.columns(['providerId', 'accountId']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) {
    await recordEvent(trx, event(account, 'account.identity.linked', actor))
    return true
  }
  return (await linkedAccount(trx, { issuer, subject })) === account
}

async function linkedAccount(trx: Trx, { issuer, subject }: Identity): Promise<string | null> {
  const row = await trx
    .selectFrom('authIdentity')
    .select('userId')
    .where('providerId', '=', issuer)
    .where('accountId', '=', subject)
    .executeTakeFirst()
  return row?.userId ?? null
}

/**
 * The account of who came back from a provider, by its number there; made when nobody has the address. An account with this
 * address is taken when the mailbox was all it had to prove itself with. One that has more is `null`: who says so only by
 * an address would get past the other proof, so its owner links the two from within.
 */
export async function accountBehind(
  trx: Trx,
  { email, ...identity }: Identity & { email: string },
  { actor, now }: By,
): Promise<string | null> {
  const linked = await linkedAccount(trx, identity)
  if (linked !== null) return linked
  const known = await accountOf(trx, email)
  if (known !== null) {
    await lockProofs(trx, known)
    // Who came back twice at the same moment was linked while we waited.
    const since = await linkedAccount(trx, identity)
    if (since !== null) return since
    if (hasAnyProof(await proofsOf(trx, known))) return null
  }
  const account = known ?? (await accountFor(trx, email, { actor, now }))
  return (await linkIdentity(trx, account, identity, actor)) ? account : null
}

/** Takes such a link away. False when it is none of this account, or the last proof of somebody who needs one. */
export async function removeIdentity(trx: Trx, account: string, id: string, today: string): Promise<boolean> {
  if (!(await keepsOneProof(trx, account, 'provider', today))) return false
  const gone = await trx
    .deleteFrom('authIdentity')
    .where('id', '=', id)
    .where('userId', '=', account)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return false
  await recordErasures(trx, 'account.identity', [id])
  await recordEvent(trx, event(account, 'account.identity.removed'))
  return true
}
