import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { makePerson, saveValues } from './commands.ts'
import { movePeople, movePeopleBack } from './follow-merge.commands.ts'
import type { Values } from './person.ts'

const now = new Date()
const doing = { actor: 'cli', now }
/** The organisation that is merged, the one that is kept, and one that has nothing to do with it. */
const [GONE, KEPT, OTHER] = [newId(), newId(), newId()] as [string, string, string]
const NAMES = { [GONE]: 'gone', [KEPT]: 'kept', [OTHER]: 'other' }
const WAY = { from: GONE, to: KEPT }

async function site(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>) =>
    write(db, { tenant, actor: 'cli', roles }, work)
  const person = (values: Partial<Values>) =>
    as(['operator'], (trx) => makePerson(trx, { email: null, values }, doing))
  /** Of each profile that names an organisation: whose it is and which. */
  const work = async () => {
    const { rows } = await pool.query(
      `select name.value #>> '{}' as who, own.value #>> '{}' as of from weefdorp.person_field own
       join weefdorp.person_field name on name.person_id = own.person_id and name.field = 'name'
       where own.field = 'organization'`,
    )
    return rows.map((row) => `${row.who} ${NAMES[row.of]}`).toSorted()
  }
  return { pool, as, person, work }
}

test('whoever works for what was merged works for what was kept; no other field and no other profile changes', async (t) => {
  const { pool, as, person, work } = await site(t)
  const about = { nl: GONE, en: null }
  const standIn = { person: GONE, from: '2026-11-22', until: '2026-11-23' }
  const nel = await person({ name: 'Nel', organization: GONE, about, standIn })
  const piet = await person({ name: 'Piet', organization: GONE })
  await person({ name: 'Kees', organization: OTHER })
  await person({ name: 'An' })
  const moved = await as(['system'], (trx) => movePeople(trx, WAY))
  assert.deepEqual(moved.toSorted(), [nel, piet].toSorted())
  assert.deepEqual(await work(), ['Kees other', 'Nel kept', 'Piet kept'])
  const { rows } = await pool.query(
    `select field, value from weefdorp.person_field where field in ('about', 'standIn') order by field`,
  )
  assert.deepEqual(rows, [
    { field: 'about', value: about },
    { field: 'standIn', value: standIn },
  ])
  assert.deepEqual(await as(['system'], (trx) => movePeople(trx, WAY)), [], 'a second time there is nobody')
})

test('back go those who moved and are still there; who chose another since, or was there first, stays', async (t) => {
  const { as, person, work } = await site(t)
  await person({ name: 'Nel', organization: GONE })
  const chose = await person({ name: 'Piet', organization: GONE })
  await person({ name: 'Kees', organization: KEPT })
  const ids = await as(['system'], (trx) => movePeople(trx, WAY))
  assert.equal(ids.length, 2)
  await as(['operator'], (trx) => saveValues(trx, chose, { organization: OTHER }, doing))
  await as(['system'], (trx) => movePeopleBack(trx, WAY, []))
  assert.deepEqual(await work(), ['Kees kept', 'Nel kept', 'Piet other'])
  await as(['system'], (trx) => movePeopleBack(trx, WAY, ids))
  assert.deepEqual(await work(), ['Kees kept', 'Nel gone', 'Piet other'])
})

test('for a visitor or a coordinator there is no profile to move', async (t) => {
  const { as, person, work } = await site(t)
  const nel = await person({ name: 'Nel', organization: GONE })
  for (const roles of [[], ['worker', 'proved'], ['coordinator', 'proved']] as Role[][]) {
    assert.deepEqual(await as(roles, (trx) => movePeople(trx, WAY)), [])
    await as(roles, (trx) => movePeopleBack(trx, { from: KEPT, to: GONE }, [nel]))
  }
  assert.deepEqual(await work(), ['Nel gone'])
})
