import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HEAD, NOW, ONE, recipe, TWO } from '../duplicates/fixture.test.ts'
import { findDuplicates } from '../index.ts'
import { MOST_COMPARED } from './alike.queries.ts'
import { type Bench, bench } from './fixture.test.ts'

/** The first list on the map, looked over for pairs as every night. */
async function oneList(t: Parameters<typeof bench>[0]): Promise<Bench> {
  const here = await bench(t)
  await here.import(recipe('een'), ONE)
  await findDuplicates(here.db, { ...here.operator, roles: ['system'] }, { now: NOW })
  return here
}

const namesOf = async ({ pool }: Bench, ids: readonly string[]) => {
  const { rows } = await pool.query(
    `select id, name from weefdorp.organization union all select id, name from weefdorp.location
     union all select id, name from weefdorp.service`,
  )
  return ids.map((id) => rows.find((row) => row.id === id)?.name)
}

test('a try says which new rows look like what is there, and stores nothing', async (t) => {
  const here = await oneList(t)
  const report = await here.import(recipe('twee'), TWO, { dryRun: true })
  assert.equal(report.created, 2)
  const alike = report.alike ?? []
  assert.deepEqual(
    alike.map(({ row, kind }) => [row, kind]),
    [
      [2, 'organization'],
      [2, 'location'],
      [2, 'service'],
    ],
    'the second row tells of another place and offer, and the organisation was new in the first',
  )
  assert.deepEqual(
    await namesOf(
      here,
      alike.map(({ id }) => id),
    ),
    ['Welzijn Weverloo', 'Buurthuis de Spil', 'Koffieochtend'],
  )
  const { rows } = await here.pool.query('select count(*)::int as n from weefdorp.service')
  assert.deepEqual(rows, [{ n: 2 }])
})

test('an import for real, and rows that are there already, are not compared', async (t) => {
  const here = await oneList(t)
  assert.equal((await here.import(recipe('een'), ONE, { dryRun: true })).alike, undefined)
  assert.equal((await here.import(recipe('twee'), TWO)).alike, undefined)
})

test('of a secret place nothing is compared, nor what happens there', async (t) => {
  const here = await oneList(t)
  const report = await here.import(recipe('twee'), TWO.replaceAll(',nee,', ',ja,'), { dryRun: true })
  assert.deepEqual(
    (report.alike ?? []).map(({ kind }) => kind),
    ['organization'],
    JSON.stringify(report.problems),
  )
})

test('a long list is compared for a part, and says so', async (t) => {
  const here = await oneList(t)
  const rows = Array.from({ length: MOST_COMPARED }, (_, at) => `c${at},,,,,,,,,,,,,Iets ${at},Tekst\n`)
  const plain = { ...recipe('lang'), makes: { service: { name: 'wat', description: 'tekst' } } }
  const more = 'd,,,,,,,,,,,,,Koffieochtend,Tekst\n'
  const report = await here.import(plain, HEAD + rows.join('') + more, { dryRun: true })
  assert.equal(report.created, MOST_COMPARED + 1, JSON.stringify(report.problems.slice(0, 3)))
  assert.ok(
    report.notes.some((note) => /Nog niet vergeleken.*: 1\./.test(note)),
    report.notes.join(),
  )
})
