import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { ItemKind } from '../edit/index.ts'
import { everyRow, NOW, type TwoLists, twoLists } from './fixture.test.ts'
import { moveBelow, moveBelowBack } from './move.commands.ts'

type Below = Awaited<ReturnType<typeof moveBelow>>

/** Two things with a merge between them, and what a merge and its undoing move, without the rest of those. */
async function between(site: TwoLists, kind: ItemKind, kept: string, gone: string) {
  const [to, from] = [await site.idOf(kind, kept), await site.idOf(kind, gone)]
  await site.pool.query(
    `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at) values (gen_random_uuid(), $1, $2, $3, now())`,
    [kind, to, from],
  )
  const way = { kind, from, to, actor: site.by.actor }
  const rest = { changes: [], others: {}, said: '' }
  return {
    ...{ to, from },
    there: () => site.run((trx) => asSystem(trx, () => moveBelow(trx, way, NOW))),
    back: (below: Below) =>
      site.run((trx) => asSystem(trx, () => moveBelowBack(trx, way, { ...below, ...rest }, NOW))),
  }
}

async function list({ pool }: TwoLists, query: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await pool.query(query, values)
  return rows.map((row) => Object.values(row).join(' '))
}

const OWNED = `select name from weefdorp.service where organization_id = $1
  union all select name from weefdorp.location where organization_id = $1 order by 1`

test('offers and places of an organisation go and come back, but not what was given to a third since', async (t) => {
  const site = await twoLists(t)
  const { to, from, there, back } = await between(
    ...([site, 'organization', 'Welzijn Weverloo', 'Stichting Welzijn Weverloo'] as const),
  )
  const [mine, theirs] = [await list(site, OWNED, [to]), await list(site, OWNED, [from])]
  const below = await there()
  const walking = await site.idOf('service', 'Wandelen')
  assert.deepEqual([...below.services].sort(), [await site.idOf('service', 'Koffie-ochtend'), walking].sort())
  assert.deepEqual(await list(site, OWNED, [from]), [])
  assert.deepEqual(await list(site, OWNED, [to]), [...mine, ...theirs].sort())
  await site.pool.query('update weefdorp.service set organization_id = null where id = $1', [walking])
  await back(below)
  assert.deepEqual(await list(site, OWNED, [to]), mine)
  assert.deepEqual(
    await list(site, OWNED, [from]),
    theirs.filter((name) => name !== 'Wandelen'),
  )
})

test('offers at a place go along, one that was at both is there once, and every link comes back', async (t) => {
  const site = await twoLists(t)
  const { to, from, there, back } = await between(site, 'location', 'Buurthuis de Spil', 'De Spil')
  const both = await site.idOf('service', 'Koffie-ochtend')
  const only = await site.idOf('service', 'Wandelen')
  await site.pool.query(
    `insert into weefdorp.service_at_location (id, service_id, location_id)
     values (gen_random_uuid(), $1, $2), (gen_random_uuid(), $3, $4)`,
    [both, to, only, from],
  )
  const before = await everyRow(site)
  const below = await there()
  assert.deepEqual(
    below.dropped.map(({ service, status }) => [service, status]),
    [[both, 'active']],
  )
  assert.equal(below.links.length, 1)
  const at = `select name from weefdorp.service_at_location join weefdorp.service on service.id = service_id
    where location_id = $1 order by 1`
  assert.deepEqual(await list(site, at, [from]), [])
  assert.deepEqual(await list(site, at, [to]), ['Koffie-ochtend', 'Koffieochtend', 'Wandelen'])
  await back(below)
  assert.deepEqual((await everyRow(site)).split('\n'), before.split('\n'))
})

test('of an offer only what it did not say itself goes back, and a detail that was changed since stays', async (t) => {
  const site = await twoLists(t)
  const { to, from, there, back } = await between(site, 'service', 'Koffieochtend', 'Koffie-ochtend')
  const set = (id: string, what: string) =>
    site.pool.query(`update weefdorp.service set ${what} where id = $1`, [id])
  await set(from, `alternate_name = 'Bakkie', languages = '{nl}', eligibility_description = 'Iedereen'`)
  await site.pool.query(
    `insert into weefdorp.service_area (service_id, area_code) values ($1, 'GM9901'), ($2, 'GM9901'), ($2, 'WK990101')`,
    [to, from],
  )
  const below = await there()
  assert.deepEqual([...below.filled].sort(), ['alternate_name', 'eligibility_description', 'languages'])
  assert.deepEqual(below.added, {
    ...{ service_term: [], service_area: [['WK990101']] },
    service_at_location: [[await site.idOf('location', 'De Spil')]],
  })
  await set(to, `alternate_name = 'Koffietijd'`)
  await back(below)
  const { rows } = await site.pool.query(
    'select alternate_name, languages, eligibility_description from weefdorp.service where id = $1',
    [to],
  )
  assert.deepEqual(rows, [{ alternate_name: 'Koffietijd', languages: [], eligibility_description: null }])
  const areas = 'select area_code from weefdorp.service_area where service_id = $1 order by 1'
  assert.deepEqual(await list(site, areas, [to]), ['GM9901'])
  assert.deepEqual(await list(site, areas, [from]), ['GM9901', 'WK990101'])
  const places = `select name from weefdorp.service_at_location join weefdorp.location on location.id = location_id
    where service_id = $1`
  assert.deepEqual(await list(site, places, [to]), ['Buurthuis de Spil'])
})
