import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { authOf } from '../../domains/accounts/index.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'

type Needs = Pick<Deps, 'db' | 'config'>

async function keyOf(c: AppContext, { db, config }: Needs): Promise<string> {
  const auth = await authOf(db, c.var.tenant, originOf(c, config))
  return (await auth.$context).secret
}

/** Seals a secret with the key of the working area, so that a look at one table does not give it away. */
export async function sealSecret(c: AppContext, needs: Needs, data: string): Promise<string> {
  return symmetricEncrypt({ key: await keyOf(c, needs), data })
}

/** The secret again. Throws when it was sealed with another key. */
export async function openSecret(c: AppContext, needs: Needs, data: string): Promise<string> {
  return symmetricDecrypt({ key: await keyOf(c, needs), data })
}
