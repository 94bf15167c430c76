import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { addDays } from '../day.ts'
import { read, write } from '../db/transaction.ts'
import { commonMisses, countMiss, eraseMisses, missKey } from './miss.commands.ts'
import { missHash, missTerm } from './miss.ts'

const DAY = '2026-11-24'

async function world(t: Parameters<typeof testDatabase>[0]) {
  const { db, tenant } = await testDatabase(t)
  const web = { tenant, actor: 'web', roles: [] }
  const operator = { tenant, actor: 'cli', roles: ['operator' as const] }
  const miss = (text: string, day: string) =>
    write(db, web, async (trx) => countMiss(trx, text, day, await missKey(trx)))
  return { db, web, operator, miss }
}

test('a term is its telling words, sorted; never a story, a number or an address', () => {
  assert.equal(missTerm('Waar kan ik een Paragnost vinden?'), 'paragnost')
  assert.equal(missTerm('zweefvliegen voor beginners'), missTerm('Beginners: zweefvliegen!'))
  assert.equal(missTerm('mijn nummer is 0612345678'), null)
  assert.equal(missTerm('buurvrouw Jannie uit Dorpsstraat drinkt veel wijn'), null)
  assert.equal(missTerm('x'.repeat(60)), null)
  assert.equal(missTerm('waar en hoe'), null)
})

test('the hash says nothing without the key of the working area', () => {
  assert.match(missHash('paragnost', 'a'), /^[0-9a-f]{64}$/)
  assert.notEqual(missHash('paragnost', 'a'), missHash('paragnost', 'b'))
})

test('words are written down only when they came on three days', async (t) => {
  const { db, operator, miss } = await world(t)
  const misses = () => read(db, operator, commonMisses)
  await miss('paragnost', DAY)
  await miss('een paragnost?', DAY)
  await miss('paragnost', addDays(DAY, 1))
  assert.deepEqual(await misses(), [])
  assert.deepEqual(
    await read(db, operator, (trx) => trx.selectFrom('searchMissTerm').selectAll().execute()),
    [],
  )
  await miss('paragnost', addDays(DAY, 2))
  assert.deepEqual(await misses(), [{ term: 'paragnost', days: 3, count: 4 }])
})

test('three days further apart than thirty do not count together', async (t) => {
  const { db, operator, miss } = await world(t)
  for (const days of [0, 20, 40]) await miss('paragnost', addDays(DAY, days))
  assert.deepEqual(await read(db, operator, commonMisses), [])
})

test('after thirty days everything is gone, the words too', async (t) => {
  const { db, operator, miss } = await world(t)
  for (const days of [0, 1, 2]) await miss('paragnost', addDays(DAY, days))
  const erase = (day: string) => write(db, operator, (trx) => eraseMisses(trx, day))
  assert.equal(await erase(addDays(DAY, 29)), 0)
  assert.equal((await read(db, operator, commonMisses)).length, 1)
  assert.equal(await erase(addDays(DAY, 32)), 3)
  const left = await read(db, operator, async (trx) => [
    ...(await trx.selectFrom('searchMiss').selectAll().execute()),
    ...(await trx.selectFrom('searchMissTerm').selectAll().execute()),
  ])
  assert.deepEqual(left, [])
})

test('the pages may count and never read the words', async (t) => {
  const { db, web, miss } = await world(t)
  for (const days of [0, 1, 2]) await miss('paragnost', addDays(DAY, days))
  assert.deepEqual(
    await read(db, web, (trx) => trx.selectFrom('searchMissTerm').select('term').execute()),
    [],
  )
  assert.equal(await miss('mijn telefoon is 06', DAY), false)
})
