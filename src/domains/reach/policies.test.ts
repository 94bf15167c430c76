import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { ROLES, type Role } from '../../platform/db/transaction.ts'
import { NOW, smallTown, TODAY } from './fixture.test.ts'
import { setNorm } from './norm.commands.ts'
import { publishRun, withdrawRun } from './publish.commands.ts'
import { findingsOf, freshOf, resultsOf } from './result.queries.ts'
import { askRun } from './run.commands.ts'
import { basisOf, findRun, inputsOf, listRuns, publishedRun } from './run.queries.ts'

const OLDER = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const
const SIGNED = { name: 'An de Wit, wijkmanager', reason: 'Besproken met de wijkraad' }
const SEE: readonly Role[] = ['coordinator', 'adviser', 'system', 'operator']
const people = ROLES.filter((role) => !['system', 'operator', 'auth', 'proved'].includes(role))
const refused = /row-level security/

async function published(t: TestContext) {
  const town = await smallTown(t)
  const id = await town.run()
  const run = async () => {
    const found = await town.look(['system'], (trx) => findRun(trx, 1))
    return found ?? assert.fail('no run')
  }
  const publisher = (role: 'coordinator' | 'operator' = 'coordinator') => town.doing(role)
  const publish = async (roles: readonly Role[] = ['coordinator', 'proved']) => {
    const found = await run()
    return town.as(roles, (trx) => publishRun(trx, found, SIGNED, publisher()))
  }
  return { ...town, id, findOne: run, publish, publisher }
}

test('before it is published a run is there for who works with it, and for nobody else', async (t) => {
  const { look, id } = await published(t)
  for (const role of ROLES) {
    const seen = await look([role, 'proved'], async (trx) => [
      (await listRuns(trx)).length > 0,
      (await resultsOf(trx, id, OLDER)).length > 0,
      (await findingsOf(trx, id)).length > 0,
      (await freshOf(trx, id)).length > 0,
      (await basisOf(trx, id)) !== null,
    ])
    assert.deepEqual(seen, Array(5).fill(SEE.includes(role)), role)
  }
  assert.deepEqual(await look([], (trx) => resultsOf(trx, id, OLDER)), [])
})

test('a coordinator publishes after a second proof, with a name and a reason; then everybody reads it', async (t) => {
  const { look, id, publish } = await published(t)
  assert.equal(await look([], publishedRun), null)
  for (const roles of [
    ['coordinator'],
    ...people.filter((role) => role !== 'coordinator').map((role) => [role, 'proved']),
  ])
    await assert.rejects(publish(roles as Role[]), refused, String(roles))
  const done = await publish()
  assert.ok(done.ok)
  const run = await look([], publishedRun)
  assert.deepEqual([run?.id, run?.publication?.name], [id, SIGNED.name])
  assert.ok(run?.publication?.publishedAt instanceof Date)
  assert.equal((await look([], (trx) => resultsOf(trx, id, OLDER))).length, 3)
  assert.equal((await look([], (trx) => findingsOf(trx, id))).length > 0, true)
  assert.match((await look([], (trx) => basisOf(trx, id)))?.hash ?? '', /^[0-9a-f]{64}$/)
  const inputs = await look([], (trx) => inputsOf(trx, id))
  assert.equal(inputs, null, 'what it computed with is for who works with it')
})

test('a withdrawal is a record too, and hides what was published', async (t) => {
  const { as, look, id, publish, findOne, publisher, pool } = await published(t)
  await publish()
  const again = await publish()
  assert.deepEqual(again, { ok: false, problems: ['run'] })
  const run = await findOne()
  const withdraw = (roles: Role[]) => as(roles, (trx) => withdrawRun(trx, run, SIGNED, publisher()))
  await assert.rejects(withdraw(['adviser', 'proved']), refused)
  assert.ok((await withdraw(['coordinator', 'proved'])).ok)
  assert.equal(await look([], publishedRun), null)
  assert.deepEqual(await look([], (trx) => resultsOf(trx, id, OLDER)), [])
  const { rows } = await pool.query(`select (select count(*)::int from weefdorp.reach_publication) as made,
    (select count(*)::int from weefdorp.reach_publication_end) as ended`)
  assert.deepEqual(rows, [{ made: 1, ended: 1 }])
  assert.ok((await publish()).ok, 'and it can be published once more')
})

test('without a name or a reason nothing is published, nor what is not done', async (t) => {
  const { as, look, findOne, open, publisher } = await published(t)
  const run = await findOne()
  const coordinator: Role[] = ['coordinator', 'proved']
  const tried = await as(coordinator, (trx) =>
    publishRun(trx, run, { name: ' ', reason: 'kort' }, publisher()),
  )
  assert.deepEqual(tried, { ok: false, problems: ['name', 'reason'] })
  await open()
  const busy = (await look(['system'], (trx) => findRun(trx, 2))) ?? assert.fail('no run')
  const early = await as(coordinator, (trx) => publishRun(trx, busy, SIGNED, publisher()))
  assert.deepEqual(early, { ok: false, problems: ['run'] })
  const pretend = { ...busy, outcome: 'done' as const }
  await assert.rejects(
    as(coordinator, (trx) => publishRun(trx, pretend, SIGNED, publisher())),
    refused,
    'the database refuses it as well',
  )
})

test('who may ask for a run, and who may set a norm', async (t) => {
  const { as, doing, tenant, pool } = await smallTown(t)
  for (const role of people) {
    const asked = as([role], (trx) => askRun(trx, TODAY, doing(role as 'adviser'), tenant.id))
    if (role === 'coordinator' || role === 'adviser') assert.ok(await asked, role)
    else await assert.rejects(asked, /row-level security|check constraint/, role)
    await pool.query('delete from weefdorp.reach_run')
    const norm = { domain: 'werk', group: null, unit: 'hours' as const, value: 1, ...SIGNED }
    const set = (roles: Role[]) =>
      as(roles, (trx) => setNorm(trx, norm, { actor: 'job:x', role: role as 'adviser', now: NOW }))
    if (role === 'coordinator' || role === 'adviser') assert.ok(await set([role, 'proved']))
    else await assert.rejects(set([role, 'proved']), /row-level security|check constraint/, role)
    await assert.rejects(set([role]), /row-level security|check constraint/, role)
  }
  await assert.rejects(
    as(['adviser'], (trx) => askRun(trx, TODAY, doing('operator'), tenant.id)),
    refused,
    'nobody asks in the name of another role',
  )
})
