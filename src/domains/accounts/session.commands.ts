import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'

/** Ends one session of this account; false when it has no such session. */
export async function endSession(trx: Trx, account: string, session: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('authSession')
    .where('id', '=', session)
    .where('userId', '=', account)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return false
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'account.session.ended' },
    ...{ kind: 'account', subject: account },
  })
  return true
}

/** Takes away the sessions of an account, but for `keep`; returns how many. */
async function takeSessions(trx: Trx, account: string, keep: string | null): Promise<number> {
  const gone = await trx
    .deleteFrom('authSession')
    .where('userId', '=', account)
    .$if(keep !== null, (query) => query.where('id', '!=', keep))
    .returning('id')
    .execute()
  return gone.length
}

const recordEnded = (trx: Trx, actor: string, account: string, count: number) =>
  recordEvent(trx, {
    ...{ actor, action: 'account.sessions.ended' },
    ...{ kind: 'account', subject: account, detail: { count } },
  })

/** Ends all sessions of this account but one; returns how many. */
export async function endOtherSessions(trx: Trx, account: string, keep: string): Promise<number> {
  const count = await takeSessions(trx, account, keep)
  if (count > 0) await recordEnded(trx, accountActor(account), account, count)
  return count
}

/** Ends every session of an account, by somebody who looks after accounts; returns how many. Recorded even when 0. */
export async function endAllSessions(trx: Trx, account: string, actor: string): Promise<number> {
  const count = await takeSessions(trx, account, null)
  await recordEnded(trx, actor, account, count)
  return count
}
