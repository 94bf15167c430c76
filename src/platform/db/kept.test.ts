import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { kept, writtenBy } from './kept.queries.ts'
import { read, write } from './transaction.ts'

let reads = 0
const names = kept(writtenBy('taxonomy_term'), async (trx) => {
  reads += 1
  const rows = await trx
    .selectFrom('taxonomyTerm')
    .select('nameNl')
    .where('taxonomy', '=', 'life_domain')
    .where('id', '=', 'werk')
    .execute()
  return rows.map(({ nameNl }) => nameNl)
})

test('what changes seldom is read once, and again after a change of whoever makes it', async () => {
  const { db, tenant } = await testDatabase()
  const web = { tenant, actor: 'web', roles: [] }
  const operator = { tenant, actor: 'test', roles: ['operator' as const] }
  const first = await read(db, web, names)
  assert.deepEqual(await read(db, web, names), first)
  assert.equal(reads, 1)
  await write(db, operator, (trx) =>
    sql`update taxonomy_term set name_nl = 'Anders' where taxonomy = 'life_domain' and id = 'werk'`.execute(
      trx,
    ),
  )
  assert.deepEqual(await read(db, web, names), ['Anders'])
})

test('a transaction that writes sees what it wrote, and another database has its own', async () => {
  const [one, other] = [await testDatabase(), await testDatabase()]
  const asked = await write(
    one.db,
    { tenant: one.tenant, actor: 'test', roles: ['operator'] },
    async (trx) => {
      await names(trx)
      await sql`update taxonomy_term set name_nl = 'Nieuw' where taxonomy = 'life_domain' and id = 'werk'`.execute(
        trx,
      )
      return names(trx)
    },
  )
  assert.deepEqual(asked, ['Nieuw'])
  assert.notDeepEqual(await read(other.db, { tenant: other.tenant, actor: 'web', roles: [] }, names), [
    'Nieuw',
  ])
})
