import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Trx } from '../../src/platform/db/database.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { LANGS } from '../../src/platform/i18n.ts'
import { newId } from '../../src/platform/id.ts'
import { client } from '../request.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
/** An organisation of which the editor of these tests is one, and one of which nobody is. */
let here = ''
let there = ''
const cookies = new Map<string, string>()
const key = (role: RoleName, proved: boolean) => `${role} ${proved}`

async function asSystem<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  const { db, tenant } = await world()
  return write(db, { tenant, actor: 'test', roles: ['system'] }, work)
}

before(async () => {
  const email = (role: RoleName, proved: boolean) => `claims-${ROLES[role]}-${proved}`
  for (const role of Object.keys(ROLES) as RoleName[])
    for (const proved of [false, true])
      cookies.set(key(role, proved), await cookieOf(role, { name: email(role, proved), proved }))
  await asSystem(async (trx) => {
    const held = trx
      .selectFrom('accountRole')
      .innerJoin('authUser', 'authUser.id', 'accountId')
      .select('organizationId')
    const own = await held.where('email', '=', 'claims-editor-true@rollen.example').executeTakeFirstOrThrow()
    here = String(own.organizationId)
    const others = trx
      .selectFrom('organization')
      .select('id')
      .where('id', '!=', here)
      .where('externalId', '=', 'o-spoelkring')
    there = (await others.limit(1).executeTakeFirstOrThrow()).id
  })
})

/** A claim that waits to be judged, of somebody who has nothing else to do with these tests. */
function claim(organizationId: string, way: 'phone' | 'request'): Promise<string> {
  return asSystem(async (trx) => {
    const id = newId()
    const email = `${id}@mail.example`
    const account = trx.insertInto('authUser').values({ email, emailVerified: true }).returning('id')
    const { id: accountId } = await account.executeTakeFirstOrThrow()
    const reason = way === 'request' ? 'Ik werk er.' : null
    const values = { id, organizationId, accountId, way, lang: 'nl', email, reason, askedAt: new Date() }
    await trx.insertInto('claim').values(values).execute()
    return id
  })
}

/** Each act, on a thing of its own each time: what one role did must not be in the way of the next. */
const acts: [
  route: string,
  path: (organization: string) => Promise<string>,
  body?: Record<string, string>,
][] = [
  ['POST /organisaties/:id/bijhouden', async (id) => `/organisaties/${id}/bijhouden`, { weg: 'request' }],
  ['POST /mijn/organisaties/:id/uitnodigingen', async (id) => `/mijn/organisaties/${id}/uitnodigingen`],
  ['GET /mijn/organisaties/:id', async (id) => `/mijn/organisaties/${id}`],
  ['GET /werk/aanvragen/:id', async (id) => `/werk/aanvragen/${await claim(id, 'request')}`],
  ['POST /werk/aanvragen/:id/code', async (id) => `/werk/aanvragen/${await claim(id, 'phone')}/code`],
  ['POST /werk/aanvragen/:id/besluit', async (id) => `/werk/aanvragen/${await claim(id, 'request')}/besluit`],
]

for (const [route, pathOf, body = {}] of acts) {
  const name = handlings.find(([form]) => form.test(route))?.[1] ?? ''
  test(`${route} is ${name}: as every role, with and without proof, of one’s own organisation and of another`, async () => {
    const cells = policy.get(name)
    assert.ok(cells, `${name} is not in the policy`)
    for (const [role, { may, proof }] of cells)
      for (const proved of [false, true])
        for (const organization of [here, there]) {
          const path = await pathOf(organization)
          const cookie = cookies.get(key(role, proved)) ?? ''
          const { app } = await world()
          const headers = { host: 'x.test', cookie }
          const response = route.startsWith('POST')
            ? await post(path, body, cookie)
            : await app.request(`http://x.test${path}`, { headers, redirect: 'manual' })
          await response.arrayBuffer()
          const mine = may === 'ja' || (may === 'eigen' && organization === here)
          const what = `${role}, ${proved ? 'proved' : 'not proved'}, ${organization === here ? 'own' : 'other'}: ${response.status}`
          assert.equal(letsIn(response), mine && (proved || !proof), what)
        }
  })
}

test('the pages of claims keep the house rules in both languages', async () => {
  const { app } = await world()
  const paths = [
    '/werk/aanvragen',
    `/werk/aanvragen/${await claim(there, 'phone')}`,
    `/mijn/organisaties/${here}`,
  ]
  for (const lang of LANGS) {
    const headers = { cookie: cookies.get(key('coördinator', true)) ?? '' }
    const who = client(app, { host: 'x.test', lang, headers })
    for (const path of [...paths, '/mijn/organisaties', `/organisaties/${there}/bijhouden`])
      await who.get(path)
  }
})
