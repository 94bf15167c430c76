import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** What a miss is about. */
export interface MissSubject {
  lifeDomain: string
  targetGroup: string | null
}

/** So many messages that miss the same, in the same area. */
export interface MissCount extends MissSubject {
  areaCode: string
  count: number
}

/** What the miss of a message is about; null when nobody said so yet. */
export async function missOf(trx: Trx, messageId: string): Promise<MissSubject | null> {
  const row = await trx
    .selectFrom('messageMiss')
    .select(['lifeDomain', 'targetGroup'])
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  return row ?? null
}

/** What people miss since this day, per area, life domain and group: of the areas whose messages this person answers. */
export async function missCounts(trx: Trx, since: string): Promise<MissCount[]> {
  return trx
    .selectFrom('messageMiss')
    .select(['areaCode', 'lifeDomain', 'targetGroup', (eb) => eb.fn.countAll<number>().as('count')])
    .where('sentOn', '>=', since)
    .where(sql<boolean>`substr(area_code, 3) like any ((select desk_areas())::text[])`)
    .groupBy(['areaCode', 'lifeDomain', 'targetGroup'])
    .orderBy('count', 'desc')
    .orderBy('lifeDomain')
    .execute()
}
