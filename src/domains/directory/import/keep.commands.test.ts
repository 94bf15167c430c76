import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { write } from '../../../platform/db/transaction.ts'
import { changeItem, type Wish } from '../edit/change.commands.ts'
import { keptGroups } from '../edit/changes.queries.ts'
import { letGo } from '../edit/decide.commands.ts'
import { forgetItems } from '../edit/forget.commands.ts'
import { itemNow } from '../edit/item.queries.ts'
import type { ItemKind } from '../edit/item.ts'
import { BASE, sharedBench } from './fixture.test.ts'
import { keepByHand } from './keep.commands.ts'

const RECIPE = {
  ...BASE,
  makes: {
    organization: { id: { hash: ['wie'] }, name: 'wie' },
    location: {
      id: { hash: ['waar'] },
      name: 'waar',
      address: { line: 'adres' },
      confidential: { column: 'geheim', as: [{ map: { ja: 'true', nee: 'false' } }] },
    },
    service: { name: 'wat', description: 'uitleg', schedules: { days: 'dag', opens: 'van' } },
  },
}
const HEAD = 'id,wie,waar,adres,geheim,wat,uitleg,dag,van\n'
const row = (what: string, day: string, secret = 'nee', address = '"Geuzenweg 1, Weefdorp"') =>
  `${HEAD}1,Welzijn,De Geus,${secret === 'ja' ? '' : address},${secret},${what},Samen,${day},12:00\n`
const by = { actor: 'test', account: null, role: 'system' as const, now: new Date('2026-11-22T09:00:00Z') }
const times = {
  schedules: [{ freq: 'WEEKLY' as const, byday: ['TH'], opens_at: '09:00', closes_at: '10:00' }],
  text: null,
}

async function site() {
  const here = await sharedBench()
  const idOf = async (kind: ItemKind) =>
    String((await here.pool.query(`select id from weefdorp.${kind}`)).rows[0]?.id)
  const change = (wish: Wish) => write(here.db, here.operator, (trx) => changeItem(trx, wish, by))
  const now = async (kind: ItemKind) => {
    const id = await idOf(kind)
    return write(here.db, here.operator, (trx) => itemNow(trx, kind, id))
  }
  return { ...here, idOf, change, now }
}

describe('an import of what is kept by hand', () => {
  test('leaves that part alone, takes the rest, and says so each time', async () => {
    const { import: run, db, operator, idOf, change, now } = await site()
    await run(RECIPE, row('Soep', 'di'))
    const id = await idOf('service')
    assert.ok((await change({ kind: 'service', id, group: 'times', values: times })).ok)
    const dry = await run(RECIPE, row('Soep eten', 'wo'), { dryRun: true })
    assert.equal(dry.kept, 1)
    const report = await run(RECIPE, row('Soep eten', 'wo'))
    assert.equal(report.kept, 1)
    assert.ok(
      report.notes.some((note) => /Soep eten, tijden \(sinds 22 november 2026\)/.test(note)),
      report.notes.join(),
    )
    const item = await now('service')
    assert.equal(item?.values.texts?.name, 'Soep eten')
    assert.deepEqual(item?.values.times, times)
    const again = await run(RECIPE, row('Soep eten', 'wo'))
    assert.deepEqual([again.unchanged, again.kept], [1, 1])
    const [kept] = await write(db, operator, (trx) => keptGroups(trx, { kind: 'service', id }))
    assert.equal(kept?.differs, true)
    await write(db, operator, (trx) => letGo(trx, { kind: 'service', id, group: 'times' }, by))
    assert.deepEqual((await now('service'))?.values.times?.schedules[0]?.byday, ['WE'])
    assert.equal((await run(RECIPE, row('Soep eten', 'vr'))).kept, undefined)
    assert.deepEqual((await now('service'))?.values.times?.schedules[0]?.byday, ['FR'])
  })

  test('leaves ages and areas alone too, until they are let go', async () => {
    const { import: run, db, operator, idOf, change, now } = await site()
    await run(RECIPE, row('Soep', 'di'))
    const id = await idOf('service')
    const [ages, areas] = [{ least: 12, most: 18 }, { codes: ['WK990101'] }]
    await change({ kind: 'service', id, group: 'ages', values: ages })
    await change({ kind: 'service', id, group: 'areas', values: areas })
    assert.equal((await run(RECIPE, row('Soep eten', 'di'))).kept, 2)
    const kept = (await now('service'))?.values
    assert.deepEqual([kept?.ages, kept?.areas], [ages, areas])
    for (const group of ['ages', 'areas'] as const)
      await write(db, operator, (trx) => letGo(trx, { kind: 'service', id, group }, by))
    assert.equal((await run(RECIPE, row('Soep weer', 'di'))).kept, undefined)
    const source = (await now('service'))?.values
    assert.deepEqual([source?.ages, source?.areas], [{ least: null, most: null }, { codes: [] }])
  })

  test('does not bring back what somebody said is gone', async () => {
    const { import: run, idOf, change, now, pool } = await site()
    await run(RECIPE, row('Soep', 'di'))
    const id = await idOf('service')
    await change({ kind: 'service', id, group: 'existence', values: { status: 'defunct' } })
    await run(RECIPE, row('Soep!', 'di'))
    assert.equal((await now('service'))?.active, false)
    const { rows } = await pool.query('select status from weefdorp.service_at_location')
    assert.deepEqual(rows, [{ status: 'defunct' }])
  })

  test('keeps no version of where a place is that becomes secret', async () => {
    const { import: run, pool, idOf, change, now } = await site()
    await run(RECIPE, row('Soep', 'di'))
    const [place, offer] = [await idOf('location'), await idOf('service')]
    const texts = { name: 'Soep', description: 'Kom naar Geuzenweg 1' }
    await change({ kind: 'service', id: offer, group: 'texts', values: texts })
    const value = (await now('location'))?.values.place
    assert.ok(value)
    const moved = [{ address_1: 'Spoelweg 2', country: 'NL' as const, address_type: 'physical' as const }]
    await change({ kind: 'location', id: place, group: 'place', values: { ...value, addresses: moved } })
    await run(RECIPE, row('Soep', 'di', 'ja'))
    const left = await pool.query(`select before, after from weefdorp.item_change
      union all select source_value, null from weefdorp.item_kept`)
    assert.doesNotMatch(JSON.stringify(left.rows), /Geuzenweg|Spoelweg/)
    const stored = await pool.query('select description, status from weefdorp.service')
    assert.deepEqual(stored.rows, [{ description: 'Samen', status: 'active' }])
  })

  test('asks nothing when there is nothing to store', async () => {
    const { db, operator } = await site()
    const none = await write(db, operator, async (trx) => {
      await forgetItems(trx, [])
      return keepByHand(trx, [], {} as never)
    })
    assert.deepEqual(none, [])
  })
})
