import { join } from 'node:path'
import {
  authScope,
  canProve,
  listProviders,
  type Provider,
  secretName,
} from '../../domains/accounts/index.ts'
import type { Config } from '../../platform/config.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { readSecretFile } from '../../platform/secret-file.ts'

/** The secret that we share with a provider; null when nobody put it there yet. */
export function providerSecret(
  c: AppContext,
  { DATA_DIR, PROVIDER_SECRETS }: Config,
  { id }: Pick<Provider, 'id'>,
): string | null {
  return readSecretFile(PROVIDER_SECRETS ?? join(DATA_DIR, 'secrets'), secretName(c.var.tenant.id, id))
}

/** The organisations through which people can sign in here now. */
export async function offeredProviders(c: AppContext, { db, config }: Deps): Promise<Provider[]> {
  const all = await read(db, authScope(c.var.tenant), listProviders)
  return all.filter((provider) => providerSecret(c, config, provider) !== null)
}

/** Those of them through which a second proof can be given. */
export const provingProviders = async (c: AppContext, deps: Deps): Promise<Provider[]> =>
  (await offeredProviders(c, deps)).filter(canProve)
