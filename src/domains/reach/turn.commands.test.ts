import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepCells } from './cell.commands.ts'
import { NOW, smallTown, TODAY } from './fixture.test.ts'
import { publishRun, withdrawRun } from './publish.commands.ts'
import { askRun } from './run.commands.ts'
import { openRunIds, publishedRun, publishedRuns, runById, standingPublications } from './run.queries.ts'
import { takeTurn } from './turn.commands.ts'

const SIGNED = { name: 'An de Wit', reason: 'Besproken met de wijkraad' }
/** All of them read how it stands before any of them writes: as when several people press at once. */
const atOnce = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work))

test('of several who publish or withdraw at once one does it; nothing is left under which it is read', async (t) => {
  const { as, look, run, doing, pool } = await smallTown(t)
  const id = await run()
  const found = (await look(['system'], (trx) => runById(trx, id))) ?? assert.fail('no run')
  const sign = (work: typeof publishRun | typeof withdrawRun) => () =>
    as(['coordinator', 'proved'], (trx) => work(trx, found, SIGNED, doing('coordinator')))
  const done = (all: { ok: boolean }[]) => all.filter(({ ok }) => ok).length
  assert.equal(done(await atOnce(4, sign(publishRun))), 1)
  assert.equal((await look([], (trx) => standingPublications(trx, id))).length, 1)
  assert.equal(done(await atOnce(4, sign(withdrawRun))), 1)
  assert.equal(await look([], publishedRun), null)
  await pool.query(
    `insert into weefdorp.reach_publication select gen_random_uuid(), run_id, name, reason, role, published_at
      from weefdorp.reach_publication, generate_series(1, 2)`,
  )
  assert.equal((await look([], publishedRun))?.id, id, 'as it could be published twice before')
  assert.ok((await sign(withdrawRun)()).ok)
  assert.equal(await look([], publishedRun), null)
})

test('of several who ask at once one is computed', async (t) => {
  const { as, look, doing, tenant } = await smallTown(t)
  const ask = () => as(['adviser'], (trx) => askRun(trx, TODAY, doing('adviser'), tenant.id))
  let second: Promise<string | null> | undefined
  const first = await as(['coordinator'], async (trx) => {
    const id = await askRun(trx, TODAY, doing('coordinator'), tenant.id)
    // Asks before the first one is there for others.
    second = ask()
    await new Promise((go) => setTimeout(go, 100))
    return id
  })
  assert.ok(first)
  assert.equal(await second, null)
  assert.equal((await look(['system'], openRunIds)).length, 1)
})

test('of lists that are read in at once one stays; a turn ends with its transaction', async (t) => {
  const { as, pool } = await smallTown(t)
  const set = { title: 'x', publisher: 'CBS', licence: 'CC BY 4.0', year: 2024, sha256: 'a'.repeat(64) }
  const cells = [{ x: 150_050, y: 450_050, people: 5 }]
  await atOnce(4, () => as(['operator'], (trx) => keepCells(trx, set, cells, { actor: 'job:x', now: NOW })))
  const { rows } = await pool.query('select count(*)::int as count from weefdorp.reach_cell_set')
  assert.deepEqual(rows, [{ count: 1 }])
  await as(['operator'], (trx) => takeTurn(trx, 'cells'))
  await as(['operator'], (trx) => takeTurn(trx, 'cells'))
})

test('the list of what is published is the same for everybody, whatever they see of runs', async (t) => {
  const { as, look, run, doing } = await smallTown(t)
  const id = await run()
  await run()
  const found = (await look(['system'], (trx) => runById(trx, id))) ?? assert.fail('no run')
  await as(['operator'], (trx) => publishRun(trx, found, SIGNED, doing('operator')))
  const numbers = (roles: Parameters<typeof look>[0]) =>
    look(roles, async (trx) => (await publishedRuns(trx)).map(({ number }) => number))
  assert.deepEqual([await numbers([]), await numbers(['coordinator'])], [[1], [1]])
})
