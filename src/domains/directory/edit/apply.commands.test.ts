import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { itemOwnData } from '../own-data.queries.ts'
import { applyValue, storeThemes } from './apply.commands.ts'
import { changeItem } from './change.commands.ts'
import { editSite, NOW, tuesday } from './fixture.test.ts'
import { forgetItems, forgetTelling } from './forget.commands.ts'
import { itemNow } from './item.queries.ts'

test('a value is written under the rights of the person; the index follows, and the rights come back', async (t) => {
  const { editor, system, table, others } = await editSite(t)
  const value = tuesday('08:00', '09:00')
  const asEditor = await editor.run(async (trx) => {
    const done = await applyValue(trx, { kind: 'service', id: table }, 'times', value, NOW)
    const { rows } = await sql<{ roles: string }>`select current_setting('app.roles') as roles`.execute(trx)
    return { done, roles: rows[0]?.roles }
  })
  assert.deepEqual(asEditor, { done: true, roles: 'resident,editor' })
  const other = await editor.run((trx) =>
    applyValue(trx, { kind: 'service', id: others }, 'times', value, NOW),
  )
  assert.equal(other, false)
  const left = await system((trx) => itemNow(trx, 'service', others))
  assert.equal(left?.values.times?.schedules[0]?.opens_at, '10:00')
})

test('what an offer is about is replaced, and no other list of words', async (t) => {
  const { coordinator, table, pool } = await editSite(t)
  await pool.query(
    `insert into weefdorp.service_term (service_id, taxonomy, term_id)
     select $1, taxonomy, min(id) from weefdorp.taxonomy_term where taxonomy in ('life_domain', 'situation') group by taxonomy`,
    [table],
  )
  const { rows } = await pool.query(
    `select max(id) as id from weefdorp.taxonomy_term where taxonomy = 'life_domain'`,
  )
  const themes = { life_domain: [String(rows[0].id)], target_group: [] }
  await coordinator.run((trx) => storeThemes(trx, table, themes))
  const now = await coordinator.run((trx) => itemNow(trx, 'service', table))
  assert.deepEqual(now?.values.themes, themes)
  const kept = await pool.query(`select count(*) from weefdorp.service_term where taxonomy = 'situation'`)
  assert.equal(kept.rows[0].count, 1)
})

test('versions that tell where a secret place is go, the others stay', async (t) => {
  const { coordinator, system, table, house, pool } = await editSite(t)
  const texts = (description: string) =>
    coordinator.run((trx) =>
      changeItem(
        trx,
        { kind: 'service', id: table, group: 'texts', values: { name: 'Open tafel', description } },
        coordinator,
      ),
    )
  await texts('Samen koken')
  await texts('Kom naar Geuzenweg 1')
  await texts('Samen bakken')
  const around = { place: house, offers: [table], owner: null }
  await system((trx) => forgetTelling(trx, around, ['Geuzenweg 1']))
  const { rows } = await pool.query('select before, after from weefdorp.item_change')
  assert.equal(rows.length, 1)
  assert.doesNotMatch(JSON.stringify(rows), /Geuzenweg/)
  await system((trx) => forgetItems(trx, [table]))
  assert.equal((await pool.query('select from weefdorp.item_change')).rows.length, 0)
  assert.equal((await pool.query('select from weefdorp.item_kept')).rows.length, 0)
})

test('somebody takes along what they changed and decided, and what others did not', async (t) => {
  const { editor, coordinator, table, system } = await editSite(t)
  const wish = { kind: 'service', id: table, group: 'times', values: tuesday('08:00', '09:00') } as const
  await editor.run((trx) => changeItem(trx, wish, editor))
  const [source] = itemOwnData
  const rowsOf = (account: string) =>
    system((trx) => source?.collect(trx, { account, email: 'x@mail.example' }) ?? Promise.resolve([]))
  const [mine, ...more] = await rowsOf(String(editor.account))
  assert.deepEqual([mine?.part, mine?.role, mine?.did, more.length], ['times', 'editor', 'change', 0])
  assert.deepEqual(await rowsOf(String(coordinator.account)), [])
})
