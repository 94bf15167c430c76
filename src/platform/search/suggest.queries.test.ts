import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../db/transaction.ts'
import { entry } from './find-fixture.test.ts'
import { putEntries } from './index.commands.ts'
import { suggest } from './suggest.queries.ts'

const titles = [
  'Koffie in het buurthuis',
  'Drink koffie met buren',
  'Koor De Merel',
  'Bibliotheek',
  'Taalcafé',
  'Wandelend leren',
]

async function world() {
  const { db, tenant } = await testDatabase()
  const operator = { tenant, actor: 'test', roles: ['operator' as const] }
  await write(db, operator, (trx) =>
    putEntries(
      trx,
      titles.map((title) => entry(title)),
    ),
  )
  return async (typed: string) =>
    (await read(db, { tenant, actor: 'web', roles: [] }, (trx) => suggest(trx, typed))).map(
      ({ kind, label }) => (kind === 'question' ? `? ${label}` : label),
    )
}

const shared = world()

test('titles with a word that begins like it, those that begin so themselves first', async () => {
  const ask = await shared
  assert.deepEqual(await ask('koffi'), ['Koffie in het buurthuis', 'Drink koffie met buren'])
  assert.deepEqual(await ask('TAALCAFÉ'), ['? taalcafe', 'Taalcafé'])
  assert.deepEqual(await ask('koffie buur'), ['Drink koffie met buren', 'Koffie in het buurthuis'])
  assert.ok((await ask('wandele')).includes('Wandelend leren'))
})

test('questions that the search understands, none of them about danger', async () => {
  const ask = await shared
  assert.deepEqual((await ask('schuld')).slice(0, 2), ['? schuld', '? schulden'])
  assert.deepEqual(await ask('zelfmoo'), [])
})

test('a typing error still finds a title; at most eight, nothing for one letter or for signs', async () => {
  const ask = await shared
  assert.deepEqual(await ask('bibliotehek'), ['Bibliotheek'])
  assert.ok((await ask('ko')).length <= 8)
  for (const nothing of ['k', '', '%', "'", '\\', ':*', '&|!'])
    assert.deepEqual(await ask(nothing), [], nothing)
})
