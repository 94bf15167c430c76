import type { TestContext } from 'node:test'
import { addDays } from '../../platform/day.ts'
import { editSite } from '../directory/edit/fixture.test.ts'
import { askOrganization } from './reminder.commands.ts'

/** A Tuesday. */
export const NOW = new Date('2026-11-24T10:00:00Z')
export const MAIL = 'info@degeus.example'

/** Two organisations of which one publishes an address; its activity was checked so long ago that its term ends today. */
export async function freshSite(t: TestContext) {
  const site = await editSite(t)
  const { pool, tenant, system, ours, table } = site
  await pool.query(`update weefdorp.organization set email = $1 where id = $2`, [MAIL, ours])
  await pool.query(`update weefdorp.location set assured_date = '2026-11-01', listed = true`)
  await pool.query(`update weefdorp.organization set assured_date = '2026-11-01'`)
  await pool.query(`update weefdorp.service set assured_date = '2026-11-01'`)
  await pool.query(`update weefdorp.service set assured_date = '2026-08-24' where id = $1`, [table])
  await pool.query('update weefdorp.reminder_rule set mails = true')
  const sending = (now: Date) => ({
    ...{ actor: 'test', now, origin: 'https://weefdorp.example', lang: 'nl' as const },
    tenant: { id: tenant.id, name: 'Weefdorp' },
  })
  const letters = async () =>
    (await pool.query('select recipient, subject, body from weefdorp.mail order by created_at, id')).rows as {
      recipient: string
      subject: string
      body: string
    }[]
  return {
    ...site,
    sending,
    letters,
    ask: (now = NOW, organization = ours) =>
      system((trx) => askOrganization(trx, organization, sending(now))),
    /** The path behind the link to one thing in the newest letter, and behind the link to all of it. */
    async links() {
      const body = (await letters()).at(-1)?.body ?? ''
      const paths = [...body.matchAll(/https:\/\/weefdorp\.example(\/herinnering\/\S+)/g)].map(([, path]) =>
        String(path),
      )
      return {
        one: String(paths.find((path) => !path.includes('/lijst/'))),
        all: String(paths.find((path) => path.includes('/lijst/'))),
      }
    },
  }
}

/** A moment some days after `NOW`. */
export const later = (days: number) => new Date(`${addDays('2026-11-24', days)}T10:00:00Z`)
