import { sql } from 'kysely'
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
    .select(['id', 'name', 'host', 'createdAt', 'lastUsedAt as usedAt'])
    .where('userId', '=', account)
    .orderBy('createdAt')
    .execute()
  const providers = await trx
    .selectFrom('authIdentity')
    .innerJoin('signInProvider', 'issuer', 'authIdentity.providerId')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('userId', '=', account)
    .where(sql<boolean>`cardinality(acr) + cardinality(amr) > 0`)
    .executeTakeFirst()
  return {
    app: app
      ? { sealed: app.sealed, lastStep: Number(app.lastStep), confirmed: app.confirmedAt !== null }
      : null,
    recoveryCodes: Number(codes?.count ?? 0),
    providers: Number(providers?.count ?? 0),
    passkeys: passkeys.map(({ name, ...passkey }) => ({ ...passkey, name: name ?? '' })),
  }
}
