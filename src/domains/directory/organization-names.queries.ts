import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

const MOST = 6

/** Active organisations with this in their name, at most six: one that is called exactly so comes first, and alone. */
export async function organizationsNamed(trx: Trx, typed: string): Promise<{ id: string; name: string }[]> {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (name === '') return []
  const part = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string; name: string; same: boolean }>`
    select id, name, public.fold(name) = public.fold(${name}) as same from organization
    where status = 'active' and public.fold(name) like public.fold(${part})
    order by same desc, name limit ${MOST}`.execute(trx)
  const same = rows.filter((row) => row.same)
  return (same.length > 0 ? same : rows).map(({ id, name: found }) => ({ id, name: found }))
}
