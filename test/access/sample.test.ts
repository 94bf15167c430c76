import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { drawSample } from '../../src/domains/freshness/index.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { LANGS } from '../../src/platform/i18n.ts'
import { client } from '../request.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const cells = matrix().get('steekproef.doen')
const cookies = new Map<RoleName, string>()
let number = 0

/** A sample of so many of the invented map, drawn on the server. */
async function drawn(size: number): Promise<number> {
  const { db, tenant } = await world()
  const caller = { tenant: tenant.id, actor: 'cli', role: 'operator' as const, now: new Date() }
  return write(db, { tenant, actor: 'cli', roles: ['operator'] }, async (trx) =>
    Number(await drawSample(trx, { size, seed: 5 }, caller)),
  )
}

before(async () => {
  number = await drawn(5)
  for (const role of Object.keys(ROLES) as RoleName[])
    cookies.set(role, await cookieOf(role, { name: `sample-${ROLES[role]}` }))
})

/** What is asked, and what is sent along when something is sent. */
const asked: [string, Record<string, string>?][] = [
  ['/werk/steekproef'],
  ['/werk/steekproef/:number'],
  ['/werk/steekproef/:number/:position'],
  ['/werk/steekproef', { aantal: '25' }],
  ['/werk/steekproef/:number/:position', { uitkomst: 'unreachable' }],
]

for (const [route, form] of asked) {
  const method = form ? 'POST' : 'GET'
  test(`${method} ${route}: as every role`, async () => {
    assert.equal(handlings.find(([own]) => own.test(`${method} ${route}`))?.[1], 'steekproef.doen')
    const path = route.replace(':number', String(number)).replace(':position', '5')
    const { app } = await world()
    for (const [role, { may, proof }] of cells ?? []) {
      const cookie = cookies.get(role) ?? ''
      const response = form
        ? await post(path, form, cookie)
        : await app.request(`http://x.test${path}`, {
            headers: { host: 'x.test', cookie },
            redirect: 'manual',
          })
      await response.arrayBuffer()
      assert.equal(letsIn(response), may === 'ja' && !proof, `${role}: ${response.status}`)
    }
  })
}

test('a coordinator calls; everybody reads how many were right, and nobody which', async () => {
  const { app, db, scope } = await world()
  const own = await drawn(4)
  const cookie = cookies.get('coördinator') ?? ''
  const who = client(app, { host: 'x.test', headers: { cookie } })
  const to = (position: number) => `/werk/steekproef/${own}/${position}`
  const page = await who.get(`/werk/steekproef/${own}`)
  assert.match(page.html, /Bel nummer 1/)
  await who.post(to(1), { uitkomst: 'ok' }, { status: 303, redirect: `${to(2)}?vastgelegd=1` })
  const refused = await who.post(to(2), { uitkomst: 'wrong', notitie: 'ander nummer' }, { status: 422 })
  assert.match(refused.html, /Vink aan wat er niet klopt/)
  assert.match(refused.html, /ander nummer/)
  await who.post(
    to(2),
    { uitkomst: 'wrong', 'fout-contact': 'ja' },
    { status: 303, redirect: `${to(3)}?vastgelegd=2` },
  )
  await who.post(to(3), { uitkomst: 'unreachable' }, { status: 303, redirect: `${to(4)}?vastgelegd=3` })
  const visitor = client(app, { host: 'x.test' })
  const shown = (await visitor.get('/over/kwaliteit')).html
  assert.match(shown, /50\u00a0% klopt helemaal \(tussen 9\u00a0% en 91\u00a0%\)/)
  assert.match(shown, /1 vermelding konden we niet bereiken\. Klopt daar niets van, dan is het 33\u00a0%/)
  assert.match(shown, /1 vermelding moeten we nog bellen/)
  assert.doesNotMatch(shown, /ander nummer/)
  const names = await write(db, { ...scope, roles: ['operator'] }, (trx) =>
    trx.selectFrom('auditSampleItem').select('name').execute(),
  )
  for (const { name } of names) assert.ok(!shown.includes(name), name)
})

test('nobody draws until it pleases: a sample that nobody began with comes first', async () => {
  const { app } = await world()
  const fresh = await drawn(3)
  const who = client(app, { host: 'x.test', headers: { cookie: cookies.get('coördinator') ?? '' } })
  const busy = await who.post('/werk/steekproef', { aantal: '50' }, { status: 422 })
  assert.match(busy.html, /nog niet begonnen/)
  await who.post(
    `/werk/steekproef/${fresh}/1`,
    { uitkomst: 'ok' },
    { status: 303, redirect: `/werk/steekproef/${fresh}/2?vastgelegd=1` },
  )
  await who.post('/werk/steekproef', { aantal: '0' }, { status: 422 })
  await who.post(
    '/werk/steekproef',
    { aantal: '50' },
    { status: 303, redirect: `/werk/steekproef/${fresh + 1}` },
  )
  await who.get(`/werk/steekproef/${fresh + 1}/51`, { status: 404 })
})

test('the pages keep the house rules in both languages', async () => {
  const { app } = await world()
  for (const lang of LANGS) {
    const headers = { cookie: cookies.get('coördinator') ?? '' }
    const who = client(app, { host: 'x.test', lang, headers })
    for (const path of ['/werk/steekproef', `/werk/steekproef/${number}`, `/werk/steekproef/${number}/2`])
      await who.get(path)
    await client(app, { host: 'x.test', lang }).get('/over/kwaliteit')
  }
})
