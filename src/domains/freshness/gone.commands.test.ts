import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountActor, write } from '../../platform/db/transaction.ts'
import { freshSite, NOW } from './fixture.test.ts'
import { sayGone } from './gone.commands.ts'
import { freshnessRetention } from './retention.queries.ts'

test('of a social worker “gone” waits; of a coordinator it holds', async (t) => {
  const { db, tenant, pool, table, others, coordinator } = await freshSite(t)
  const worker = {
    actor: accountActor(coordinator.account ?? ''),
    account: coordinator.account,
    role: 'worker' as const,
    now: NOW,
  }
  const item = { kind: 'service' as const, id: table }
  const scope = { tenant, actor: worker.actor, roles: ['resident' as const, 'worker' as const] }
  assert.equal(await write(db, scope, (trx) => sayGone(trx, item, 'phone', worker)), true)
  const states = async () =>
    (await pool.query('select role, state from weefdorp.item_change order by number')).rows
  assert.deepEqual(await states(), [{ role: 'worker', state: 'waiting' }])
  await coordinator.run((trx) => sayGone(trx, { kind: 'service', id: others }, 'phone', coordinator))
  assert.deepEqual((await states()).at(-1), { role: 'coordinator', state: 'applied' })
  const { rows } = await pool.query('select name, status from weefdorp.service order by name')
  assert.deepEqual(rows, [
    { name: 'Naaiclub', status: 'defunct' },
    { name: 'Open tafel', status: 'active' },
  ])
})

test('what is erased by itself is counted before it is', async (t) => {
  const { ask, system } = await freshSite(t)
  await ask()
  const due = (until: string) =>
    system((trx) => freshnessRetention[0]?.due(trx, until) ?? Promise.resolve(-1))
  assert.deepEqual([await due('2029-01-31'), await due('2029-02-01')], [0, 1])
})
