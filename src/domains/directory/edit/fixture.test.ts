import type { TestContext } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { accountActor, type Role, read, write } from '../../../platform/db/transaction.ts'
import type { Changer } from './change.commands.ts'

export const NOW = new Date('2026-11-24T10:00:00Z')
const TUESDAY = { freq: 'WEEKLY', byday: ['TU'], opens_at: '10:00', closes_at: '12:00' }

/** Two organisations with an offer each, a place, a secret place, an editor of the first and a coordinator. */
export async function editSite(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const ids = async (sql: string, values: unknown[] = []) =>
    (await pool.query(sql, values)).rows.map(({ id }) => String(id))
  const [nel, coor] = (await ids(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('coor@mail.example') returning id`,
  )) as [string, string]
  const common = `content_hash, first_seen, last_seen, last_modified`
  const at = `'', now(), now(), now()`
  const [ours, theirs] =
    (await ids(`insert into weefdorp.organization (id, source, external_id, name, phones, ${common})
    select gen_random_uuid(), 'proef', name, name, '[{"number": "0990 100"}]', ${at}
    from unnest(array['De Geus', 'De Spoel']) as name returning id`)) as [string, string]
  const offer = async (organization: string, name: string) =>
    (
      await ids(
        `insert into weefdorp.service (id, source, external_id, name, description, organization_id, phones, schedules, ${common})
         values (gen_random_uuid(), 'proef', $1, $1, 'Samen eten', $2, '[{"number": "0990 111"}]', $3, ${at}) returning id`,
        [name, organization, JSON.stringify([TUESDAY])],
      )
    )[0] as string
  const [table, others] = [await offer(ours, 'Open tafel'), await offer(theirs, 'Naaiclub')]
  const place = async (name: string, confidential: boolean) =>
    (
      await ids(
        `insert into weefdorp.location (id, source, external_id, name, organization_id, confidential, ${common})
         values (gen_random_uuid(), 'proef', $1, $1, $2, $3, ${at}) returning id`,
        [name, ours, confidential],
      )
    )[0] as string
  const [house, refuge] = [await place('Buurthuis', false), await place('Veilig huis', true)]
  await pool.query(
    `insert into weefdorp.account_role (id, account_id, role, organization_id, given_by, given_at)
     values (gen_random_uuid(), $1, 'editor', $2, 'test', now()), (gen_random_uuid(), $3, 'coordinator', null, 'test', now())`,
    [nel, ours, coor],
  )
  const as =
    (roles: Role[], actor: string) =>
    <T>(work: (trx: Trx) => Promise<T>) =>
      write(db, { tenant, actor, roles }, work)
  const changer = (account: string, role: Changer['role']): Changer => ({
    ...{ account, actor: accountActor(account), role, now: NOW },
  })
  return {
    ...{ db, tenant, pool, ours, theirs, table, others, house, refuge, TUESDAY },
    editor: { ...changer(nel, 'editor'), run: as(['resident', 'editor'], accountActor(nel)) },
    coordinator: {
      ...changer(coor, 'coordinator'),
      run: as(['resident', 'coordinator'], accountActor(coor)),
    },
    system: as(['system'], 'test'),
    visitor: <T>(work: (trx: Trx) => Promise<T>) => read(db, { tenant, actor: 'web', roles: [] }, work),
  }
}

/** A value of the part `times`: once a week, Tuesday, from and to. */
export const tuesday = (from: string, to: string) => ({
  schedules: [{ freq: 'WEEKLY' as const, byday: ['TU'], opens_at: from, closes_at: to }],
  text: null,
})
