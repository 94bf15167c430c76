import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Profiles that name an organisation name another from now on. Numbers of those that did. Needs the role `system`. */
async function rename(trx: Trx, from: string, to: string, only?: readonly string[]): Promise<string[]> {
  const some = only ? sql`and person_id = any(${[...only]}::uuid[])` : sql``
  const { rows } = await sql<{ id: string }>`
    update person_field set value = to_jsonb(${to}::text)
    where field = 'organization' and value = to_jsonb(${from}::text) ${some} returning person_id as id`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** People who work for an organisation that was merged into another work for that one. Numbers of their profiles. */
export const movePeople = (trx: Trx, { from, to }: { from: string; to: string }): Promise<string[]> =>
  rename(trx, from, to)

/** Of these profiles, those that still name the kept organisation name their own again. */
export async function movePeopleBack(
  trx: Trx,
  { from, to }: { from: string; to: string },
  ids: readonly string[],
): Promise<void> {
  await rename(trx, to, from, ids)
}
