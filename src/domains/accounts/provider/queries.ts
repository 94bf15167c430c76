import type { Trx } from '../../../platform/db/database.ts'
import type { Provider } from './provider.ts'

const columns = ['id', 'name', 'issuer', 'clientId', 'domains', 'acr', 'amr'] as const

/** The organisations whose people can sign in there, by name. */
export function listProviders(trx: Trx): Promise<Provider[]> {
  return trx.selectFrom('signInProvider').select(columns).orderBy('name').execute()
}

/** One of them; undefined when there is none of this id. */
export function providerOf(trx: Trx, id: string): Promise<Provider | undefined> {
  return trx.selectFrom('signInProvider').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The issuers by which an account can be signed in to, with the id of each link. */
export function identitiesOf(trx: Trx, account: string): Promise<{ id: string; issuer: string }[]> {
  return trx
    .selectFrom('authIdentity')
    .select(['id', 'providerId as issuer'])
    .where('userId', '=', account)
    .orderBy('createdAt')
    .execute()
}
