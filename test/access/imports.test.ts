import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { write } from '../../src/platform/db/transaction.ts'
import { newId } from '../../src/platform/id.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const cookies = new Map<string, string>()
const key = (role: RoleName, proved: boolean) => `${role} ${proved}`
const FILE = newId()
const holes: Record<string, string> = { ':file': FILE, ':taxonomy': 'network', ':term': 'proefnet' }

before(async () => {
  for (const role of Object.keys(ROLES) as RoleName[])
    for (const proved of [false, true])
      cookies.set(
        key(role, proved),
        await cookieOf(role, { name: `imports-${ROLES[role]}-${proved}`, proved }),
      )
  const { db, tenant } = await world()
  await write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    const file = {
      id: FILE,
      name: 'geheime-lijst.csv',
      format: 'csv',
      encoding: 'utf-8',
      bytes: 1,
      rowCount: 1,
    }
    await trx
      .insertInto('importFile')
      .values({ ...file, broughtAt: new Date() })
      .execute()
    const names = { nameNl: 'Proefnet', nameEn: 'Proefnet', sort: 99 }
    await trx
      .insertInto('taxonomyTerm')
      .values({ taxonomy: 'network', id: 'proefnet', ...names })
      .execute()
  })
})

const routes = [
  ['GET', '/werk/inlezen/:file'],
  ['POST', '/werk/inlezen'],
  ['POST', '/werk/inlezen/:file/proef'],
  ['POST', '/werk/inlezen/:file/echt'],
  ['POST', '/werk/inlezen/:file/stop'],
  ['POST', '/werk/inlezen/:file/weg'],
  ['POST', '/werk/woorden'],
  ['POST', '/werk/woorden/weg'],
  ['GET', '/werk/onderwerpen/:taxonomy'],
  ['POST', '/werk/onderwerpen/:taxonomy'],
  ['GET', '/werk/onderwerpen/:taxonomy/:term'],
  ['POST', '/werk/onderwerpen/:taxonomy/:term'],
  ['POST', '/werk/onderwerpen/:taxonomy/:term/einde'],
] as const

for (const [method, route] of routes) {
  const name = handlings.find(([form]) => form.test(`${method} ${route}`))?.[1] ?? ''
  test(`${method} ${route} is ${name}: as every role, with and without proof`, async () => {
    const { app } = await world()
    const cells = policy.get(name)
    assert.ok(cells, `${name} is not in the policy`)
    const path = Object.entries(holes).reduce(
      (text, [hole, value]) => text.replace(hole, value),
      route as string,
    )
    for (const [role, { may, proof }] of cells)
      for (const proved of [false, true]) {
        const cookie = cookies.get(key(role, proved)) ?? ''
        const headers = { host: 'x.test', cookie }
        // What nobody meant: refused as a form, so that the world stays as it is.
        const response =
          method === 'POST'
            ? await post(path, { naam: '' }, cookie)
            : await app.request(`http://x.test${path}`, { headers, redirect: 'manual' })
        const body = await response.text()
        const expected = may === 'ja' && (proved || !proof)
        assert.equal(letsIn(response), expected, `${role}, proved ${proved}: ${response.status}`)
        if (!expected) assert.ok(!/geheime-lijst|Proefnet/.test(body), `${role} reads nothing of it`)
      }
  })
}
