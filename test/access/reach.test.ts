import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { publishedRun } from '../../src/domains/reach/index.ts'
import { read } from '../../src/platform/db/transaction.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const cookies = new Map<string, string>()
const key = (role: RoleName, proved: boolean) => `${role} ${proved}`
let number = 0

before(async () => {
  for (const role of Object.keys(ROLES) as RoleName[])
    for (const proved of [false, true])
      cookies.set(key(role, proved), await cookieOf(role, { name: `reach-${ROLES[role]}-${proved}`, proved }))
  const { db, scope } = await world()
  number = (await read(db, scope, publishedRun))?.number ?? 0
})

/** What is asked, and as what; what is sent changes nothing: it is refused with words, or there is nothing left to do. */
const asked = [
  ['GET', '/werk/bereik/:number', 'bereik.rekenen'],
  ['POST', '/werk/bereik/:number/stop', 'bereik.rekenen'],
  ['GET', '/werk/bereik/:number/publicatie', 'bereik.publiceren'],
  ['POST', '/werk/bereik/:number/publicatie', 'bereik.publiceren'],
  ['GET', '/werk/bereik/:number/intrekking', 'bereik.publiceren'],
  ['POST', '/werk/bereik/:number/intrekking', 'bereik.publiceren'],
  ['POST', '/werk/bereik/normen', 'bereik.norm'],
] as const

async function opens(method: string, route: string, cookie: string) {
  const path = route.replace(':number', String(number))
  const { app } = await world()
  const response =
    method === 'POST'
      ? await post(path, {}, cookie)
      : await app.request(`http://x.test${path}`, { headers: { host: 'x.test', cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  return { lets: letsIn(response), status: response.status }
}

for (const [method, route, name] of asked)
  test(`${method} ${route}: as every role, before and after a second proof`, async () => {
    assert.ok(number > 0, 'the demo has a published run')
    assert.equal(handlings.find(([form]) => form.test(`${method} ${route}`))?.[1], name)
    for (const [role, { may, proof }] of policy.get(name) ?? [])
      for (const proved of [false, true]) {
        const { lets, status } = await opens(method, route, cookies.get(key(role, proved)) ?? '')
        const expected = may === 'ja' && (proved || !proof)
        assert.equal(lets, expected, `${role}, ${proved ? '' : 'not '}proved: ${status}`)
      }
  })

test('who may not have anything computed starts nothing', async () => {
  for (const [role, { may }] of policy.get('bereik.rekenen') ?? []) {
    if (may !== 'nee') continue
    assert.equal((await opens('POST', '/werk/bereik', cookies.get(key(role, true)) ?? '')).lets, false, role)
  }
})
