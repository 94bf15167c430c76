import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { holding } from '../../src/domains/inbox/queries.ts'
import { sendMessage } from '../../src/domains/inbox/sender.commands.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { LANGS } from '../../src/platform/i18n.ts'
import { newReceipt } from '../../src/platform/id.ts'
import { secretHash } from '../../src/platform/secret.ts'
import { deskMenu } from '../../src/web/desk/menu.ts'
import { client } from '../request.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const HERE = 'WK990101'
const THERE = 'WK990102'
const WHO = 'Voorbeeld van der Voorbeeld'

/** A message about an offer, whose sender wants to be called; its number. */
async function messageIn(areaCode: string): Promise<number> {
  const { db, scope } = await world()
  const receipt = newReceipt()
  return write(db, holding(scope, receipt), async (trx) => {
    const offers = trx
      .selectFrom('service')
      .select(['id', 'name'])
      .where('status', '=', 'active')
      .where('organizationId', 'is not', null)
    const { id, name } = await offers.limit(1).executeTakeFirstOrThrow()
    const sender = { name: WHO, phone: '0990 123 456' }
    const about = { kind: 'service' as const, id, label: name }
    const message = await sendMessage(trx, {
      draft: { kind: 'missing', body: 'Hier mist iets op zondag.', reply: 'call', sender },
      envelope: { about, areaCode, lang: 'nl', receiptHash: secretHash(receipt) },
      ...{ today: '2026-11-02', actor: 'web' },
    })
    const row = trx.selectFrom('message').select('number').where('id', '=', String(message))
    return (await row.executeTakeFirstOrThrow()).number
  })
}

const numbers = new Map<string, number>()
const cookies = new Map<string, string>()
const key = (role: RoleName, proved: boolean) => `${role} ${proved}`

before(async () => {
  for (const area of [HERE, THERE]) numbers.set(area, await messageIn(area))
  for (const role of Object.keys(ROLES) as RoleName[])
    for (const proved of [false, true]) {
      const name = `desk-${ROLES[role]}-${proved}`
      const areaCode = ROLES[role] === 'worker' ? { areaCode: HERE } : {}
      cookies.set(key(role, proved), await cookieOf(role, { name, proved, ...areaCode }))
    }
})

async function ask(method: 'GET' | 'POST', path: string, cookie: string): Promise<Response> {
  if (method === 'POST') return post(path, {}, cookie)
  const { app } = await world()
  return app.request(`http://x.test${path}`, { headers: { host: 'x.test', cookie }, redirect: 'manual' })
}

const acts = [
  'behandeling',
  'overdracht',
  'antwoord',
  'gesprek',
  'doorgifte',
  'onderwerp',
  'afzender',
  'teruggave',
]
const routes = [
  ['GET', '/werk/berichten/:number'] as const,
  ...acts.map((act) => ['POST', `/werk/berichten/:number/${act}`] as const),
]

for (const [method, route] of routes) {
  const name = handlings.find(([form]) => form.test(`${method} ${route}`))?.[1] ?? ''
  test(`${method} ${route} is ${name}: as every role, with and without proof, here and elsewhere`, async () => {
    const cells = policy.get(name)
    assert.ok(cells, `${name} is not in the policy`)
    for (const [role, { may, proof }] of cells)
      for (const proved of [false, true])
        for (const area of [HERE, THERE]) {
          const path = route.replace(':number', String(numbers.get(area)))
          const response = await ask(method, path, cookies.get(key(role, proved)) ?? '')
          const body = await response.text()
          const mine = may === 'ja' || (may === 'eigen' && area === HERE)
          const expected = mine && (proved || !proof)
          const what = `${role}, ${proved ? 'proved' : 'not proved'}, ${area}: ${response.status}`
          assert.equal(letsIn(response), expected, what)
          assert.equal(body.includes(WHO), expected && route.endsWith('/afzender'), `${what}: the sender`)
        }
  })
}

test('the menu shows each page to whom the policy lets in', () => {
  for (const { path, handling, roles } of deskMenu) {
    assert.equal(handlings.find(([form]) => form.test(`GET ${path}`))?.[1], handling, path)
    for (const [role, { may }] of policy.get(handling) ?? []) {
      const code = ROLES[role]
      // Who has no role has no workspace, whatever is open to all.
      if (code === 'visitor' || code === 'resident') continue
      assert.equal(roles.includes(code), may !== 'nee', `${path} for ${code}`)
    }
  }
})

test('small numbers of what is missed are for who reads the messages anyway', async () => {
  const { app, db, tenant } = await world()
  const number = numbers.get(HERE)
  await write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    const { id } = await trx
      .selectFrom('message')
      .select('id')
      .where('number', '=', Number(number))
      .executeTakeFirstOrThrow()
    await trx.deleteFrom('messageMiss').where('messageId', '=', id).execute()
  })
  const worker = cookies.get(key('sociaal werker', true)) ?? ''
  const sorted = await post(
    `/werk/berichten/${number}/onderwerp`,
    { domein: 'wonen', groep: 'jongeren' },
    worker,
  )
  assert.equal(sorted.headers.get('location'), `/werk/berichten/${number}?gedaan=bewaard`)
  const counted = async (cookie: string) =>
    (
      await (await app.request('http://x.test/werk/gemist', { headers: { host: 'x.test', cookie } })).text()
    ).includes('Jongeren')
  assert.equal(await counted(worker), true)
  for (const role of ['bezoeker', 'adviseur', 'beheerder'] as const)
    assert.equal(await counted(cookies.get(key(role, true)) ?? ''), false, role)
  assert.equal(await counted(cookies.get(key('sociaal werker', false)) ?? ''), false, 'without proof')
})

test('the pages of the workspace keep the house rules in both languages', async () => {
  const { app } = await world()
  const paths = ['/werk', '/werk/berichten', `/werk/berichten/${numbers.get(HERE)}`, '/werk/gemist']
  for (const lang of LANGS) {
    const headers = { cookie: cookies.get(key('coördinator', true)) ?? '' }
    const who = client(app, { host: 'x.test', lang, headers })
    for (const path of paths) await who.get(path)
  }
})
