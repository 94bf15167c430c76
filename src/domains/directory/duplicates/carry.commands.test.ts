import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { ItemKind } from '../edit/index.ts'
import { carryOver, filledDetails, keptAmong } from './carry.commands.ts'
import { type TwoLists, twoLists } from './fixture.test.ts'

async function offersOf(site: TwoLists) {
  const [kept, first] = [
    await site.idOf('service', 'Koffieochtend'),
    await site.idOf('service', 'Koffie-ochtend'),
  ]
  const [second, undone] = [await site.idOf('service', 'Wandelen'), await site.idOf('service', 'Eettafel')]
  const merge = (goneId: string, undoneAt: string | null = null, kind: ItemKind = 'service') =>
    site.pool.query(
      `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at, undone_at)
       values (gen_random_uuid(), $1, $2, $3, now(), $4)`,
      [kind, kept, goneId, undoneAt],
    )
  const carry = () => site.run((trx) => asSystem(trx, () => carryOver(trx, 'service', [kept])))
  return { kept, first, second, undone, merge, carry }
}

const set = ({ pool }: TwoLists, id: string, what: string) =>
  pool.query(`update weefdorp.service set ${what} where id = $1`, [id])

async function list({ pool }: TwoLists, query: string, id: string): Promise<string[]> {
  const { rows } = await pool.query(query, [id])
  return rows.map((row) => Object.values(row).join(' '))
}

const DETAILS = `select alternate_name, access, languages, eligibility_description, interpretation_services
  from weefdorp.service where id = $1`

test('what is empty is filled by the first that says it, and what somebody says stays', async (t) => {
  const site = await twoLists(t)
  const { kept, first, second, undone, merge, carry } = await offersOf(site)
  await set(site, kept, `access = 'call'`)
  await set(site, first, `access = 'walk_in', alternate_name = 'Bakkie', languages = '{nl,ar}'`)
  await set(
    site,
    second,
    `alternate_name = 'Ommetje', languages = '{}', eligibility_description = 'Iedereen'`,
  )
  await set(site, undone, `interpretation_services = 'Tolk'`)
  await merge(first)
  await merge(second)
  await merge(undone, '2026-11-23')
  const filled = (id: string) => site.run((trx) => filledDetails(trx, 'service', kept, id))
  assert.deepEqual((await filled(first)).sort(), ['alternate_name', 'languages'])
  await carry()
  const { rows } = await site.pool.query(DETAILS, [kept])
  assert.deepEqual(rows[0], {
    ...{ alternate_name: 'Bakkie', access: 'call', languages: ['nl', 'ar'] },
    ...{ eligibility_description: 'Iedereen', interpretation_services: null },
  })
  assert.deepEqual(await filled(first), [])
  assert.equal((await site.pool.query(DETAILS, [second])).rows[0].access, null, 'the other way nothing goes')
})

test('subjects, areas and places of the other come to the kept one, once', async (t) => {
  const site = await twoLists(t)
  const { kept, first, merge, carry } = await offersOf(site)
  const { rows } = await site.pool.query(
    'select taxonomy, id from weefdorp.taxonomy_term order by 1, 2 limit 2',
  )
  for (const [id, terms] of [
    [kept, rows.slice(0, 1)],
    [first, rows],
  ] as const)
    for (const term of terms)
      await site.pool.query('insert into weefdorp.service_term values ($1, $2, $3)', [
        id,
        term.taxonomy,
        term.id,
      ])
  await site.pool.query(`insert into weefdorp.service_area (service_id, area_code) values ($1, 'GM9901')`, [
    first,
  ])
  await site.pool.query(`update weefdorp.service_at_location set status = 'inactive' where service_id = $1`, [
    first,
  ])
  await merge(first)
  for (const time of ['first', 'second']) {
    await carry()
    const terms = 'select taxonomy, term_id from weefdorp.service_term where service_id = $1 order by 1, 2'
    const expected = rows.map((term) => `${term.taxonomy} ${term.id}`)
    assert.deepEqual(await list(site, terms, kept), expected, time)
    const areas = 'select area_code from weefdorp.service_area where service_id = $1'
    assert.deepEqual(await list(site, areas, kept), ['GM9901'], time)
    // Hidden with the other, shown with the kept one.
    const places = `select name, link.status from weefdorp.service_at_location as link
      join weefdorp.location on location.id = location_id where service_id = $1 order by 1`
    assert.deepEqual(await list(site, places, kept), ['Buurthuis de Spil active', 'De Spil active'], time)
  }
})

test('what a chain of merges says comes to its end', async (t) => {
  const site = await twoLists(t)
  const { kept, first, second, merge } = await offersOf(site)
  await site.pool.query(
    `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at)
     values (gen_random_uuid(), 'service', $1, $2, now())`,
    [first, second],
  )
  await merge(first)
  await site.pool.query(`insert into weefdorp.service_area (service_id, area_code) values ($1, 'GM9901')`, [
    second,
  ])
  const found = await site.run((trx) => keptAmong(trx, 'service', [second]))
  assert.deepEqual(found.toSorted(), [kept, first].toSorted())
  await site.run((trx) => asSystem(trx, () => carryOver(trx, 'service', found)))
  const areas = 'select area_code from weefdorp.service_area where service_id = $1'
  assert.deepEqual(await list(site, areas, kept), ['GM9901'])
})

test('the kept ones are found by themselves and by what was merged into them, of their own kind', async (t) => {
  const site = await twoLists(t)
  const { kept, first, second, undone, merge } = await offersOf(site)
  await merge(first)
  await merge(second, null, 'location')
  await merge(undone, '2026-11-23')
  const among = (kind: ItemKind, ids: string[]) => site.run((trx) => keptAmong(trx, kind, ids))
  assert.deepEqual(await among('service', [kept]), [kept])
  assert.deepEqual(await among('service', [first, kept]), [kept])
  assert.deepEqual(await among('service', [second, undone]), [])
  assert.deepEqual(await among('location', [second]), [kept])
  assert.deepEqual(await among('service', []), [])
})
