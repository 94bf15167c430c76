import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editSite } from './edit/fixture.test.ts'
import { followChecks } from './follow.commands.ts'

const TODAY = '2026-11-24'

test('a record follows its checks: a later day, hidden, shown again, and nothing when it stands so already', async (t) => {
  const { system, pool, table } = await editSite(t)
  const follow = (assuredDate: string | null, shown: boolean | null) =>
    system((trx) => followChecks(trx, { kind: 'service', id: table, assuredDate, shown }, TODAY))
  const stands = async () =>
    (
      await pool.query(
        `select assured_date::text as on, status, exists (select from weefdorp.search_entry where id = service.id) as found
         from weefdorp.service where id = $1`,
        [table],
      )
    ).rows[0]
  assert.equal(await follow('2026-11-01', null), true)
  assert.equal(await follow('2026-10-01', null), false, 'never back')
  assert.deepEqual(await stands(), { on: '2026-11-01', status: 'active', found: true })
  assert.equal(await follow(null, false), true)
  assert.deepEqual(await stands(), { on: '2026-11-01', status: 'inactive', found: false })
  assert.equal(await follow(null, false), false)
  assert.equal(await follow('2026-11-24', true), true)
  assert.deepEqual(await stands(), { on: '2026-11-24', status: 'active', found: true })
  await pool.query(`update weefdorp.service set status = 'defunct' where id = $1`, [table])
  assert.equal(await follow(null, true), false, 'what is gone is not unknown')
  const nobody = '99999999-9999-4999-8999-999999999999'
  const gone = { kind: 'location' as const, id: nobody, assuredDate: TODAY, shown: null }
  assert.equal(await system((trx) => followChecks(trx, gone, TODAY)), false)
})
