import type { Trx } from '../../platform/db/database.ts'
import { type Check, type Item, type LastChecks, lastChecks } from './check.ts'

/** Every check of one thing, the first first. */
export async function checksOf(trx: Trx, { kind, id }: Item): Promise<Check[]> {
  const rows = await trx
    .selectFrom('checkRecord')
    .select(['fieldGroup as group', 'checkedOn as on', 'role', 'way', 'outcome'])
    .where('itemKind', '=', kind)
    .where('itemId', '=', id)
    .orderBy('checkedOn')
    .orderBy('id')
    .execute()
  return rows as Check[]
}

/** Who last said that this is right, all of it and its parts; `assuredDate` is what stands on the record itself. */
export async function lastChecksOf(trx: Trx, item: Item, assuredDate: string | null): Promise<LastChecks> {
  return lastChecks(await checksOf(trx, item), assuredDate)
}

/** What follows from the checks of one thing for how it is shown. */
export interface Followed {
  /** The last day on which all of it was said to be right. */
  assuredDate: string | null
  /** The record by which it is not shown now; null when there is none. */
  unknown: number | null
  /** Whether it was said to be right since it was hidden. */
  rightSince: boolean
}

/** What is known of one thing, for the record itself to follow. */
export async function followedOf(trx: Trx, { kind, id }: Item): Promise<Followed> {
  const right = trx
    .selectFrom('checkRecord')
    .where('itemKind', '=', kind)
    .where('itemId', '=', id)
    .where('outcome', 'in', ['ok', 'changed'])
  const whole = await right
    .where('fieldGroup', '=', 'all')
    .select(({ fn }) => fn.max('checkedOn').as('on'))
    .executeTakeFirst()
  const hidden = await trx
    .selectFrom('itemUnknown')
    .select(['id', 'since'])
    .where('itemKind', '=', kind)
    .where('itemId', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  const since = hidden
    ? await right.where('recordedAt', '>', hidden.since).select('id').limit(1).executeTakeFirst()
    : undefined
  return {
    assuredDate: whole?.on ?? null,
    unknown: hidden?.id ?? null,
    rightSince: since !== undefined,
  }
}
