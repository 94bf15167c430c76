import type { TestContext } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'

/** The site, with people who signed in: a resident and a privacy officer who gave a second proof. */
export async function rightsSite(t: TestContext, settings: Record<string, string> = {}) {
  const site = await accountSite(t, settings)
  const { pool } = site.database
  const one = async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows[0]
  const accountOf = async (email: string) =>
    String((await one('select id from weefdorp.auth_user where email = $1', [email])).id)
  return {
    ...site,
    one,
    accountOf,
    all: async (text: string) => (await pool.query(text)).rows,
    async officer(role = 'privacy', proved = true) {
      const email = `${role}@mail.example`
      const who = await site.signedIn(email)
      const account = await accountOf(email)
      await pool.query(
        `insert into weefdorp.account_role (id, account_id, role, given_by, given_at) values (gen_random_uuid(), $1, $2, 'test', now())`,
        [account, role],
      )
      if (proved)
        await pool.query(
          `insert into weefdorp.session_proof (session_id, method, proved_at)
          select id, 'app', now() from weefdorp.auth_session where user_id = $1`,
          [account],
        )
      return who
    },
  }
}
