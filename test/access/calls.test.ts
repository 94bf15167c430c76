import assert from 'node:assert/strict'
import { before, type TestContext, test } from 'node:test'
import type { Trx } from '../../src/platform/db/database.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { LANGS } from '../../src/platform/i18n.ts'
import { newId } from '../../src/platform/id.ts'
import { newSecret } from '../../src/platform/secret.ts'
import { client } from '../request.ts'
import { world } from '../world.ts'
import { handlings } from './handlings.ts'
import { matrix, ROLES, type RoleName } from './matrix.ts'
import { cookieOf, letsIn, post } from './people.ts'

const policy = matrix()
const handlingOf = (route: string) => handlings.find(([form]) => form.test(route))?.[1] ?? ''
const cookies = new Map<RoleName, string>()

before(async () => {
  for (const role of Object.keys(ROLES) as RoleName[])
    cookies.set(role, await cookieOf(role, { name: `bel-${ROLES[role]}` }))
})

/** An offer of nobody and nowhere, as long as a test takes: the others count what there is. */
async function something(t: TestContext): Promise<string> {
  const { db, tenant } = await world()
  const id = newId()
  const now = new Date('2024-01-01T10:00:00Z')
  const system = <T>(work: (trx: Trx) => Promise<T>) =>
    write(db, { tenant, actor: 'test', roles: ['system'] }, work)
  await system((trx) =>
    trx
      .insertInto('service')
      .values({
        ...{ id, source: 'test', externalId: id, contentHash: '', name: 'Proefding' },
        ...{ firstSeen: now, lastSeen: now, lastModified: now, phones: '[{"number": "0990 111"}]' },
      })
      .execute(),
  )
  t.after(() => system((trx) => trx.deleteFrom('service').where('id', '=', id).execute()))
  return id
}

test('POST /werk/bellen/:kind/:id is belijst.bellen: as every role; hiding is for coordinators', async (t) => {
  const thing = await something(t)
  assert.equal(handlingOf('POST /werk/bellen/:kind/:id'), 'belijst.bellen')
  for (const [role, { may }] of policy.get('belijst.bellen') ?? []) {
    const act = (uitkomst: string) => post(`/werk/bellen/service/${thing}`, { uitkomst }, cookies.get(role))
    assert.equal(letsIn(await act('geen-gehoor')), may === 'ja', role)
    assert.equal(letsIn(await act('niets')), false, `${role}: what is no outcome`)
    assert.equal(letsIn(await act('verberg')), ROLES[role] === 'coordinator', `${role} hides`)
    if (ROLES[role] === 'coordinator') assert.equal(letsIn(await act('klopt')), true, 'and shows again')
  }
})

test('herinnering.antwoorden opens nothing to anybody without the key, whatever their role', async () => {
  for (const role of policy.get('herinnering.antwoorden')?.keys() ?? [])
    for (const act of ['klopt', 'aanpassen', 'weg']) {
      assert.equal(handlingOf(`POST /herinnering/:link/${act}`), 'herinnering.antwoorden')
      const response = await post(`/herinnering/${newSecret()}/${act}`, {}, cookies.get(role))
      assert.equal(response.status, 404, `${role}, ${act}`)
    }
})

test('POST /werk/beheer/nakijken is instellingen.beheren: as every role, with and without a second proof', async () => {
  assert.equal(handlingOf('POST /werk/beheer/nakijken'), 'instellingen.beheren')
  for (const [role, { may, proof }] of policy.get('instellingen.beheren') ?? [])
    for (const proved of [false, true]) {
      const cookie = await cookieOf(role, {
        name: `nakijken-${ROLES[role]}-${proved}`,
        proved: proved && role !== 'bezoeker',
      })
      // A term that is none: the form is judged, and nothing is stored.
      const response = await post('/werk/beheer/nakijken', { activity: '0' }, cookie)
      assert.equal(
        letsIn(response),
        may === 'ja' && (proved || !proof),
        `${role}, ${proved}: ${response.status}`,
      )
    }
})

test('the list of calls and the settings keep the house rules in both languages', async () => {
  const { app } = await world()
  for (const lang of LANGS) {
    const calls = { cookie: cookies.get('coördinator') ?? '' }
    await client(app, { host: 'x.test', lang, headers: calls }).get('/werk/bellen')
    const cookie = await cookieOf('beheerder', { name: `huisregels-${lang}`, proved: true })
    const who = client(app, { host: 'x.test', lang, headers: { cookie } })
    await who.get('/werk/beheer/nakijken')
    await who.post(
      lang === 'en' ? '/en/werk/beheer/nakijken' : '/werk/beheer/nakijken',
      { activity: '0' },
      { status: 422 },
    )
  }
})
