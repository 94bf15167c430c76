import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Somebody who edits an organisation now. */
export interface Editor {
  roleId: string
  account: string
  email: string
  givenAt: Date
  endsOn: string | null
}

/** Who edits an organisation, by address; nobody for who may not know. */
export async function editorsOf(trx: Trx, organization: string): Promise<Editor[]> {
  const { rows } = await sql<Editor>`
    select role_id, account_id as account, email, given_at, ends_on from editors_of(${organization}::uuid)`.execute(
    trx,
  )
  return rows
}

/** Whether the one who asks may invite and end editors of an organisation. */
export async function sharesEditing(trx: Trx, organization: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select shares_editing(${organization}::uuid) as may`.execute(
    trx,
  )
  return rows[0]?.may === true
}

/** An invitation to edit that nobody answered yet. */
export interface OpenOffer {
  id: string
  email: string
  expiresOn: string
}

/** Who was invited to edit an organisation and can still say yes, for who may know. */
export function openOffers(trx: Trx, organization: string, today: string): Promise<OpenOffer[]> {
  return trx
    .selectFrom('accountInvitation')
    .select(['id', 'email', 'expiresOn'])
    .where('role', '=', 'editor')
    .where('organizationId', '=', organization)
    .where('answer', 'is', null)
    .where('expiresOn', '>=', today)
    .orderBy('email')
    .execute()
}

/** Whether the site of an organisation was put on the map by an editor; then it proves nothing. */
export async function siteByEditor(trx: Trx, organization: string): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`
    select site_by_editor(${organization}::uuid) as filled`.execute(trx)
  return rows[0]?.filled !== false
}
