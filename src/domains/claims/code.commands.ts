import { randomInt } from 'node:crypto'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { secretHash } from '../../platform/secret.ts'
import { CODE_LENGTH } from '../accounts/index.ts'
import { type Claim, CODE_MINUTES, CODE_TRIES } from './claim.ts'
import { grant } from './grant.commands.ts'

/** Of this claim only: the same digits for another claim have another hash. */
const hashOf = (claim: string, code: string) => secretHash(`claim:${claim}:${code}`)

/** Makes a new code for a claim, which takes the place of the one before; returns it, this once. */
export async function keepCode(
  trx: Trx,
  { id, way }: { id: string; way: keyof typeof CODE_MINUTES },
  now: Date,
): Promise<string> {
  const code = String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0')
  const codeEndsAt = new Date(now.getTime() + CODE_MINUTES[way] * 60_000)
  await trx.updateTable('claim').set({ codeEndsAt, codeTries: 0 }).where('id', '=', id).execute()
  const codeHash = hashOf(id, code)
  await trx
    .insertInto('claimCode')
    .values({ claimId: id, codeHash })
    .onConflict((row) => row.column('claimId').doUpdateSet({ codeHash }))
    .execute()
  return code
}

interface By {
  actor: string
  now: Date
}

/** A coordinator makes the code that is read out on the phone or printed. Null when this claim has no such code to make. */
export async function makeCode(trx: Trx, claim: Claim, { actor, now }: By): Promise<string | null> {
  const { id, way, account } = claim
  if (way === 'mail' || way === 'request' || claim.grantedAt || claim.closedAt) return null
  if (claim.objectedAt && !claim.objectionAnsweredAt) return null
  const code = await keepCode(trx, { id, way }, now)
  await recordEvent(trx, {
    ...{ actor, action: 'claim.code.made', kind: 'account', subject: account },
    detail: { claim: id, organization: claim.organizationId, way, role: 'coordinator' },
  })
  return code
}

interface Trying {
  tenant: string
  account: string
  now: Date
}

/** Counts a try, right or wrong: the caller’s transaction must be kept in both cases. */
async function takeTry(trx: Trx, { account, now }: Trying, id: string): Promise<string | null> {
  const row = await trx
    .updateTable('claim')
    .set((one) => ({ codeTries: one('codeTries', '+', 1) }))
    .where('id', '=', id)
    .where('accountId', '=', account)
    .where('codeTries', '<', CODE_TRIES)
    .where('codeEndsAt', '>', now)
    .where('closedAt', 'is', null)
    .where('grantedAt', 'is', null)
    .where((one) => one.or([one('objectedAt', 'is', null), one('objectionAnsweredAt', 'is not', null)]))
    .returning('organizationId')
    .executeTakeFirst()
  return row?.organizationId ?? null
}

/**
 * Grants a claim when the code is right, which works once and for the account that asked. For the scope of signing in, as a
 * code there. False when it does not work (any more).
 */
export async function takeCode(trx: Trx, trying: Trying, id: string, code: string): Promise<boolean> {
  const organization = await takeTry(trx, trying, id)
  if (organization === null) return false
  const right = await trx
    .deleteFrom('claimCode')
    .where('claimId', '=', id)
    .where('codeHash', '=', hashOf(id, code))
    .returning('claimId')
    .executeTakeFirst()
  if (!right) return false
  const { tenant, account, now } = trying
  return grant(
    trx,
    { id, account, organizationId: organization },
    { tenant, actor: accountActor(account), now },
  )
}
