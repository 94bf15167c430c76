import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { ROLES, type Role, write } from '../../../platform/db/transaction.ts'
import { newId } from '../../../platform/id.ts'

const KEEPERS: readonly Role[][] = [
  ['coordinator', 'proved'],
  ['administrator', 'proved'],
]
const OTHERS: readonly Role[][] = [
  [],
  ['coordinator'],
  ['administrator'],
  ...ROLES.filter((role) => !['coordinator', 'administrator', 'system', 'operator'].includes(role)).map(
    (role): Role[] => [role, 'proved'],
  ),
]

/** A file with a run and a problem, and statements as whoever. */
async function world(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('an@mail.example'), ('bo@mail.example') returning id`,
  )
  const [an, bo] = rows.map(({ id }) => String(id)) as [string, string]
  const [file, run] = [newId(), newId()]
  await pool.query(
    `insert into weefdorp.import_file (id, name, format, encoding, bytes, row_count, brought_at, account_id)
      values ($1, 'x.csv', 'csv', 'utf-8', 1, 1, now(), $2)`,
    [file, an],
  )
  await pool.query(
    `insert into weefdorp.import_run (id, file_id, dry_run, recipe, choices, lang, asked_at, account_id)
      values ($1, $2, true, '{}', '{}', 'nl', now(), $3)`,
    [run, file, an],
  )
  await pool.query(`insert into weefdorp.import_problem values ($1, 1, 1, '', 'x', false)`, [run])
  const as = (roles: readonly Role[], actor = `account:${bo}`) => ({
    count: (table: 'importFile' | 'importRun' | 'importProblem' | 'importStop') =>
      write(
        db,
        { tenant, actor, roles },
        async (trx) => (await trx.selectFrom(table).selectAll().execute()).length,
      ),
    bring: (accountId: string) =>
      write(db, { tenant, actor, roles }, (trx) =>
        trx
          .insertInto('importFile')
          .values({
            id: newId(),
            name: 'y',
            format: 'csv',
            encoding: 'utf-8',
            bytes: 1,
            rowCount: 1,
            broughtAt: new Date(),
            accountId,
          })
          .execute(),
      ),
    ask: (more: object = {}) =>
      write(db, { tenant, actor, roles }, (trx) =>
        trx
          .insertInto('importRun')
          .values({
            ...{ id: newId(), fileId: file, dryRun: false, recipe: '{}', choices: '{}', lang: 'nl' },
            ...{ askedAt: new Date(), accountId: bo, ...more },
          })
          .execute(),
      ),
    stop: () =>
      write(db, { tenant, actor, roles }, (trx) =>
        trx.insertInto('importStop').values({ runId: run, askedAt: new Date() }).execute(),
      ),
    change: (set: object) =>
      write(db, { tenant, actor, roles }, async (trx) =>
        Number(
          (await trx.updateTable('importFile').set(set).where('id', '=', file).executeTakeFirst())
            .numUpdatedRows,
        ),
      ),
    finish: () =>
      write(db, { tenant, actor, roles }, async (trx) =>
        Number(
          (await trx.updateTable('importRun').set({ done: 1 }).where('id', '=', run).executeTakeFirst())
            .numUpdatedRows,
        ),
      ),
    drop: () =>
      write(db, { tenant, actor, roles }, async (trx) =>
        Number(
          (await trx.deleteFrom('importProblem').where('runId', '=', run).executeTakeFirst()).numDeletedRows,
        ),
      ),
  })
  return { as, an, bo, pool, run, file }
}

const refused = /row-level security/

test('only who keeps the map, after a second proof, sees files and what came of them', async (t) => {
  const { as } = await world(t)
  for (const table of ['importFile', 'importRun', 'importProblem'] as const) {
    for (const roles of KEEPERS) assert.equal(await as(roles).count(table), 1, `${roles}: ${table}`)
    for (const roles of OTHERS) assert.equal(await as(roles).count(table), 0, `${roles}: ${table}`)
  }
})

test('whoever brought a file sees that they did, in their own data', async (t) => {
  const { as, an } = await world(t)
  const own = as(['resident'], `account:${an}`)
  assert.deepEqual(
    [await own.count('importFile'), await own.count('importRun'), await own.count('importProblem')],
    [1, 1, 0],
  )
})

test('only who keeps the map brings a file, asks and stops; as themselves and as nothing has come of it', async (t) => {
  const { as, an, bo, pool, run } = await world(t)
  for (const roles of OTHERS) {
    await assert.rejects(as(roles).bring(bo), refused, String(roles))
    await assert.rejects(as(roles).ask(), refused, String(roles))
    await assert.rejects(as(roles).stop(), refused, String(roles))
    assert.equal(await as(roles).change({ erasedAt: new Date() }), 0)
    assert.equal(await as(roles).drop(), 0)
  }
  const keeper = as(['coordinator', 'proved'])
  await assert.rejects(keeper.bring(an), refused)
  for (const more of [
    { accountId: an },
    { attempts: 1 },
    { report: '{}' },
    { endedAt: new Date(), outcome: 'whole' },
  ])
    await assert.rejects(keeper.ask(more), refused, JSON.stringify(more))
  assert.equal(await keeper.finish(), 0, 'what came of a run is for the job to say')
  await keeper.stop()
  assert.equal(await as(['worker', 'proved']).count('importStop'), 0)
  assert.equal(await keeper.count('importStop'), 1)
  await pool.query(`update weefdorp.import_run set ended_at = now(), outcome = 'whole'`)
  await pool.query('delete from weefdorp.import_stop')
  await assert.rejects(keeper.stop(), refused, 'nothing is left to stop')
  await keeper.ask()
  await keeper.bring(bo)
  await assert.rejects(keeper.change({ name: 'z' }), refused, 'a file keeps its name')
  assert.equal(await keeper.change({ erasedAt: new Date() }), 1)
  await pool.query(
    `update weefdorp.import_run set ended_at = now(), outcome = 'whole' where ended_at is null`,
  )
  await assert.rejects(keeper.ask(), refused, 'what was taken away cannot be read')
  assert.equal(await keeper.drop(), 1)
  assert.ok(run)
})
