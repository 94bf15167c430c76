import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'

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
    ...{ actor: `account:${account}`, action: 'account.session.ended' },
    ...{ kind: 'account', subject: account },
  })
  return true
}

/** Ends all sessions of this account but one; returns how many. */
export async function endOtherSessions(trx: Trx, account: string, keep: string): Promise<number> {
  const gone = await trx
    .deleteFrom('authSession')
    .where('userId', '=', account)
    .where('id', '!=', keep)
    .returning('id')
    .execute()
  if (gone.length === 0) return 0
  await recordEvent(trx, {
    ...{ actor: `account:${account}`, action: 'account.sessions.ended' },
    ...{ kind: 'account', subject: account, detail: { count: gone.length } },
  })
  return gone.length
}

/** Ends every session of an account, by somebody who looks after accounts; returns how many. */
export async function endAllSessions(trx: Trx, account: string, actor: string): Promise<number> {
  const gone = await trx.deleteFrom('authSession').where('userId', '=', account).returning('id').execute()
  await recordEvent(trx, {
    ...{ actor, action: 'account.sessions.ended' },
    ...{ kind: 'account', subject: account, detail: { count: gone.length } },
  })
  return gone.length
}
