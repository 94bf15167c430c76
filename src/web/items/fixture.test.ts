import type { TestContext } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'
import { newId } from '../../platform/id.ts'

/** The site with an offer and a place of one organisation, its editor and a coordinator. */
export async function site(t: TestContext) {
  const here = await accountSite(t)
  const { pool } = here.database
  const common = 'content_hash, first_seen, last_seen, last_modified'
  const insert = async (table: string, columns: string, values: string) => {
    const { rows } = await pool.query(
      `insert into weefdorp.${table} (id, source, external_id, ${common}, ${columns})
       values (gen_random_uuid(), 'proef', gen_random_uuid(), '', now(), now(), now(), ${values}) returning id`,
    )
    return String(rows[0].id)
  }
  const owner = await insert('organization', 'name, phones', `'De Geus', '[{"number": "0990 100 100"}]'`)
  const times = JSON.stringify([{ freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', closes_at: '12:00' }])
  const offer = await insert(
    'service',
    'name, description, organization_id, schedules, phones',
    `'Open tafel', 'Samen eten', '${owner}', '${times}', '[{"number": "0990 111 111"}]'`,
  )
  const place = await insert('location', 'name, organization_id', `'Buurthuis', '${owner}'`)
  const withRole = async (name: string, role: string, organizationId: string | null) => {
    const email = `${name}@mail.example`
    const who = await here.signedIn(email)
    await here.asSystem(async (trx) => {
      const account = trx.selectFrom('authUser').select('id').where('email', '=', email)
      const { id: accountId } = await account.executeTakeFirstOrThrow()
      const gift = { id: newId(), accountId, role, organizationId, givenBy: 'test', givenAt: new Date() }
      await trx.insertInto('accountRole').values(gift).execute()
      const session = trx.selectFrom('authSession').select('id').where('userId', '=', accountId)
      const { id: sessionId } = await session.executeTakeFirstOrThrow()
      const proof = { sessionId, method: 'recovery', provedAt: new Date() }
      await trx.insertInto('sessionProof').values(proof).execute()
    })
    return who
  }
  const nel = await withRole('nel', 'editor', owner)
  const coordinator = await withRole('coor', 'coordinator', null)
  return { ...here, owner, offer, place, nel, coordinator, withRole, insert }
}
