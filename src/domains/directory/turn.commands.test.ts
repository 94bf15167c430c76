import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { write } from '../../platform/db/transaction.ts'
import { takeTurn } from './turn.commands.ts'

test('of two writers the second waits until the first is done', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const scope = { tenant, actor: 'test', roles: ['system' as const] }
  const order: string[] = []
  let waiting: Promise<unknown> = Promise.resolve()
  await write(db, scope, async (trx) => {
    await takeTurn(trx)
    waiting = write(db, scope, async (other) => {
      await takeTurn(other)
      order.push('second')
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    order.push('first')
  })
  await waiting
  assert.deepEqual(order, ['first', 'second'])
})
