import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { retiredTerms } from '../taxonomy/index.ts'
import { takeTurn } from './turn.commands.ts'

/** Records with such terms, and the column of the record. */
const TERMS = [
  ['service_term', 'service_id'],
  ['organization_term', 'organization_id'],
] as const

/**
 * Gives everything with a term that ended (`situation:oud`) the one that comes instead; what has both has one. Repeatable.
 * Returns whether there is such a term. Needs the role system; the search index is for the caller.
 */
export async function replaceTerm(trx: Trx, ended: string): Promise<boolean> {
  const found = (await retiredTerms(trx)).find(({ taxonomy, id }) => `${taxonomy}:${id}` === ended)
  if (!found) return false
  const { taxonomy, id, replacedBy } = found
  await takeTurn(trx)
  for (const [table, key] of TERMS) {
    await sql`
      insert into ${sql.table(table)} (${sql.ref(key)}, taxonomy, term_id)
      select ${sql.ref(key)}, taxonomy, ${replacedBy} from ${sql.table(table)}
      where taxonomy = ${taxonomy} and term_id = ${id} on conflict do nothing`.execute(trx)
    await sql`delete from ${sql.table(table)} where taxonomy = ${taxonomy} and term_id = ${id}`.execute(trx)
  }
  await sql`update location set place_type = ${replacedBy} where place_taxonomy = ${taxonomy} and place_type = ${id}`.execute(
    trx,
  )
  return true
}
