import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { heldRoles } from './account.queries.ts'
import { leavesProof, needsProof, type ProofKind } from './last-proof.ts'
import { proofsOf } from './proof.queries.ts'

/** Lets changes to the proofs of one account wait for each other: two that go at once would leave none. */
export async function lockProofs(trx: Trx, account: string): Promise<void> {
  await sql`select 1 from auth_user where id = ${account} for update`.execute(trx)
}

/** Whether one of this kind may go: something is left to prove oneself with, or no role asks for it. */
export async function keepsOneProof(
  trx: Trx,
  account: string,
  what: ProofKind,
  today: string,
): Promise<boolean> {
  await lockProofs(trx, account)
  if (leavesProof(await proofsOf(trx, account), what)) return true
  const held = await heldRoles(trx, account, today)
  return !needsProof(held.map(({ role }) => role))
}
