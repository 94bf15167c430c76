import type { Trx } from './db/database.ts'
import { daysOf, type Term } from './retention.ts'

/** The terms in days that an administrator chose, by key; none as long as nothing was chosen. */
async function chosenTerms(trx: Trx): Promise<Record<string, number>> {
  const row = await trx
    .selectFrom('setting')
    .select('value')
    .where('part', '=', 'terms')
    .where('inForceAt', 'is not', null)
    .orderBy('inForceAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  const value = row?.value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, days]) => (typeof days === 'number' ? [[key, days]] : [])),
  )
}

/** How many days this is kept now: what was chosen, within its bounds. */
export const termInForce = async (trx: Trx, term: Term): Promise<number> =>
  daysOf(term, await chosenTerms(trx))
