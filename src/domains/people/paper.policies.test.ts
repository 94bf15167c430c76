import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { makePerson, savePhoto } from './commands.ts'
import { recordPaper } from './consent.commands.ts'
import type { Field } from './person.ts'

const now = new Date()
const today = localDay(now)
const REFUSED = /row-level security/

test('a coordinator notes a paper once, only while nobody took the profile; the database says so itself', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const actor = 'account:0'
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>) => write(db, { tenant, actor, roles }, work)
  const coordinator: Role[] = ['coordinator', 'proved']
  const doing = { actor, now }
  const person = await as(coordinator, (trx) =>
    makePerson(trx, { email: 'nel@mail.example', values: { name: 'Nel' } }, doing),
  )
  const paper = (roles: Role[], field: Field, seenBy = 'M. Spoel') =>
    as(roles, (trx) =>
      recordPaper(trx, person, [{ field, audience: 'public', endsOn: today }], {
        ...{ ...doing, seenBy, signedOn: today },
      }),
    )
  const picture = { hash: 'a'.repeat(64), bytes: Buffer.from('webp') }
  const photo = (roles: Role[]) => as(roles, (trx) => savePhoto(trx, person, picture, doing))
  for (const roles of [['coordinator'], ['worker', 'proved'], ['administrator', 'proved'], []] as Role[][])
    await assert.rejects(paper(roles, 'name'), REFUSED, roles.join())
  await assert.rejects(paper(coordinator, 'name', 'account:0'), REFUSED, 'not as if the person said so')
  await paper(coordinator, 'name')
  await assert.rejects(photo(coordinator), REFUSED, 'no photo without its consent')
  await paper(coordinator, 'photo')
  await photo(coordinator)
  await photo(coordinator)
  await assert.rejects(photo(['worker', 'proved']), REFUSED)
  await pool.query(
    `update weefdorp.person_consent set withdrawn_at = now(), withdrawn_by = 'x' where field = 'photo'`,
  )
  await assert.rejects(paper(coordinator, 'photo'), REFUSED, 'what ended is not begun again')
  await pool.query(`with who as (insert into weefdorp.auth_user (email) values ('nel@mail.example') returning id)
    update weefdorp.person set account_id = (select id from who)`)
  await assert.rejects(paper(coordinator, 'phone'), REFUSED, 'the person decides now')
  const seen = await as(coordinator, (trx) => trx.selectFrom('personConsent').select('field').execute())
  assert.deepEqual(seen, [{ field: 'name' }], 'and what ended is theirs to see')
})
