import type { Trx } from '../../platform/db/database.ts'
import type { AreaCodes } from './in-area.queries.ts'
import { offersIn } from './offers.queries.ts'
import { planWeek, type WeekDay } from './week.ts'

/** What can be done in these areas, day by day from `from` on, each day by time; days without anything are empty. */
export async function thisWeek(trx: Trx, areaCodes: AreaCodes, from: string, days = 7): Promise<WeekDay[]> {
  const offers = await offersIn(trx, { areaCodes })
  return planWeek(offers, from, days)
}
