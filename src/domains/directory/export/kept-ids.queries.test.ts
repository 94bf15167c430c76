import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import { putEntries } from '../../../platform/search/index.commands.ts'
import type { ExportFilter, Window } from './filter.ts'
import { keptIds } from './kept-ids.queries.ts'

const entry = {
  ...{
    id: '00000000-0000-7000-8000-000000000001',
    kind: 'offer' as const,
    title: 'Koffie',
    keywords: '',
    body: '',
  },
  ...{ facets: [], areas: [], points: [], times: [] },
  ...{ minimumAge: null, maximumAge: null, assuredDate: null },
}

/** A list of three that counts how often it was read. */
async function counted(t: Parameters<typeof testDatabase>[0]) {
  const { db, tenant } = await testDatabase(t)
  const scope = { tenant, actor: 'test', roles: ['operator' as const] }
  let loads = 0
  const load = async () => {
    loads += 1
    return ['a', 'b', 'c']
  }
  const ask = (filter: ExportFilter, window?: Window, from = load) =>
    read(db, scope, (trx) => keptIds(trx, 'services', filter, window, from))
  const change = (work: (trx: Trx) => Promise<void>) => write(db, scope, work)
  return { ask, change, loads: () => loads }
}

test('a list is read once for all its parts, and anew after a change of the index', async (t) => {
  const { ask, change, loads } = await counted(t)
  assert.deepEqual(await ask({}, { offset: 0, limit: 2 }), { total: 3, ids: ['a', 'b'] })
  assert.deepEqual(await ask({}, { offset: 2, limit: 2 }), { total: 3, ids: ['c'] })
  assert.deepEqual(await ask({}), { total: 3, ids: ['a', 'b', 'c'] })
  assert.equal(loads(), 1)
  await ask({ areas: ['WK990101'] })
  assert.equal(loads(), 2, 'another filter is another list')
  await change((trx) => putEntries(trx, [entry]))
  await ask({})
  assert.equal(loads(), 3)
})

test('what people type and where they are is not kept', async (t) => {
  const { ask, loads } = await counted(t)
  for (const filter of [{ text: 'schulden' }, { near: { x: 1, y: 2, radius: 3 } }]) {
    await ask(filter)
    await ask(filter)
  }
  assert.equal(loads(), 4)
})

test('a list that could not be read is tried again', async (t) => {
  const { ask, loads } = await counted(t)
  const fails = () => Promise.reject(new Error('no time'))
  await assert.rejects(ask({}, undefined, fails), /no time/)
  assert.equal((await ask({})).total, 3)
  assert.equal(loads(), 1)
})
