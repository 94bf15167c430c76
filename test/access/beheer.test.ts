import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { write } from '../../src/platform/db/transaction.ts'
import { newId } from '../../src/platform/id.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const posts = readFileSync(join(import.meta.dirname, '../routes.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/\s+/, ' '))
  .filter((line) => line.startsWith('POST /werk/beheer'))
const cookies = new Map<string, string>()
const key = (role: RoleName, proved: boolean) => `${role} ${proved}`

before(async () => {
  for (const role of Object.keys(ROLES) as RoleName[])
    for (const proved of [false, true])
      cookies.set(
        key(role, proved),
        await cookieOf(role, { name: `beheer-${ROLES[role]}-${proved}`, proved }),
      )
})

/** Makes a thing of the kind that the address is about; its number. */
async function thingFor(route: string): Promise<string> {
  const { db, tenant } = await world()
  return write(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) => {
    const id = newId()
    const now = new Date()
    if (/mensen\/:id/.test(route))
      return (
        await trx
          .insertInto('authUser')
          .values({ email: `${id}@rollen.example`, emailVerified: true })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    if (/uitnodigingen\/:id/.test(route)) {
      const open = {
        email: `${id}@rollen.example`,
        role: 'worker',
        invitedBy: 'test',
        expiresOn: '2099-01-01',
      }
      await trx
        .insertInto('accountInvitation')
        .values({ id, ...open, invitedAt: now })
        .execute()
    }
    if (/paginas\/:id/.test(route)) {
      await trx.insertInto('sitePage').values({ id, slug: id, shown: null, place: 'none', sort: 0 }).execute()
      const text = { titleNl: 'x', titleEn: '', bodyNl: 'x', bodyEn: '' }
      await trx
        .insertInto('sitePageVersion')
        .values({ pageId: id, number: 1, ...text, madeAt: now })
        .execute()
    }
    if (/uiterlijk\/:id|terug$/.test(route)) {
      const none = { nl: '', en: '' }
      // As it is: others look at the same site.
      const { name, phone, phoneHours } = tenant
      const words = { name, phone, phoneHours, email: null, address: null }
      const value = /terug$/.test(route)
        ? { ...words, open: none, about: none, welcome: none, foot: none }
        : { theme: 'weefsel', accent: null, logo: null }
      const part = /terug$/.test(route) ? 'words' : 'look'
      await trx
        .insertInto('setting')
        .values({ id, part, value: JSON.stringify(value), madeAt: now })
        .execute()
    }
    return id
  })
}

test('there are addresses to ask', () => assert.ok(posts.length >= 14, `${posts.length}`))

for (const route of posts) {
  const name = handlings.find(([form]) => form.test(route))?.[1] ?? ''
  test(`${route} is ${name}: as every role, with and without proof`, async () => {
    const cells = policy.get(name)
    assert.ok(cells, `${name} is not in the policy`)
    for (const [role, { may, proof }] of cells)
      for (const proved of [false, true]) {
        const thing = await thingFor(route)
        const path = route.replace('POST ', '').replace(':id', thing).replace(':number', '1')
        // Taking a role needs one: without it even who may is told that there is none.
        const asks = /rol-einde$/.test(route) ? { nummer: await roleOf(thing) } : { versie: thing }
        const response = await post(path, asks, cookies.get(key(role, proved)) ?? '')
        await response.arrayBuffer()
        const expected = may === 'ja' && (proved || !proof)
        assert.equal(
          letsIn(response),
          expected,
          `${role}, ${proved ? 'proved' : 'not proved'}: ${response.status}`,
        )
      }
  })
}

async function roleOf(accountId: string): Promise<string> {
  const { db, tenant } = await world()
  const gift = { id: newId(), accountId, role: 'adviser', givenBy: 'test', givenAt: new Date() }
  await write(db, { tenant, actor: 'test', roles: ['system'] }, (trx) =>
    trx.insertInto('accountRole').values(gift).execute(),
  )
  return gift.id
}
