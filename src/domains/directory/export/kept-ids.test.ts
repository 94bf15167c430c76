import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { BASE, sharedBench } from '../import/fixture.test.ts'
import type { ExportFilter, Window } from './filter.ts'
import { exportIds } from './ids.queries.ts'
import { offerRecords } from './offers.queries.ts'

const OFFERS = { ...BASE, name: 'wat', makes: { service: { name: 'naam', description: 'tekst' } } }
const ROWS = 'id,naam,tekst\n1,élan,\n2,Bakken,samen\n3,dansen,\n4,Élan 2,\n5,Ateliers,samen\n'
const ORDER = ['Ateliers', 'Bakken', 'dansen', 'élan', 'Élan 2']

async function listing() {
  const here = await sharedBench()
  await here.import(OFFERS, ROWS)
  const list = (filter: ExportFilter, window?: Window) =>
    read(here.db, here.visitor, async (trx) => {
      const { total, ids } = await exportIds(trx, 'offer', filter, window)
      return { total, ids, names: (await offerRecords(trx, ids)).map(({ name }) => name) }
    })
  return { here, list }
}

test('the pages of a list are the list, by name without regard to capitals and accents', async () => {
  const { list } = await listing()
  const whole = await list({})
  assert.deepEqual([whole.total, whole.names], [5, ORDER])
  const pages = await Promise.all([0, 2, 4, 6].map((offset) => list({}, { limit: 2, offset })))
  assert.deepEqual(
    pages.flatMap(({ names }) => names),
    ORDER,
  )
  assert.ok(pages.every(({ total }) => total === 5))
})

test('what was kept is read anew after every change, and each filter has a list of its own', async () => {
  const { here, list } = await listing()
  assert.equal((await list({})).total, 5)
  await here.import(OFFERS, `${ROWS}6,Aikido,\n`)
  assert.deepEqual((await list({}, { limit: 2, offset: 0 })).names, ['Aikido', 'Ateliers'])
  await here.import(OFFERS, `${ROWS.replace('Bakken', 'Zingen')}6,Aikido,\n`)
  assert.deepEqual((await list({})).names.at(-1), 'Zingen')
  assert.deepEqual((await list({ text: 'samen zingen' })).names, ['Zingen'])
  assert.deepEqual((await list({ text: 'samen' })).names, ['Ateliers', 'Zingen'])
  assert.equal((await list({ areas: ['GM0000'] })).total, 0)
})
