import assert from 'node:assert/strict'
import { before, type TestContext, test } from 'node:test'
import { lastDone, makeScenario, removeScenario } from '../../src/domains/reach/index.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const roles = Object.keys(ROLES) as RoleName[]

/** A plan in the invented area, gone after the test. */
async function withPlan(t: TestContext) {
  const { app, db, scope } = await world()
  const operator = { ...scope, actor: 'test', roles: ['operator' as const] }
  const doing = { actor: 'test', role: 'operator' as const, now: new Date() }
  const steps = [{ kind: 'close' as const, facility: 'x', reason: 'huur' }]
  const plan = { title: 'Wie mag dit', reason: 'Om te zien wie dit leest', steps }
  const made = await write(db, operator, async (trx) => {
    const run = await lastDone(trx)
    assert.ok(run, 'the demo has a run')
    const { number, key } = await makeScenario(trx, run.id, plan, doing)
    const rows = trx.selectFrom('reachScenario').select('id').where('number', '=', number)
    return { number, key, id: (await rows.executeTakeFirstOrThrow()).id }
  })
  t.after(() => write(db, operator, (trx) => removeScenario(trx, made.id, 'test')))
  const get = (path: string, cookie: string) =>
    app.request(`http://x.test${path}`, { headers: { host: 'x.test', cookie }, redirect: 'manual' })
  return { ...made, get }
}

const cookies = new Map<RoleName, string>()
before(async () => {
  for (const role of roles) cookies.set(role, await cookieOf(role, { name: `plans-${ROLES[role]}` }))
})
const cookieFor = (role: RoleName) => cookies.get(role) ?? ''

test('a kept plan is opened by number for who makes plans, and by its link for everybody', async (t) => {
  const { number, key, get } = await withPlan(t)
  for (const role of roles) {
    const cookie = cookieFor(role)
    const own = letsIn(await get(`/inzicht/bereik/plannen/${number}`, cookie))
    assert.equal(own, policy.get('bereik.plan')?.get(role)?.may === 'ja', role)
    const held = await get(`/inzicht/bereik/plan/${key}`, cookie)
    assert.equal(held.status, 200, role)
    const other = await get(`/inzicht/bereik/plan/${'x'.repeat(26)}`, cookie)
    assert.equal(other.status, 404, role)
  }
})

test('who makes no plans keeps none, renews no link and takes none away', async (t) => {
  const { number, key, get } = await withPlan(t)
  for (const role of roles) {
    if (policy.get('bereik.plan')?.get(role)?.may === 'ja') continue
    const cookie = cookieFor(role)
    for (const path of ['schets', `${number}/link`, `${number}/einde`]) {
      assert.equal(
        handlings.find(([form]) => form.test(`POST /inzicht/bereik/plannen/${path}`))?.[1],
        'bereik.plan',
      )
      assert.equal(
        letsIn(await post(`/inzicht/bereik/plannen/${path}`, { doe: 'bewaar' }, cookie)),
        false,
        role,
      )
    }
  }
  assert.equal((await get(`/inzicht/bereik/plan/${key}`, '')).status, 200)
})
