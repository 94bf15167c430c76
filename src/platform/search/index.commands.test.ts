import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { write } from '../db/transaction.ts'
import { putEntries, removeEntries } from './index.commands.ts'
import type { SearchEntry } from './search.ts'
import { rebuildWords, renewWords } from './words.commands.ts'

const ID = '00000000-0000-7000-8000-000000000001'
const OTHER = '00000000-0000-7000-8000-000000000002'

const entry = (change: Partial<SearchEntry> = {}): SearchEntry => ({
  ...{
    id: ID,
    kind: 'offer',
    title: 'Taalcafé in de bieb',
    keywords: 'Bibliotheek',
    body: 'Foto’s en koffie.',
  },
  facets: ['life_domain:onderwijs', 'cost:free'],
  areas: ['GM9901', 'WK990101'],
  ...{ minimumAge: 18, maximumAge: null, assuredDate: '2026-10-01' },
  points: [{ x: 155_000, y: 463_000 }],
  times: [{ day: '2026-11-24', opensAt: '10:00', closesAt: '12:00' }],
  ...change,
})

async function world(t: Parameters<typeof testDatabase>[0]) {
  const { db, tenant } = await testDatabase(t)
  const scope = { tenant, actor: 'test', roles: ['operator' as const] }
  const inside = <T>(work: Parameters<typeof write<T>>[2]) => write(db, scope, work)
  const counts = () =>
    inside(async (trx) => ({
      words: await trx.selectFrom('searchWord').select(['word', 'entries']).orderBy('word').execute(),
      // What begins with a star is about the counts, and is none.
      facets: await trx
        .selectFrom('searchFacet')
        .select(['facet', 'entries'])
        .where('facet', 'not like', '*%')
        .orderBy('facet')
        .execute(),
    }))
  return { db, tenant, inside, counts }
}

test('an entry is written with its words, points and times, and again without a difference', async (t) => {
  const { inside, counts } = await world(t)
  await inside((trx) => putEntries(trx, [entry()]))
  const first = await counts()
  assert.deepEqual(
    first.words.map(({ word }) => word),
    ['bibliotheek', 'bieb', 'de', 'en', 'fotos', 'in', 'koffie', 'taalcafe'],
  )
  assert.deepEqual(
    first.facets.map(({ facet }) => facet),
    [
      'area:GM9901',
      'area:WK990101',
      'cost:free',
      'kind:offer',
      'life_domain:onderwijs',
      'part:TU-morning',
      'when:TU',
      'whole:WK990101',
    ],
  )
  await inside((trx) => putEntries(trx, [entry(), entry()]))
  assert.deepEqual(await counts(), first)
  const row = await inside((trx) => trx.selectFrom('searchEntry').selectAll().executeTakeFirstOrThrow())
  assert.match(row.words, /'taalcaf':1A/)
})

test('a place of which only the municipality is known is in no wijk of it; what is on offer there is for all of it', async (t) => {
  const { inside, counts } = await world(t)
  const wholes = async (kind: SearchEntry['kind']) => {
    await inside((trx) => putEntries(trx, [entry({ kind, areas: ['GM9901'] })]))
    return (await counts()).facets.map(({ facet }) => facet).filter((facet) => /^(area|whole):/.test(facet))
  }
  assert.deepEqual(await wholes('place'), ['area:GM9901'])
  assert.deepEqual(await wholes('offer'), ['area:GM9901', 'whole:GM9901'])
})

test('a change takes away what is no longer there, and a removal everything', async (t) => {
  const { inside, counts } = await world(t)
  await inside((trx) => putEntries(trx, [entry(), entry({ id: OTHER, title: 'Koffie' })]))
  await inside((trx) => putEntries(trx, [entry({ title: 'Schaken', facets: [], times: [], points: [] })]))
  const { words, facets } = await counts()
  assert.equal(
    words.find(({ word }) => word === 'taalcafe'),
    undefined,
  )
  assert.equal(words.find(({ word }) => word === 'koffie')?.entries, 2)
  assert.equal(facets.find(({ facet }) => facet === 'cost:free')?.entries, 1)
  await inside((trx) => removeEntries(trx, [ID, OTHER, ID]))
  assert.deepEqual(await counts(), { words: [], facets: [] })
  const left = await inside(async (trx) => [
    ...(await trx.selectFrom('searchPoint').selectAll().execute()),
    ...(await trx.selectFrom('searchTime').selectAll().execute()),
  ])
  assert.deepEqual(left, [])
})

test('counting anew gives what was kept up to date', async (t) => {
  const { inside, counts } = await world(t)
  await inside((trx) => putEntries(trx, [entry(), entry({ id: OTHER, kind: 'place', body: 'Zaal' })]))
  const kept = await counts()
  await inside((trx) => rebuildWords(trx))
  assert.deepEqual(await counts(), kept)
})

test('words that an earlier release counted are counted anew, once', async (t) => {
  const { inside, counts } = await world(t)
  await inside((trx) => putEntries(trx, [entry()]))
  assert.equal(await inside(renewWords), false)
  const kept = await counts()
  await inside(async (trx) => {
    await trx.updateTable('searchFacet').set({ entries: 1 }).where('facet', '=', '*words').execute()
    await trx.updateTable('searchWord').set({ root: 'oud' }).execute()
  })
  assert.equal(await inside(renewWords), true)
  assert.deepEqual(await counts(), kept)
  assert.equal(await inside(renewWords), false)
})

test('odd texts are written: NUL, half a character, markup, a very long text', async (t) => {
  const { inside } = await world(t)
  const body = `<script>alert(1)</script> \u0000 \ud800 ${'woord '.repeat(30_000)} ${'x'.repeat(500)}`
  await inside((trx) => putEntries(trx, [entry({ body, areas: [] })]))
  const found = await inside((trx) => trx.selectFrom('searchEntry').select('id').execute())
  assert.deepEqual(found, [{ id: ID }])
})

test('the pages may read the index and not write in it', async (t) => {
  const { db, tenant, inside } = await world(t)
  await inside((trx) => putEntries(trx, [entry()]))
  const web = { tenant, actor: 'web', roles: [] }
  await assert.rejects(
    write(db, web, (trx) => putEntries(trx, [entry({ id: OTHER })])),
    /row-level security/,
  )
  const seen = await write(db, web, (trx) => trx.selectFrom('searchEntry').select('id').execute())
  assert.deepEqual(seen, [{ id: ID }])
})

test('two writers at once wait for each other instead of a deadlock', async (t) => {
  const { inside, counts } = await world(t)
  const many = (prefix: string, from: number) =>
    Array.from({ length: 40 }, (_, at) =>
      entry({ id: OTHER.slice(0, -3) + String(from + at), title: `${prefix} woord${at % 7}` }),
    )
  const [a, b] = [many('Eerst', 100), many('Anders', 200)]
  await Promise.all([
    inside(async (trx) => {
      await putEntries(trx, a.slice(0, 20))
      await putEntries(trx, a.slice(20))
    }),
    inside(async (trx) => {
      await putEntries(trx, b.slice(20))
      await putEntries(trx, b.slice(0, 20))
    }),
  ])
  assert.equal((await counts()).words.find(({ word }) => word === 'koffie')?.entries, 80)
})
