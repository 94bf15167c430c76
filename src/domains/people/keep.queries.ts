import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { TODAY } from '../../platform/db/local-day.ts'
import { isId } from '../../platform/id.ts'
import type { Field, Values } from './person.ts'
import type { Audience } from './visibility.ts'

/** A profile as who keeps them sees it: enough to know whose it is, and what is shown of it, not what it says. */
export interface KeptProfile {
  id: string
  /** Of whom it is; null as long as nobody took it. */
  accountId: string | null
  madeAt: Date
  /** There is an address for letters. */
  mailbox: boolean
  name: Values['name'] | null
  role: Values['role'] | null
  organization: string | null
  areas: string[]
  /** What is shown now, to whom, and until which day. */
  shows: { field: Field; audience: Audience; endsOn: string }[]
}

const PROFILE = sql`
  select person.id, person.account_id, person.made_at,
    exists (select from person_mailbox where person_id = person.id) as mailbox,
    (select value #>> '{}' from person_field where person_id = person.id and field = 'name') as name,
    (select value from person_field where person_id = person.id and field = 'role') as role,
    (select value #>> '{}' from person_field where person_id = person.id and field = 'organization') as organization,
    coalesce((select value from person_field where person_id = person.id and field = 'areas'), '[]') as areas,
    coalesce((select jsonb_agg(jsonb_build_object('field', field, 'audience', audience, 'endsOn', ends_on) order by field)
      from person_consent where person_id = person.id and withdrawn_at is null and ends_on >= ${TODAY}), '[]') as shows
  from person`

/** How many profiles there are, shown or not. For who keeps them. */
export async function countProfiles(trx: Trx): Promise<number> {
  const { count } = await trx
    .selectFrom('person')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Profiles by name, shown or not. For who keeps them: row security gives others none or less. */
export async function keptProfiles(
  trx: Trx,
  { offset, limit }: { offset: number; limit: number },
): Promise<KeptProfile[]> {
  const { rows } = await sql<KeptProfile>`
    select * from (${PROFILE}) as profile order by public.fold(coalesce(name, '')), id
    limit ${limit} offset ${offset}`.execute(trx)
  return rows
}

/** One profile; null when there is none. */
export async function keptProfile(trx: Trx, id: string): Promise<KeptProfile | null> {
  if (!isId(id)) return null
  const { rows } = await sql<KeptProfile>`${PROFILE} where person.id = ${id}::uuid`.execute(trx)
  return rows[0] ?? null
}
