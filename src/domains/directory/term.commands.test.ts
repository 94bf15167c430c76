import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import { find } from '../../platform/search/find.queries.ts'
import { allTerms, retireTerm, termLines, termUse } from '../taxonomy/index.ts'
import { BASE, bench } from './import/fixture.test.ts'
import { knownTerms } from './known-terms.queries.ts'
import { reindexDirectory } from './search-index.commands.ts'
import { replaceTerm } from './term.commands.ts'

const recipe = {
  ...BASE,
  makes: { service: { name: 'naam', terms: { situation: { column: 's', as: [{ split: ';' }] } } } },
}
const CSV = 'id,naam,s\n1,Een,schulden\n2,Twee,schulden;weinig-geld\n3,Drie,Je hebt schulden\n'

test('a term that ended is replaced everywhere: on the map, in words that lead to it, and in lists that come later', async (t) => {
  const here = await bench(t)
  const { db, tenant, pool } = here
  await here.import(recipe, CSV)
  const scope = { tenant, actor: 'web', roles: ['coordinator'] as const }
  const by = { actor: 'web', tenant: tenant.id, today: localDay(new Date()) }
  const retire = (id: string, to: string) =>
    write(db, scope, (trx) => retireTerm(trx, 'situation', id, to, by))
  for (const [id, to] of [
    ['schulden', 'schulden'],
    ['schulden', 'x'],
    ['huiselijk-geweld', 'rouw'],
    ['x', 'rouw'],
  ] as const)
    assert.equal(await retire(id, to), false, `${id} → ${to}`)
  assert.equal(await retire('schulden', 'weinig-geld'), true)
  assert.equal(await retire('schulden', 'rouw'), false, 'it ended already')
  const system = { tenant, actor: 'job', roles: ['system'] as const }
  const replace = () => write(db, system, (trx) => replaceTerm(trx, 'situation:schulden'))
  assert.deepEqual([await replace(), await replace()], [true, true])
  await reindexDirectory(db, system, by.today)
  const rows = async () =>
    (await pool.query('select term_id from weefdorp.service_term order by service_id')).rows
  assert.deepEqual(await rows(), Array(3).fill({ term_id: 'weinig-geld' }))
  await read(db, scope, async (trx) => {
    assert.ok(!(await allTerms(trx)).situation.some(({ id }) => id === 'schulden'))
    assert.equal((await termUse(trx, 'situation')).get('weinig-geld'), 3)
    assert.equal((await knownTerms(trx)).get('situation')?.get('schulden')?.replacedBy, 'weinig-geld')
  })
  await read(db, here.visitor, async (trx) => {
    const found = await find(trx, { text: 'ik zit in de schulden' }, { day: by.today, time: '10:00' })
    assert.ok(found.readings.some(({ to }) => to.includes('situation:weinig-geld')))
    assert.ok(!found.readings.some(({ to }) => to.includes('situation:schulden')))
  })
  const again = await here.import(recipe, CSV.replace('Een', 'Eén'))
  assert.deepEqual([again.rejected, await rows()], [0, Array(3).fill({ term_id: 'weinig-geld' })])
  // What it was replaced by may end too: then both lead to the third.
  assert.equal(await retire('weinig-geld', 'rouw'), true)
  const [first] = (await read(db, scope, (trx) => termLines(trx, 'situation'))).filter(
    ({ id }) => id === 'schulden',
  )
  assert.equal(first?.replacedBy, 'rouw')
  assert.equal(await write(db, system, (trx) => replaceTerm(trx, 'situation:onzin')), false)
})
