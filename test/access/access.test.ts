import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import type { Trx } from '../../src/platform/db/database.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { type Cell, matrix, ROLES, type RoleName, readMatrix } from './matrix.ts'
import { cookieOf, letsIn } from './people.ts'

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

/** Existing things for the holes in an address. */
const holes: Record<string, string> = {}
const cookies = new Map<RoleName, string>()
const proved = new Map<RoleName, string>()

before(async () => {
  const { db, scope } = await world()
  for (const role of Object.keys(ROLES) as RoleName[]) {
    cookies.set(role, await cookieOf(role))
    proved.set(role, await cookieOf(role, { name: `proved-${ROLES[role]}`, proved: true }))
  }
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
      ...{ mensen: await somebody(trx), people: await somebody(trx) },
    })
  })
})

/** Somebody who shows themselves. */
async function somebody(trx: Trx): Promise<string> {
  return (await trx.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()).id
}

/** Addresses with something in them that a visitor must make first, or that only a domain knows. */
const special =
  /werk\/kaart\/(?!nieuw)|pagina\/:slug|mijn\/aanvragen|steekproef\/:|bereik\/:number|plannen\/:number|:(provider|receipt|link|file|taxonomy|hash)|(taxonomies|taxonomy_terms|service_at_locations)\/:id/

/** An address with existing things in its holes. */
function addressOf(route: string): string {
  const path = route.replace(/^GET /, '')
  const [, kind = ''] = /\/([a-z_]+)\/:id/.exec(path) ?? []
  if (path.startsWith('/api/v1/reach/'))
    return path.replace(':number', 'laatste').replace(':code', 'BU99010101')
  const filled = path.replace(':code', path.startsWith('/gemeenten') ? 'GM9901' : 'WK990101')
  return filled.replace(':id', holes[kind] ?? 'unknown')
}

async function opens(address: string, cookie = ''): Promise<{ lets: boolean; status: number }> {
  const { app } = await world()
  const response = await app.request(`http://x.test${address}`, {
    headers: { host: 'x.test', cookie },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  return { lets: letsIn(response), status: response.status }
}

/** Addresses that show nothing until something else was done first. */
const later = new Set(['GET /inloggen/code', 'GET /inloggen/bevestigen', 'GET /mijn/app'])

for (const route of routes.filter(
  (each) => each.startsWith('GET ') && !later.has(each) && !special.test(each),
)) {
  const name = handlingOf(route)?.[1]
  if (!name) continue
  test(`${route} is open to whom the policy says`, async () => {
    const address = addressOf(route)
    for (const [role, { may, proof }] of policy.get(name) ?? new Map<RoleName, Cell>()) {
      const what = `the policy says ${may}${proof ? '²' : ''}`
      const open = await opens(address, cookies.get(role))
      assert.equal(open.lets, may !== 'nee' && !proof, `${role}: ${open.status}, ${what}`)
      // Elsewhere nobody is asked for a proof.
      if (!/^GET \/(werk|mijn)\b/.test(route)) continue
      const after = await opens(address, proved.get(role))
      const told = `${role} after a second proof: ${after.status}, ${what}`
      // What is not there is not shown to who may see it either.
      if (may === 'nee' || !route.includes(':')) assert.equal(after.lets, may !== 'nee', told)
    }
  })
}
