import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeItem } from './change.commands.ts'
import { changesOf, keptGroups, waitingChanges } from './changes.queries.ts'
import { decideChange, letGo, undoChange } from './decide.commands.ts'
import { editSite, tuesday } from './fixture.test.ts'
import { itemNow } from './item.queries.ts'

const contact = { phones: [{ number: '0990 222' }], email: null, site: null }

test('an editor changes the hours: at once, as a version, and kept from then on', async (t) => {
  const { table, editor, pool } = await editSite(t)
  const of = { kind: 'service', id: table } as const
  const wish = { ...of, group: 'times', values: tuesday('09:00', '12:00') } as const
  const made = await editor.run((trx) => changeItem(trx, wish, editor))
  assert.equal(made.ok && made.value.state, 'applied')
  const { rows } = await pool.query('select schedules, last_modified from weefdorp.service where id = $1', [
    table,
  ])
  assert.equal(rows[0].schedules[0].opens_at, '09:00')
  const [change] = await editor.run((trx) => changesOf(trx, of))
  assert.deepEqual([change?.role, change?.group, change?.state], ['editor', 'times', 'applied'])
  const before = change?.before as typeof wish.values | undefined
  assert.equal(before?.schedules[0]?.opens_at, '10:00')
  const [kept] = await editor.run((trx) => keptGroups(trx, of))
  assert.deepEqual([kept?.group, kept?.since, kept?.differs], ['times', '2026-11-24', true])
  const indexed = await pool.query('select count(*) from weefdorp.search_entry where id = $1', [table])
  assert.equal(indexed.rows[0].count, 1)
  const again = await editor.run((trx) => changeItem(trx, wish, editor))
  assert.deepEqual(again, { ok: false, problems: { why: 'same' } })
})

test('a phone number waits for the coordinator; of two proposals the last counts', async (t) => {
  const { table, editor, coordinator, visitor } = await editSite(t)
  const wish = { kind: 'service', id: table, group: 'contact', values: contact } as const
  await editor.run((trx) => changeItem(trx, wish, editor))
  const phones = [{ number: '0990 333' }]
  await editor.run((trx) => changeItem(trx, { ...wish, values: { ...contact, phones } }, editor))
  const waiting = await coordinator.run((trx) => waitingChanges(trx))
  assert.equal(waiting.length, 1)
  const shown = async () =>
    (await visitor((trx) => itemNow(trx, 'service', table)))?.values.contact?.phones[0]?.number
  assert.equal(await shown(), '0990 111')
  const id = String(waiting[0]?.id)
  const byEditor = await editor.run((trx) => decideChange(trx, id, { apply: true }, editor))
  assert.deepEqual(byEditor, { ok: false, problems: { why: 'gone' } })
  await coordinator.run((trx) => decideChange(trx, id, { apply: true }, coordinator))
  assert.equal(await shown(), '0990 333')
  const twice = await coordinator.run((trx) =>
    decideChange(trx, id, { apply: false, reason: 'x' }, coordinator),
  )
  assert.deepEqual(twice, { ok: false, problems: { why: 'decided' } })
})

test('undoing puts back what stood; what was changed later goes first', async (t) => {
  const { table, coordinator } = await editSite(t)
  const of = { kind: 'service', id: table } as const
  const change = (from: string) =>
    coordinator.run(async (trx) => {
      const made = await changeItem(
        trx,
        { ...of, group: 'times', values: tuesday(from, '12:00') },
        coordinator,
      )
      assert.ok(made.ok)
      return made.value.id
    })
  const [first, second] = [await change('08:00'), await change('09:00')]
  const undo = (id: string) => coordinator.run((trx) => undoChange(trx, id, coordinator))
  const refused = await undo(first)
  assert.equal(!refused.ok && refused.problems.by?.id, second)
  const opens = async () =>
    (await coordinator.run((trx) => itemNow(trx, 'service', table)))?.values.times?.schedules[0]?.opens_at
  assert.ok((await undo(second)).ok)
  assert.equal(await opens(), '08:00')
  assert.deepEqual((await undo(second)).ok, false)
  const states = (await coordinator.run((trx) => changesOf(trx, of))).map(({ state }) => state)
  assert.deepEqual(states, ['applied', 'undone', 'applied'])
  assert.ok((await undo(first)).ok)
  assert.equal(await opens(), '10:00')
  // What the source says stands again, so nothing is kept by hand any more.
  assert.deepEqual(await coordinator.run((trx) => keptGroups(trx, of)), [])
})

test('letting go gives a part back to the source', async (t) => {
  const { table, editor } = await editSite(t)
  const of = { kind: 'service', id: table } as const
  await editor.run((trx) =>
    changeItem(trx, { ...of, group: 'times', values: tuesday('08:00', '09:00') }, editor),
  )
  const back = await editor.run((trx) => letGo(trx, { ...of, group: 'times' }, editor))
  assert.ok(back.ok)
  assert.deepEqual(await editor.run((trx) => keptGroups(trx, of)), [])
  const now = await editor.run((trx) => itemNow(trx, 'service', table))
  assert.equal(now?.values.times?.schedules[0]?.opens_at, '10:00')
})

test('what is gone is hidden once a coordinator says so, and an editor cannot bring it back', async (t) => {
  const { house, editor, coordinator, visitor } = await editSite(t)
  const wish = {
    kind: 'location',
    id: house,
    group: 'existence',
    values: { status: 'defunct' as const },
  } as const
  const made = await editor.run((trx) => changeItem(trx, wish, editor))
  assert.ok(made.ok && made.value.state === 'waiting')
  await coordinator.run((trx) => decideChange(trx, made.value.id, { apply: true }, coordinator))
  assert.equal(await visitor((trx) => itemNow(trx, 'location', house)), null)
  assert.equal((await editor.run((trx) => itemNow(trx, 'location', house)))?.active, false)
  const back = await editor.run((trx) => undoChange(trx, made.value.id, editor))
  assert.ok(back.ok && back.value.state === 'waiting')
  const texts = { ...wish, group: 'texts', values: { name: 'Huis', description: '' } } as const
  const renamed = await editor.run((trx) => changeItem(trx, texts, editor))
  assert.ok(renamed.ok && renamed.value.state === 'waiting')
})

test('nothing is written that tells where a secret place is', async (t) => {
  const { refuge, coordinator, pool } = await editSite(t)
  const values = { name: 'Veilig huis', description: 'Kom naar Dorpsstraat 12' }
  const wish = { kind: 'location', id: refuge, group: 'texts', values } as const
  const told = await coordinator.run((trx) => changeItem(trx, wish, coordinator))
  assert.deepEqual(told, { ok: false, problems: { why: 'secret' } })
  const address = {
    ...{ point: null, municipalityCode: null, wijkCode: null, buurtCode: null },
    addresses: [{ address_1: 'Dorpsstraat 12', country: 'NL' as const, address_type: 'physical' as const }],
  }
  const placed = await coordinator.run((trx) =>
    changeItem(trx, { ...wish, group: 'place', values: address }, coordinator),
  )
  assert.deepEqual(placed, { ok: false, problems: { why: 'secret' } })
  const { rows } = await pool.query('select count(*) from weefdorp.item_change')
  assert.equal(rows[0].count, 0)
})
