import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import type { ReadNorm } from './norm.ts'

/** Who does something, as which role, and when. */
export interface Doing<Role extends string = 'coordinator' | 'adviser' | 'operator'> {
  actor: string
  role: Role
  now: Date
}

/** Sets a norm, or takes it away; what was set before stays as a record. Returns its id. */
export async function setNorm(trx: Trx, norm: ReadNorm, { actor, role, now }: Doing): Promise<string> {
  const id = newId()
  const { domain, group, ...rest } = norm
  await trx
    .insertInto('reachNorm')
    .values({ id, lifeDomain: domain, groupKey: group, ...rest, role, setAt: now })
    .execute()
  await recordEvent(trx, {
    ...{ actor, action: 'reach.norm.set', kind: 'reach', subject: id },
    detail: { domain, group, value: norm.value },
  })
  return id
}
