import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { write } from '../../src/platform/db/transaction.ts'
import { newId } from '../../src/platform/id.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { type Cell, matrix, ROLES, type RoleName, readMatrix } from './matrix.ts'

const routes = readFileSync(join(import.meta.dirname, '../routes.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace(/\s+/, ' '))
const handlingOf = (route: string) => handlings.find(([form]) => form.test(route))
const policy = matrix()

test('every address is a handling of the policy', () => {
  for (const route of routes) {
    const found = handlingOf(route)
    assert.ok(found, `${route} is in no handling: add it to test/access/handlings.ts`)
    const [, name] = found
    assert.ok(name === null || policy.has(name), `${route}: ${name} is not in docs/policy/access.md`)
  }
})

test('a table with a word that is no cell is refused', () => {
  const head = '| Handeling | Wat | bezoeker |\n| --- | --- | --- |\n'
  assert.deepEqual(readMatrix(`${head}| \`a.b\` | x | eigen² |`).get('a.b')?.get('bezoeker'), {
    may: 'eigen',
    proof: true,
  })
  for (const wrong of ['misschien', '', 'Ja', 'ja³'])
    assert.throws(() => readMatrix(`${head}| \`a.b\` | x | ${wrong} |`))
  assert.throws(() => readMatrix(`${head}| \`a.b\` | x | ja |\n| \`a.b\` | x | nee |`))
})

/** The cookie of a session of somebody with this role; none for a visitor. */
async function cookieOf(role: RoleName): Promise<string> {
  if (ROLES[role] === 'visitor') return ''
  const { app, db, tenant } = await world()
  const email = `${ROLES[role]}@rollen.example`
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: 'http://x.test',
    host: 'x.test',
  }
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    app.request(`http://x.test${path}`, {
      method: 'POST',
      headers: { ...form, cookie },
      body: new URLSearchParams(body).toString(),
    })
  const system = { tenant, actor: 'test', roles: ['system' as const] }
  const pair = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  const asked = await post('/inloggen', { email })
  const code = await write(db, system, async (trx) => {
    const letters = trx.selectFrom('mail').select('body').where('recipient', '=', email)
    const { body } = await letters.orderBy('createdAt', 'desc').executeTakeFirstOrThrow()
    return String(/\d{4} \d{4}/.exec(body)?.[0])
  })
  const entered = await post('/inloggen/code', { code }, pair(asked))
  assert.equal(entered.status, 303)
  if (ROLES[role] !== 'resident')
    await write(db, system, async (trx) => {
      const account = await trx
        .selectFrom('authUser')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      const some = await trx.selectFrom('organization').select('id').limit(1).executeTakeFirstOrThrow()
      await trx
        .insertInto('accountRole')
        .values({
          ...{ id: newId(), accountId: account.id, role: ROLES[role], givenBy: 'test', givenAt: new Date() },
          organizationId: ROLES[role] === 'editor' ? some.id : null,
        })
        .execute()
    })
  return pair(entered)
}

/** Existing things for the holes in an address. */
const holes: Record<string, string> = {}
const cookies = new Map<RoleName, string>()

before(async () => {
  const { db, scope } = await world()
  for (const role of Object.keys(ROLES) as RoleName[]) cookies.set(role, await cookieOf(role))
  await write(db, scope, async (trx) => {
    const one = async (table: 'service' | 'location' | 'organization') =>
      (
        await trx
          .selectFrom(table)
          .select('id')
          .where('status', '=', 'active')
          .limit(1)
          .executeTakeFirstOrThrow()
      ).id
    Object.assign(holes, {
      ...{
        aanbod: await one('service'),
        plekken: await one('location'),
        organisaties: await one('organization'),
      },
      ...{ services: await one('service'), offers: await one('service'), places: await one('location') },
      organizations: await one('organization'),
    })
  })
})

/** Addresses with something in them that a visitor must make first, or that only a domain knows. */
const special = /:(receipt|link|file|taxonomy)|(taxonomies|taxonomy_terms|service_at_locations)\/:id/

/** An address with existing things in its holes. */
function addressOf(route: string): string {
  const path = route.replace(/^GET /, '')
  const [, kind = ''] = /\/([a-z_]+)\/:id/.exec(path) ?? []
  const filled = path.replace(':code', path.startsWith('/gemeenten') ? 'GM9901' : 'WK990101')
  return filled.replace(':id', holes[kind] ?? 'unknown')
}

/** Whether an answer lets somebody in. Being sent to sign in, or to prove oneself, is no; a question that is judged (400, 422) is yes. */
function letsIn(response: Response): boolean {
  const to = response.headers.get('location') ?? ''
  if (response.status === 303 || response.status === 302) return !/\/inloggen|\/mijn\/bewijs/.test(to)
  return response.status < 400 || response.status === 400 || response.status === 422
}

/** Addresses that show nothing until something else was done first. */
const later = new Set(['GET /inloggen/code', 'GET /inloggen/bevestigen', 'GET /mijn/app'])

for (const route of routes.filter(
  (each) => each.startsWith('GET ') && !later.has(each) && !special.test(each),
)) {
  const name = handlingOf(route)?.[1]
  if (!name) continue
  test(`${route} is open to whom the policy says`, async () => {
    const { app } = await world()
    const address = addressOf(route)
    for (const [role, { may, proof }] of policy.get(name) ?? new Map<RoleName, Cell>()) {
      const headers = { host: 'x.test', cookie: cookies.get(role) ?? '' }
      const response = await app.request(`http://x.test${address}`, { headers, redirect: 'manual' })
      await response.arrayBuffer()
      const expected = may !== 'nee' && !proof
      assert.equal(letsIn(response), expected, `${role}: ${response.status}, the policy says ${may}`)
    }
  })
}
