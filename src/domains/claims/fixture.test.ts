import type { TestContext } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type Role, read, type Scope, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { authScope } from '../accounts/index.ts'
import { type Asking, askClaim } from './ask.commands.ts'
import type { Asked } from './asked.ts'
import { claimById } from './claim.queries.ts'

export const minutes = (count: number) => new Date(Date.now() + count * 60_000)

/** Two organisations, De Spoel and Het Veer, and three people who signed in once. */
export async function claimWorld(t: TestContext) {
  const database = await testDatabase(t)
  const { db, pool, tenant } = database
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('piet@mail.example'), ('co@mail.example') returning id`,
  )
  const [nel = '', piet = '', co = ''] = rows.map(({ id }) => String(id))
  const [spoel, veer] = [newId(), newId()]
  for (const [id, name] of [
    [spoel, 'De Spoel'],
    [veer, 'Het Veer'],
  ])
    await pool.query(
      `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, email)
       values ($1::uuid, 't', $1::text, '', now(), now(), now(), $2::text, 'info@' || replace(lower($2::text), ' ', '-') || '.nl')`,
      [id, name],
    )
  const as = (account: string, roles: Role[]): Scope => ({ tenant, actor: `account:${account}`, roles })
  const asAuth = <T>(account: string, work: Parameters<typeof write<T>>[2]) =>
    write(db, authScope(tenant, account), work)
  const asSystem = <T>(work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'test', roles: ['system'] }, work)
  const claimOf = (id: string) => asSystem((trx) => claimById(trx, id))
  /** Asks, and gives the id and, by mail, the code. */
  async function asks(account: string, asked: Partial<Asked> = {}, over: Partial<Asking> = {}) {
    let code = ''
    const own = {
      tenant: tenant.id,
      account,
      email: 'nel@mail.example',
      organization: spoel,
      lang: 'nl' as const,
    }
    const way = asked.way ?? 'mail'
    const what = { way, ownEmail: way === 'mail' ? 'nel@de-spoel.nl' : null, reason: null, ...asked }
    const id = await asAuth(account, (trx) =>
      askClaim(trx, { ...own, now: new Date(), ...over }, what, (_, made) => {
        code = made
        return { to: 'nel@de-spoel.nl', subject: 'code', text: made }
      }),
    )
    return { id: id ?? '', code }
  }
  const count = (scope: Scope, table: 'claim' | 'claimCode' | 'accountRole' | 'accountInvitation') =>
    read(db, scope, async (trx) => (await trx.selectFrom(table).selectAll().execute()).length)
  /** The recipients of the letters in the outbox, in their order. */
  const mailed = async () =>
    (
      await asSystem((trx) =>
        trx.selectFrom('mail').select(['recipient', 'body']).orderBy('createdAt').execute(),
      )
    ).map(({ recipient, body }) => ({ to: recipient, body }))
  /** Roles that hold, as account and organisation. */
  const editors = async () =>
    (
      await asSystem((trx) =>
        trx
          .selectFrom('accountRole')
          .select(['accountId', 'organizationId'])
          .where('endedAt', 'is', null)
          .execute(),
      )
    ).map((row) => `${row.accountId} ${row.organizationId}`)
  return {
    ...database,
    nel,
    piet,
    co,
    spoel,
    veer,
    as,
    asAuth,
    asSystem,
    asks,
    claimOf,
    count,
    mailed,
    editors,
  }
}
