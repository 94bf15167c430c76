import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { startOf } from '../../platform/db/local-day.ts'
import type { Retention } from '../../platform/retention.ts'

/** Days after asking that a claim of which nothing came is kept: long enough to see that somebody keeps trying. */
const FRUITLESS_DAYS = 90
/** As long as the log (docs/decisions/0035): while it says that somebody became an editor, it can be said why. */
const GRANTED_DAYS = 730

/**
 * The claims whose term is over on a day. One that was granted stays as long as its role holds; one that waits for somebody to
 * judge it stays until that happened.
 */
export async function claimsOver(trx: Trx, until: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from claim
    where (granted_at is null
        and asked_at < ${startOf(addDays(until, 1 - FRUITLESS_DAYS))}
        and (closed_at is not null or way = 'mail' or code_ends_at is not null and objected_at is null))
      or (granted_at < ${startOf(addDays(until, 1 - GRANTED_DAYS))}
        and not exists (
          select from account_role held where held.account_id = claim.account_id and held.role = 'editor'
            and held.organization_id = claim.organization_id and held.ended_at is null
            and (held.ends_on is null or held.ends_on >= ${until}::date)))`.execute(trx)
  return rows.map(({ id }) => id)
}

/** What claims erase by themselves. */
export const claimRetention: readonly Retention[] = [
  {
    purpose: 'claims',
    what: { nl: 'aanvragen om een organisatie bij te houden', en: 'requests to look after an organisation' },
    due: async (trx, until) => (await claimsOver(trx, until)).length,
  },
]
