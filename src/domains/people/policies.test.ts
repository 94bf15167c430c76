import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { dayFromNow } from '../../../test/days.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import { makePerson, takeDown } from './commands.ts'
import { choose, endOverdue, recordPaper, withdrawAll } from './consent.commands.ts'
import type { Field } from './person.ts'
import { personFor, profilesOf } from './queries.ts'
import { peopleReplays } from './replay.commands.ts'

const now = new Date()
const [TODAY, LATER, BEFORE] = [dayFromNow(0), dayFromNow(30), dayFromNow(-1)]
const PUBLIC = { audience: 'public', today: TODAY } as const

async function peopleSite(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('piet@mail.example') returning id`,
  )
  const [nel, piet] = rows.map(({ id }) => String(id)) as [string, string]
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>, actor = 'web') =>
    write(db, { tenant, actor, roles }, work)
  const person = await as(['operator'], (trx) =>
    makePerson(
      trx,
      {
        email: 'nel@mail.example',
        values: { name: 'Nel Draad', phone: '0990-410000', email: 'a@b.example' },
      },
      { actor: 'web', now },
    ),
  )
  await pool.query('update weefdorp.person set account_id = $1', [nel])
  const own = { actor: `account:${nel}`, now }
  const show = (fields: Field[], audience: 'public' | 'professionals' = 'public', endsOn = LATER) =>
    as(
      ['worker'],
      (trx) =>
        choose(
          trx,
          person,
          [],
          fields.map((field) => ({ field, audience, endsOn })),
          own,
        ),
      own.actor,
    )
  const seen = (roles: Role[] = [], actor = 'web') =>
    as(
      roles,
      async (trx) => {
        const fields = await trx.selectFrom('personField').select('field').orderBy('field').execute()
        return fields.map(({ field }) => field)
      },
      actor,
    )
  return { db, tenant, pool, as, person, nel, piet, own, show, seen }
}

test('without a consent nobody reads a field but who it is of, and who keeps the directory', async (t) => {
  const { seen, own, as } = await peopleSite(t)
  assert.deepEqual(await seen(), [])
  assert.deepEqual(await seen(['worker', 'proved']), [])
  assert.deepEqual(await seen(['coordinator']), [])
  assert.deepEqual(await seen(['coordinator', 'proved']), ['name'])
  assert.deepEqual(await seen(['administrator', 'privacy', 'proved']), [])
  assert.deepEqual(await seen(['worker'], own.actor), ['email', 'name', 'phone'])
  const counts = await as([], async (trx) => ({
    people: (await trx.selectFrom('person').select('id').execute()).length,
    boxes: (await trx.selectFrom('personMailbox').select('personId').execute()).length,
  }))
  assert.deepEqual(counts, { people: 0, boxes: 0 })
})

test('the database shows a visitor what is public, a colleague what is for colleagues, and no day longer', async (t) => {
  const { seen, show, pool, piet } = await peopleSite(t)
  await show(['name'])
  await show(['phone'], 'professionals')
  assert.deepEqual(await seen(), ['name'])
  assert.deepEqual(await seen(['worker'], `account:${piet}`), ['name'])
  assert.deepEqual(await seen(['worker', 'proved'], `account:${piet}`), ['name', 'phone'])
  await pool.query(`update weefdorp.person_consent set ends_on = $1 where field = 'phone'`, [BEFORE])
  assert.deepEqual(await seen(['worker', 'proved']), ['name'])
  await pool.query(`update weefdorp.person_consent set ends_on = $1 where field = 'name'`, [BEFORE])
  await pool.query(`update weefdorp.person_consent set ends_on = $1 where field = 'phone'`, [LATER])
  assert.deepEqual(await seen(['worker', 'proved']), [])
})

test('nobody agrees for somebody else, not even the system', async (t) => {
  const { as, person, piet, own } = await peopleSite(t)
  const choice = [{ field: 'name' as const, audience: 'public' as const, endsOn: LATER }]
  const refused = /row-level security policy for table "person_consent"/
  const forOther = { actor: `account:${piet}`, now }
  await assert.rejects(
    as(['worker'], (trx) => choose(trx, person, [], choice, forOther), forOther.actor),
    refused,
  )
  await assert.rejects(
    as(['coordinator', 'proved'], (trx) => choose(trx, person, [], choice, forOther), forOther.actor),
    refused,
  )
  await assert.rejects(
    as(['system'], (trx) => choose(trx, person, [], choice, own)),
    refused,
  )
  const paper = { actor: 'cli', now, seenBy: own.actor, signedOn: TODAY }
  await assert.rejects(
    as(['operator'], (trx) => recordPaper(trx, person, choice, paper)),
    refused,
  )
  await as(['operator'], (trx) => recordPaper(trx, person, choice, { ...paper, seenBy: 'M. Spoel' }), 'cli')
  assert.equal((await as([], (trx) => personFor(trx, person, PUBLIC)))?.values.name, 'Nel Draad')
})

test('withdrawing takes everything away at once, photo and all, and says so to who copied it', async (t) => {
  const { as, person, show, seen, own, pool } = await peopleSite(t)
  await show(['name', 'phone', 'photo'])
  await pool.query(`insert into weefdorp.person_photo values ($1, $2, 'x')`, [person, 'a'.repeat(64)])
  assert.equal((await as([], (trx) => personFor(trx, person, PUBLIC)))?.photo, 'a'.repeat(64))
  await as(
    ['worker'],
    async (trx) => {
      const [mine] = await profilesOf(trx, [person])
      await withdrawAll(trx, person, mine?.consents ?? [], own)
    },
    own.actor,
  )
  assert.deepEqual(await seen(), [])
  assert.equal(await as([], (trx) => personFor(trx, person, PUBLIC)), null)
  const { rows } =
    await pool.query(`select count(*)::int as photos, (select count(*)::int from weefdorp.person_gone) as gone,
    (select count(*)::int from weefdorp.erasure where kind = 'person.consent') as erased from weefdorp.person_photo`)
  assert.deepEqual(rows[0], { photos: 0, gone: 3, erased: 3 })
})

test('a backup from before cannot show what was withdrawn since', async (t) => {
  const { as, person, show, seen, pool } = await peopleSite(t)
  await show(['name', 'phone'])
  const { rows } = await pool.query(`select id from weefdorp.person_consent where field = 'phone'`)
  const at = new Date().toISOString()
  const erasure = { id: person, tenant: 'weefdorp', kind: 'person.consent', subject: String(rows[0]?.id), at }
  await as(
    ['system'],
    (trx) => peopleReplays['person.consent']?.(trx, [erasure], 'job:x') ?? Promise.resolve(),
  )
  assert.deepEqual(await seen(), ['name'])
})

test('the job marks what ended and erases the picture; a profile that is taken down is gone with all of it', async (t) => {
  const { as, person, show, pool } = await peopleSite(t)
  await show(['name', 'photo'])
  await pool.query(`insert into weefdorp.person_photo values ($1, $2, 'x')`, [person, 'a'.repeat(64)])
  await pool.query(`update weefdorp.person_consent set ends_on = $1 where field = 'photo'`, [BEFORE])
  const job = { actor: 'job:people-ended', now }
  assert.equal(await as(['system'], (trx) => endOverdue(trx, TODAY, job), job.actor), 1)
  assert.equal((await pool.query('select from weefdorp.person_photo')).rowCount, 0)
  const doing = { actor: 'account:11111111-1111-4111-8111-111111111111', now }
  await as(
    ['coordinator'],
    async (trx) => assert.equal(await takeDown(trx, person, doing), false),
    doing.actor,
  )
  await as(
    ['coordinator', 'proved'],
    async (trx) => assert.equal(await takeDown(trx, person, doing), true),
    doing.actor,
  )
  for (const table of ['person', 'person_field', 'person_consent', 'person_mailbox'])
    assert.equal((await pool.query(`select from weefdorp.${table}`)).rowCount, 0, table)
})

test('erasing an account takes the profile along', async (t) => {
  const { db, tenant, show, seen, nel } = await peopleSite(t)
  await show(['name'])
  await write(db, { tenant, actor: 'web', roles: ['auth', 'system'] }, (trx) =>
    sql`delete from auth_user where id = ${nel}::uuid`.execute(trx),
  )
  assert.deepEqual(await seen(), [])
  await read(db, { tenant, actor: 'web', roles: ['system'] }, async (trx) =>
    assert.equal((await trx.selectFrom('personConsent').select('id').execute()).length, 0),
  )
})
