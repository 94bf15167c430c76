import type { RoleThings } from '../domains/accounts/index.ts'
import { findArea } from '../domains/areas/index.ts'
import { organization } from '../domains/directory/index.ts'

/** What a role may go with: accounts themselves know neither organisations nor areas. */
export const roleThings: RoleThings = {
  organizationName: async (trx, id) => (await organization(trx, id))?.name ?? null,
  areaName: async (trx, code) => (await findArea(trx, code))?.name ?? null,
}
