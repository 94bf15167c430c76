import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { write } from '../../src/platform/db/transaction.ts'
import { newId } from '../../src/platform/id.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const WHOSE = ['own', 'other'] as const
const TEXTS = JSON.stringify({ name: 'Proefding', description: '' })
type Whose = (typeof WHOSE)[number]

const cookies = new Map<string, string>()
/** An offer, a place, an organisation and a decided change: of the editor’s organisation, and of another. */
const things = new Map<Whose, Record<'aanbod' | 'plekken' | 'organisaties' | 'change', string>>()

async function organizationOf(email: string): Promise<string> {
  const { db, tenant } = await world()
  return write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    const roles = trx.selectFrom('accountRole').innerJoin('authUser', 'authUser.id', 'accountId')
    const mine = roles.select('organizationId').where('email', '=', email).where('role', '=', 'editor')
    return String((await mine.executeTakeFirstOrThrow()).organizationId)
  })
}

/** Made hidden, so that nothing of it shows on the pages of other tests. */
async function make(organizationId: string) {
  const { db, tenant } = await world()
  return write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    const [service, location, change] = [newId(), newId(), newId()]
    const now = new Date()
    const common = { source: 'test', contentHash: '', firstSeen: now, lastSeen: now, lastModified: now }
    const row = { ...common, organizationId, name: 'Proefding', status: 'inactive' }
    await trx
      .insertInto('service')
      .values({ ...row, id: service, externalId: service })
      .execute()
    await trx
      .insertInto('location')
      .values({ ...row, id: location, externalId: location })
      .execute()
    await trx
      .insertInto('itemChange')
      .values({
        ...{
          id: change,
          kind: 'service',
          itemId: service,
          fieldGroup: 'texts',
          ...{ before: TEXTS, after: TEXTS },
        },
        ...{ state: 'refused', changedAt: now, role: 'editor', organizationId, reason: 'proef' },
        ...{ decidedAt: now, decidedRole: 'coordinator' },
      })
      .execute()
    return { aanbod: service, plekken: location, organisaties: organizationId, change }
  })
}

before(async () => {
  for (const role of Object.keys(ROLES) as RoleName[])
    cookies.set(role, await cookieOf(role, { name: `kaart-${ROLES[role]}` }))
  const own = await organizationOf('kaart-editor@rollen.example')
  const { db, scope } = await world()
  const other = await write(db, scope, (trx) =>
    trx.selectFrom('organization').select('id').where('id', '!=', own).limit(1).executeTakeFirstOrThrow(),
  )
  things.set('own', await make(own))
  things.set('other', await make(other.id))
})

const kinds = ['aanbod', 'plekken', 'organisaties'] as const
const routes = [
  ...kinds.flatMap((kind) => [
    ['GET', `/werk/kaart/${kind}/:id`],
    ['GET', `/werk/kaart/${kind}/:id/:group`],
    ['POST', `/werk/kaart/${kind}/:id/klopt`],
    ['POST', `/werk/kaart/${kind}/:id/:group`],
    ['POST', `/werk/kaart/${kind}/:id/:group/loslaten`],
  ]),
  ['POST', '/werk/wijzigingen/:id/besluit'],
  ['POST', '/werk/wijzigingen/:id/terugzetting'],
] as ['GET' | 'POST', string][]

function addressOf(route: string, whose: Whose): string {
  const [, kind = 'change'] = /kaart\/([a-z]+)/.exec(route) ?? []
  const id = things.get(whose)?.[kind as 'change'] ?? ''
  return route.replace(':id', id).replace(':group', 'tekst')
}

async function ask(method: 'GET' | 'POST', path: string, cookie: string): Promise<Response> {
  // A mark that fits nothing: the form is judged, and nothing is stored.
  if (method === 'POST') return post(path, { 'stand-toen': 'x', besluit: 'ja' }, cookie)
  const { app } = await world()
  return app.request(`http://x.test${path}`, { headers: { host: 'x.test', cookie }, redirect: 'manual' })
}

for (const [method, route] of routes) {
  const name = handlings.find(([form]) => form.test(`${method} ${route}`))?.[1] ?? ''
  test(`${method} ${route} is ${name}: as every role, of one’s own organisation and of another`, async () => {
    const cells = policy.get(name)
    assert.ok(cells, `${name} is not in the policy`)
    for (const [role, { may }] of cells)
      for (const whose of WHOSE) {
        const response = await ask(method, addressOf(route, whose), cookies.get(role) ?? '')
        const body = await response.text()
        const expected = may === 'ja' || (may === 'eigen' && whose === 'own')
        assert.equal(letsIn(response), expected, `${role}, ${whose}: ${response.status}`)
        // Hidden things show to those who may see them, `kaart.verborgen`, which are the same people.
        assert.ok(expected || !body.includes('Proefding'), `${role}, ${whose}: it is hidden`)
      }
  })
}

test('what is hidden is seen by whom the policy says', () => {
  for (const [role, { may }] of policy.get('kaart.verborgen') ?? [])
    assert.equal(may, policy.get('kaart.wijzigen')?.get(role)?.may, role)
})
