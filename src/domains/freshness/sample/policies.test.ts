import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { ROLES, type Role, write } from '../../../platform/db/transaction.ts'
import { newId } from '../../../platform/id.ts'

const [SAMPLE, ITEM] = [newId(), newId()]
const refused = { code: '42501' }

describe('row security of the sample', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    await database.pool.query(`
      insert into weefdorp.audit_sample (id, drawn_on, seed, seed_chosen, offers, places) values ('${SAMPLE}', '2026-11-22', 7, false, 10, 5);
      insert into weefdorp.audit_sample_item values ('${SAMPLE}', 1, 'service', '${ITEM}', 'Koffie'), ('${SAMPLE}', 2, 'location', '${newId()}', 'Kade');
      insert into weefdorp.audit_sample_outcome (sample_id, position, outcome, fields, note, role, recorded_on) values
        ('${SAMPLE}', 1, 'ok', '{}', '', 'operator', '2026-11-22'),
        ('${SAMPLE}', 1, 'wrong', '{times}', 'nu op woensdag', 'operator', '2026-11-23')`)
  })

  const as = async (roles: Role[], statement: string) => {
    let rows: unknown[] = []
    const scope = { tenant: database.tenant, actor: `account:${newId()}`, roles }
    await write(database.db, scope, async (trx) => {
      rows = (await sql.raw(statement).execute(trx)).rows
      throw new Error('undo')
    }).catch((error: Error) => {
      if (error.message !== 'undo') throw error
    })
    return rows
  }
  const callers: Role[] = ['coordinator', 'operator']
  const others = ROLES.filter((role) => !callers.includes(role) && role !== 'system')

  test('how many is for everybody, which and what was said for who calls', async () => {
    for (const role of others) {
      const roles: Role[] = [role, 'proved']
      assert.equal((await as(roles, 'select from audit_sample')).length, 1, role)
      for (const table of ['audit_sample_item', 'audit_sample_outcome'])
        assert.deepEqual(await as(roles, `select * from ${table}`), [], `${role} ${table}`)
      assert.deepEqual(
        await as(roles, 'select drawn, outcome, field, count from audit_tally() order by 2, 3'),
        [
          { drawn: 2, outcome: 'wrong', field: 'times', count: 1 },
          { drawn: 2, outcome: 'wrong', field: null, count: 1 },
        ],
      )
    }
    for (const role of callers)
      for (const table of ['audit_sample_item', 'audit_sample_outcome'])
        assert.equal((await as([role], `select * from ${table}`)).length, 2, `${role} ${table}`)
  })

  const outcome = (role: string) =>
    `insert into audit_sample_outcome (sample_id, position, outcome, role, recorded_on) values ('${SAMPLE}', 2, 'ok', '${role}', '2026-11-22')`
  const statements = [
    `insert into audit_sample (id, drawn_on, seed, seed_chosen, offers, places) values ('${newId()}', '2026-11-22', 1, true, 1, 1)`,
    `insert into audit_sample_item values ('${SAMPLE}', 3, 'service', '${newId()}', 'x')`,
    outcome('coordinator'),
    outcome('operator'),
  ]

  test('only who calls draws and records, each under their own role', async () => {
    for (const role of [...others, 'system'] as Role[])
      for (const statement of statements) await assert.rejects(as([role, 'proved'], statement), refused, role)
    for (const role of callers) {
      for (const statement of statements.slice(0, 2)) await as([role], statement)
      await as([role], outcome(role))
      await assert.rejects(as([role], outcome(callers.find((other) => other !== role) ?? '')), refused)
    }
  })

  test('nobody changes or throws away what was drawn or heard', async () => {
    for (const role of ROLES)
      for (const statement of [
        `update audit_sample set seed = 1 returning id`,
        `delete from audit_sample returning id`,
        `delete from audit_sample_item returning position`,
        `update audit_sample_item set name = 'y' returning position`,
        `update audit_sample_outcome set outcome = 'ok', fields = '{}' returning id`,
        `delete from audit_sample_outcome returning id`,
      ])
        assert.deepEqual(await as([role, 'proved'], statement), [], `${role}: ${statement}`)
  })
})
