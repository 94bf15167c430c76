import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { addWeefdorp, BASE, type Bench, sharedBench } from './import/fixture.test.ts'
import { directoryJobs } from './jobs.ts'
import { reindexDirectory } from './search-index.commands.ts'
import { offersToIndex } from './search-index.queries.ts'

const RECIPE = {
  ...BASE,
  makes: {
    organization: { id: 'org', source: 'mensen', name: 'wie' },
    location: {
      id: 'plek',
      source: 'plekken',
      name: 'waar',
      longitude: 'lon',
      latitude: 'lat',
      confidential: 'geheim',
    },
    service: {
      name: 'naam',
      status: 'status',
      schedules: { days: 'dag', opens: 'van', closes: 'tot' },
      terms: { life_domain: 'domein' },
    },
  },
}
const HEAD = 'id,naam,org,wie,plek,waar,lon,lat,geheim,status,dag,van,tot,domein\n'
const row = (id: string, more: Record<string, string> = {}) =>
  Object.values({
    ...{
      id,
      naam: `Samen ${id}`,
      org: 'o1',
      wie: 'De Spoel',
      plek: 'p1',
      waar: 'De Geus',
      lon: '5.15',
      lat: '52.55',
    },
    ...{ geheim: 'nee', status: 'active', dag: 'di', van: '10:00', tot: '12:00', domein: 'ontmoeting' },
    ...more,
  }).join(',')
const file = (...rows: string[]) => `${HEAD}${rows.join('\n')}\n`

async function index({ pool }: Bench) {
  const { rows } = await pool.query(
    `select kind, title, keywords, facets, areas, id,
      (select count(*)::int from weefdorp.search_point where entry_id = id) as points,
      (select min(day) from weefdorp.search_time where entry_id = id) as first, 
      (select max(day) from weefdorp.search_time where entry_id = id) as last
    from weefdorp.search_entry order by kind, title`,
  )
  return rows as {
    kind: string
    title: string
    keywords: string
    facets: string[]
    areas: string[]
    points: number
    first: string | null
    last: string | null
  }[]
}

const titles = async (here: Bench) => (await index(here)).map(({ kind, title }) => `${kind} ${title}`)

describe('the search index of the directory', () => {
  test('is written by an import: the offer, its place and its organisation', async () => {
    const here = await sharedBench()
    await addWeefdorp(here.pool)
    assert.equal((await here.import(RECIPE, file(row('1')))).created, 1)
    const [offer, owner, place] = await index(here)
    assert.deepEqual([offer?.kind, owner?.kind, place?.kind], ['offer', 'organization', 'place'])
    assert.deepEqual(offer?.areas, ['BU99010101', 'GM9901', 'WK990101'])
    assert.deepEqual(owner?.areas, offer?.areas)
    assert.ok(offer?.facets.includes('life_domain:ontmoeting'))
    assert.match(offer?.keywords ?? '', /De Spoel\nDe Geus\nOntmoeten\nMeeting people/)
    assert.deepEqual([offer?.points, owner?.points, place?.points], [1, 1, 1])
    assert.deepEqual([offer?.first, offer?.last], ['2026-11-24', '2027-01-19'])
  })

  test('follows a change of the place or the organisation into the offers', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1'), row('2')))
    const renamed = { ...RECIPE, name: 'mensen', makes: { organization: { name: 'wie', id: 'org' } } }
    await here.import(renamed, 'id,org,wie\no1,o1,Spoelkring\n')
    for (const { kind, keywords } of await index(here))
      if (kind === 'offer') assert.match(keywords, /^Spoelkring/, kind)
  })

  test('drops at once what is no longer active', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1'), row('2')))
    await here.import(RECIPE, file(row('1', { status: 'defunct' }), row('2')))
    assert.deepEqual(await titles(here), ['offer Samen 2', 'organization De Spoel', 'place De Geus'])
  })

  test('loses every point of a place that turns secret, also when its row is refused', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1')))
    const broken = row('1', { geheim: 'ja', dag: 'onzin' })
    assert.equal((await here.import(RECIPE, file(broken))).rejected, 1)
    assert.deepEqual(await titles(here), ['offer Samen 1', 'organization De Spoel'])
    assert.ok((await index(here)).every((entry) => entry.points === 0))
  })

  test('is the same after writing it anew, and rolls on with the days', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1'), row('2'), row('3', { plek: 'p2', waar: 'De Spil' })))
    const before = await index(here)
    assert.equal(await reindexDirectory(here.db, here.operator, '2026-11-24'), 6)
    assert.deepEqual(await index(here), before)
    await reindexDirectory(here.db, here.operator, '2026-12-02')
    const [offer] = await index(here)
    assert.deepEqual([offer?.first, offer?.last], ['2026-12-08', '2027-02-02'])
  })

  test('picks up the names of terms, and heals: what is missing comes, what is gone goes', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1'), row('2')))
    await here.pool.query(`
      update weefdorp.taxonomy_term set name_nl = 'Erbij horen' where taxonomy = 'life_domain' and id = 'ontmoeting';
      delete from weefdorp.search_entry where title = 'Samen 1';
      delete from weefdorp.service where name = 'Samen 2'`)
    await reindexDirectory(here.db, here.operator, '2026-11-24')
    const [offer] = await index(here)
    assert.match(offer?.keywords ?? '', /Erbij horen/)
    assert.deepEqual(await titles(here), ['offer Samen 1', 'organization De Spoel', 'place De Geus'])
    await here.pool.query(
      `update weefdorp.taxonomy_term set name_nl = 'Ontmoeten' where taxonomy = 'life_domain' and id = 'ontmoeting'`,
    )
  })

  test('stays as it was in a dry run', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1')), { dryRun: true })
    assert.deepEqual(await index(here), [])
  })

  test('catches up when the server starts, and only when it is behind', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, file(row('1')))
    const [catchup] = directoryJobs.filter((job) => job.atStart)
    const log: unknown[] = []
    const start = (now: string) =>
      catchup?.run(
        {
          db: here.db,
          scope: { ...here.operator, roles: ['system'] },
          clock: { now: () => new Date(now) },
          log: { info: (...said: unknown[]) => log.push(said) } as never,
        },
        { tenant: 'weefdorp' },
      )
    await start('2026-11-24T20:00:00Z')
    assert.equal(log.length, 0)
    await start('2026-12-10T08:00:00Z')
    assert.equal(log.length, 1)
    assert.equal((await index(here))[0]?.last, '2027-02-09')
    await here.pool.query('delete from weefdorp.search_entry')
    await start('2026-12-10T08:00:00Z')
    assert.equal((await index(here)).length, 3)
  })
})

test('records that are not there are nothing to index', async (t) => {
  const { db, tenant } = await testDatabase(t)
  await read(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    assert.deepEqual(await offersToIndex(trx, [newId()]), [])
  })
})
