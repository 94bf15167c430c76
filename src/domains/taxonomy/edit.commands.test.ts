import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import { addTerm, changeTerm } from './edit.commands.ts'
import { termLines } from './lines.queries.ts'

test('a term is added and renamed by who keeps the lists, and written down; by nobody else', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const by = { actor: 'web', tenant: tenant.id, today: '2026-11-22' }
  const words = {
    nameNl: 'Buurtnet',
    nameEn: 'Buurtnet',
    descriptionNl: null,
    descriptionEn: null,
    parentId: null,
  }
  const as = (role: Role) => ({ tenant, actor: 'web', roles: [role] })
  const add = (role: Role) => write(db, as(role), (trx) => addTerm(trx, 'network', words, by))
  for (const role of ['resident', 'editor', 'worker', 'adviser', 'privacy'] as const)
    await assert.rejects(add(role), /row-level security/, role)
  assert.equal(await add('coordinator'), 'buurtnet')
  assert.equal(await add('administrator'), null, 'there is one')
  const change = (role: Role) =>
    write(db, as(role), (trx) => changeTerm(trx, 'network', 'buurtnet', { ...words, nameNl: 'Net' }, by))
  await change('worker')
  const name = async () => (await read(db, as('resident'), (trx) => termLines(trx, 'network')))[0]?.nameNl
  assert.equal(await name(), 'Buurtnet')
  await change('administrator')
  assert.equal(await name(), 'Net')
  const { rows } = await pool.query(
    `select action, subject from weefdorp.audit_event where action like 'terms.%' order by id`,
  )
  assert.deepEqual(rows.at(0), { action: 'terms.added', subject: 'network:buurtnet' })
  assert.deepEqual(rows.at(-1), { action: 'terms.changed', subject: 'network:buurtnet' })
})
