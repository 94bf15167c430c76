import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '../../../platform/db/as-system.ts'
import { type TwoLists, twoLists } from '../duplicates/fixture.test.ts'
import type { Known, Write } from './decide.ts'
import type { Kind } from './draft.ts'
import { carryMerged, forgetMerges, hideMerged, learnMerged } from './merged.commands.ts'

/** A merge as it is stored, with what it moved. */
async function merge(site: TwoLists, kind: Kind, [keptId, goneId]: string[], undoneAt: string | null = null) {
  const { rows } = await site.pool.query(
    `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at, undone_at)
     values (gen_random_uuid(), $1, $2, $3, now(), $4) returning id`,
    [kind, keptId, goneId, undoneAt],
  )
  await site.pool.query(`insert into weefdorp.item_merge_record values ($1, 'coordinator', '{}')`, [
    rows[0].id,
  ])
  return String(rows[0].id)
}

const idsOf = (site: TwoLists, kind: Kind, names: string[]) =>
  Promise.all(names.map((name) => site.idOf(kind, name)))

/** What these steps read of something that is about to be stored. */
const toWrite = (kind: Kind, id: string, keptId: string | null = null) =>
  ({ id, keptId, draft: { kind, status: 'active', name: id } }) as Write

test('a known record learns where it lives on, however often that was merged, and is asked once', async (t) => {
  const site = await twoLists(t)
  const offers = await idsOf(site, 'service', ['Koffieochtend', 'Koffie-ochtend', 'Wandelen', 'Eettafel'])
  const [last = '', middle = '', first = '', split = ''] = offers
  await merge(site, 'service', [middle, first])
  await merge(site, 'service', [last, middle])
  await merge(site, 'service', [last, split], '2026-11-23')
  const known = (id: string, keptId?: string | null): Known => ({
    ...{ id, hash: '', confidential: false },
    ...(keptId === undefined ? {} : { keptId }),
  })
  const all = [known(last), known(middle), known(first), known(split), known(first, null), known(first, 'x')]
  await site.run((trx) => learnMerged(trx, new Map(all.map((each, index) => [String(index), each]))))
  assert.deepEqual(
    all.map(({ keptId }) => keptId),
    [null, last, last, null, null, 'x'],
  )
})

test('only what was merged away is hidden, and what the file says of it stays as it is', () => {
  const [shown, merged] = [toWrite('service', 'a'), toWrite('service', 'b', 'a')]
  const hidden = hideMerged([shown, merged])
  assert.deepEqual(
    hidden.map(({ id, draft }) => [id, draft.name, draft.status]),
    [
      ['a', 'a', 'active'],
      ['b', 'b', 'inactive'],
    ],
  )
  assert.equal(merged.draft.status, 'active')
})

test('what an import wrote over comes back from what was merged into it, whichever of both was written', async (t) => {
  const site = await twoLists(t)
  const [kept = '', gone = ''] = await idsOf(site, 'service', ['Koffieochtend', 'Koffie-ochtend'])
  const [owner = ''] = await idsOf(site, 'organization', ['Welzijn Weverloo'])
  await merge(site, 'service', [kept, gone])
  await site.pool.query(`update weefdorp.service set alternate_name = 'Bakkie' where id = $1`, [gone])
  for (const written of [kept, gone]) {
    await site.pool.query('update weefdorp.service set alternate_name = null where id = $1', [kept])
    const writes = [toWrite('service', written), toWrite('organization', owner)]
    const carried = await site.run((trx) => asSystem(trx, () => carryMerged(trx, writes)))
    assert.deepEqual(Object.fromEntries(carried), { organization: [], location: [], service: [kept] })
    const { rows } = await site.pool.query('select alternate_name from weefdorp.service where id = $1', [
      kept,
    ])
    assert.deepEqual(rows, [{ alternate_name: 'Bakkie' }])
  }
})

test('all that is one with a place is found from any of them, and only what their merges moved is forgotten', async (t) => {
  const site = await twoLists(t)
  const places = await idsOf(site, 'location', ['Buurthuis de Spil', 'De Spil', 'Molenhof', 'De Kade'])
  const [spil = '', same = '', again = '', apart = ''] = places
  const offers = await idsOf(site, 'service', ['Koffieochtend', 'Koffie-ochtend'])
  await merge(site, 'location', [same, again])
  await merge(site, 'location', [spil, same])
  const others = [
    await merge(site, 'location', [apart, spil], '2026-11-23'),
    await merge(site, 'service', offers),
  ]
  const forget = (id: string) => site.run((trx) => asSystem(trx, () => forgetMerges(trx, id)))
  const records = async () =>
    (await site.pool.query('select merge_id from weefdorp.item_merge_record')).rows.map((row) => row.merge_id)
  assert.deepEqual(await forget(apart), [])
  assert.equal((await records()).length, 4)
  assert.deepEqual((await forget(same)).sort(), [spil, again].sort())
  assert.deepEqual((await records()).sort(), [...others].sort())
  assert.deepEqual((await forget(again)).sort(), [spil, same].sort())
})
