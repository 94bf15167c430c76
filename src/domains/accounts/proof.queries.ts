import type { Trx } from '../../platform/db/database.ts'
import type { Proofs } from './account.ts'

/** The second proofs of an account. */
export async function proofsOf(trx: Trx, account: string): Promise<Proofs> {
  const app = await trx
    .selectFrom('accountApp')
    .select(['secret as sealed', 'lastStep', 'confirmedAt'])
    .where('accountId', '=', account)
    .executeTakeFirst()
  const codes = await trx
    .selectFrom('accountRecoveryCode')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('accountId', '=', account)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  const passkeys = await trx
    .selectFrom('authPasskey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', account)
    .orderBy('createdAt')
    .execute()
  return {
    app: app
      ? { sealed: app.sealed, lastStep: Number(app.lastStep), confirmed: app.confirmedAt !== null }
      : null,
    recoveryCodes: Number(codes?.count ?? 0),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt })),
  }
}
