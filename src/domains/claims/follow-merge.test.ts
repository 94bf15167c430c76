import assert from 'node:assert/strict'
import { test } from 'node:test'
import { write } from '../../platform/db/transaction.ts'
import { takeCode } from './code.commands.ts'
import { claimWorld } from './fixture.test.ts'
import { moveClaims, moveClaimsBack } from './follow-merge.commands.ts'

const request = { way: 'request', reason: 'Ik ben de penningmeester.' } as const

test('open claims go along with an organisation that is merged, and come back', async (t) => {
  const world = await claimWorld(t)
  const { nel, piet, spoel, veer, asks, claimOf, asSystem, asAuth, tenant } = world
  const way = { from: spoel, to: veer, actor: 'test' }
  const { id, code } = await asks(nel)
  // Piet asked for both: one question is left.
  const [own, there] = [await asks(piet, request), await asks(piet, request, { organization: veer })]
  const done = await asSystem((trx) => moveClaims(trx, way))
  assert.equal((await claimOf(id))?.organizationId, veer)
  assert.deepEqual(
    [(await claimOf(own.id))?.outcome, (await claimOf(there.id))?.outcome],
    ['replaced', null],
    'what was asked of the kept one stays',
  )
  const trying = { tenant: tenant.id, account: nel, now: new Date() }
  assert.ok(await asAuth(nel, (trx) => takeCode(trx, trying, id, code)))
  assert.deepEqual(await world.editors(), [`${nel} ${veer}`], 'the code gives the role for what was kept')
  await asSystem((trx) => moveClaimsBack(trx, way, done))
  assert.equal((await claimOf(id))?.organizationId, spoel)
  const again = await claimOf(own.id)
  assert.deepEqual([again?.outcome, again?.closedAt, again?.organizationId], [null, null, spoel])
  assert.equal((await claimOf(there.id))?.organizationId, veer)
})

test('what was granted stays open, and what waited for the kept one is closed; asked anew it is not opened twice', async (t) => {
  const { nel, spoel, veer, asks, claimOf, asSystem, asAuth, tenant } = await claimWorld(t)
  const way = { from: spoel, to: veer, actor: 'test' }
  const { id, code } = await asks(nel)
  await asAuth(nel, (trx) => takeCode(trx, { tenant: tenant.id, account: nel, now: new Date() }, id, code))
  const there = await asks(nel, request, { organization: veer })
  const done = await asSystem((trx) => moveClaims(trx, way))
  const granted = await claimOf(id)
  assert.deepEqual([granted?.organizationId, granted?.closedAt], [veer, null])
  assert.equal((await claimOf(there.id))?.outcome, 'replaced')
  await asSystem((trx) => moveClaimsBack(trx, way, done))
  assert.deepEqual([(await claimOf(id))?.organizationId, (await claimOf(there.id))?.closedAt], [spoel, null])
  const twice = await asSystem((trx) => moveClaims(trx, way))
  await asSystem((trx) => moveClaimsBack(trx, way, twice))
  assert.deepEqual((await claimOf(there.id))?.outcome, null)
})

test('without the rights of the system nobody moves claims', async (t) => {
  const { db, nel, co, spoel, veer, asks, as, claimOf } = await claimWorld(t)
  const { id } = await asks(nel)
  const scope = as(co, ['coordinator'])
  assert.deepEqual(
    await write(db, scope, (trx) => moveClaims(trx, { from: spoel, to: veer, actor: 'test' })),
    [],
  )
  assert.equal((await claimOf(id))?.organizationId, spoel)
})
