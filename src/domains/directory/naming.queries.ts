import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** How an organisation can be reached on the internet, as the map says. */
export interface Named {
  website: string | null
  email: string | null
}

/** The other active organisations whose site or mail address is under this domain. */
export async function organizationsNaming(trx: Trx, domain: string, except: string): Promise<Named[]> {
  const pattern = `(^|[@./])${domain.replace(/[^a-z0-9-]/gi, '\\$&')}([/:?#.]|$)`
  const { rows } = await sql<Named>`
    select website, email from organization
    where status = 'active' and id <> ${except}::uuid and (website ~* ${pattern} or email ~* ${pattern})`.execute(
    trx,
  )
  return rows
}
