import type pg from 'pg'
import { type Browser, browser } from './browser.ts'

/** Somebody who works here, or only signs in. */
export interface Who {
  email: string
  role: 'resident' | 'editor' | 'worker' | 'coordinator' | 'adviser' | 'administrator' | 'privacy'
  organizationId?: string
  areaCode?: string
}

/** The schema of the invented area. */
export const SCHEMA = 'weverland'
const DIGITS = /\d{4} \d{4}/

async function newestCode(db: pg.Client, email: string): Promise<string> {
  const { rows } = await db.query<{ body: string }>(
    `select body from ${SCHEMA}.mail where recipient = $1 order by created_at desc limit 1`,
    [email],
  )
  const [code] = DIGITS.exec(rows[0]?.body ?? '') ?? []
  if (!code) throw new Error(`no letter with a code for ${email}`)
  return code.replace(' ', '')
}

/**
 * Signs in as people do, with the code from the letter in the outbox. The role and the second proof are put into the
 * database, as an administrator and an app would. `db` is its owner.
 */
export async function signedIn(base: string, db: pg.Client, who: Who): Promise<Browser> {
  const person = browser(base)
  const { email, role, organizationId = null, areaCode = null } = who
  await person.post('/inloggen', { email: [email] })
  const entered = await person.post('/inloggen/code', { code: [await newestCode(db, email)] })
  if (entered.status !== 303) throw new Error(`signing in as ${email}: ${entered.status}`)
  if (role === 'resident') return person
  await db.query(
    `insert into ${SCHEMA}.account_role (id, account_id, role, organization_id, area_code, given_by, given_at)
     select gen_random_uuid(), id, $2, $3, $4, 'bench', now() from ${SCHEMA}.auth_user where email = $1
     on conflict do nothing`,
    [email, role, organizationId, areaCode],
  )
  await db.query(
    `insert into ${SCHEMA}.session_proof (session_id, method, proved_at)
     select session.id, 'recovery', now() from ${SCHEMA}.auth_session session
     join ${SCHEMA}.auth_user who on who.id = user_id where email = $1
     order by session.created_at desc limit 1`,
    [email],
  )
  return person
}
