import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import { secretHash } from '../../platform/secret.ts'
import { accountOf } from './account.queries.ts'
import { CODE_MINUTES } from './account.ts'
import { endOtherSessions } from './session.commands.ts'

const TRIES = 3

interface Who {
  tenant: string
  account: string
  now: Date
}

const hashOf = (account: string, code: string) => secretHash(`address:${account}:${code}`)

/**
 * Remembers which address somebody wants for their account, and mails it a code. When the address has an account already,
 * the letter says that instead; the page is the same, so that nobody learns who has one.
 */
export async function askAddress(
  trx: Trx,
  { tenant, account, now }: Who,
  { email, code }: { email: string; code: string },
  letters: { code: Letter; taken: Letter },
): Promise<void> {
  const wanted = { email, codeHash: hashOf(account, code), tries: 0, askedAt: now }
  await trx
    .insertInto('accountNewAddress')
    .values({ accountId: account, ...wanted })
    .onConflict((row) => row.column('accountId').doUpdateSet(wanted))
    .execute()
  const taken = (await accountOf(trx, email)) !== null
  await queueMail(trx, tenant, taken ? letters.taken : letters.code, now, addDays(localDay(now), 1))
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'account.address.asked', kind: 'account', subject: account },
  })
}

/** The address that somebody asked for, while its code works. */
export async function askedAddress(trx: Trx, account: string, now: Date): Promise<string | null> {
  const row = await trx
    .selectFrom('accountNewAddress')
    .select('email')
    .where('accountId', '=', account)
    .where('askedAt', '>', new Date(now.getTime() - CODE_MINUTES * 60_000))
    .executeTakeFirst()
  return row?.email ?? null
}

/** Counts a try, right or wrong: the caller’s transaction must be kept in both cases. */
async function takeTry(trx: Trx, { account, now }: Who, code: string): Promise<string | null> {
  const row = await trx
    .updateTable('accountNewAddress')
    .set((one) => ({ tries: one('tries', '+', 1) }))
    .where('accountId', '=', account)
    .where('tries', '<', TRIES)
    .where('askedAt', '>', new Date(now.getTime() - CODE_MINUTES * 60_000))
    .returning(['email', 'codeHash'])
    .executeTakeFirst()
  return row && row.codeHash === hashOf(account, code) ? row.email : null
}

/**
 * Gives the account its new address when the code is right: other sessions end, codes to the old address work no more, and
 * the old address is told. Null when the code does not work (any more), or the address has an account by now.
 */
export async function changeAddress(
  trx: Trx,
  who: Who & { session: string; old: string },
  code: string,
  told: Letter,
): Promise<string | null> {
  const { account, tenant, session, now, old } = who
  const email = await takeTry(trx, who, code)
  if (email === null || (await accountOf(trx, email)) !== null) return null
  await trx.deleteFrom('accountNewAddress').where('accountId', '=', account).execute()
  await trx.deleteFrom('signInAttempt').where('email', '=', old).execute()
  await trx
    .updateTable('authUser')
    .set({ email, emailVerified: true, updatedAt: now })
    .where('id', '=', account)
    .execute()
  await endOtherSessions(trx, account, session)
  await queueMail(trx, tenant, told, now)
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'account.address.changed', kind: 'account', subject: account },
  })
  return email
}
