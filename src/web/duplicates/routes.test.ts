import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'
import { ONE, recipe, TWO } from '../../domains/directory/duplicates/fixture.test.ts'
import { findDuplicates, importDirectory } from '../../domains/directory/index.ts'
import { newId } from '../../platform/id.ts'
import { subjectNow } from '../subject.ts'
import { nl } from './texts.nl.ts'

/** The site with two lists that tell of the same things, looked through, and a coordinator. */
async function site(t: TestContext) {
  const made = await accountSite(t)
  const { db, tenant, pool } = made.database
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-dubbel-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const scope = { tenant, actor: 'test', roles: ['operator' as const] }
  for (const [name, csv] of [
    ['een', ONE],
    ['twee', TWO],
  ] as const) {
    const files = { file: put(`${name}.csv`, csv), recipe: put(`${name}.json`, JSON.stringify(recipe(name))) }
    assert.equal((await importDirectory(db, scope, files)).created, 2)
  }
  await findDuplicates(db, scope, { now: new Date() })
  const give = async (email: string, role: string) => {
    const who = await made.signedIn(email)
    await pool.query(
      `insert into weefdorp.account_role (id, account_id, role, organization_id, given_by, given_at)
       select gen_random_uuid(), id, $2, case when $2 = 'editor' then (select id from weefdorp.organization limit 1) end, 'test', now()
       from weefdorp.auth_user where email = $1`,
      [email, role],
    )
    return who
  }
  const ids = async (table: string, ...names: string[]) =>
    Promise.all(
      names.map(async (name) =>
        String((await pool.query(`select id from weefdorp.${table} where name = $1`, [name])).rows[0]?.id),
      ),
    ) as Promise<[string, string]>
  return {
    ...made,
    ...made.database,
    give,
    ids,
    coordinator: await give('coor@kaart.example', 'coordinator'),
  }
}

type Site = Awaited<ReturnType<typeof site>>

/** What the form of the page that compares holds, as it stands when it opens. */
async function formOf({ coordinator }: Site, soort: string, [een, ander]: [string, string]) {
  const page = await coordinator.get(`/werk/dubbel/vergelijken?${new URLSearchParams({ soort, een, ander })}`)
  const inputs = [...page.document.querySelectorAll('form[action$="samenvoegingen"] input')]
  const sent = inputs.filter(
    (input) => input.getAttribute('type') === 'hidden' || input.hasAttribute('checked'),
  )
  const value = (input: Element) => [String(input.getAttribute('name')), String(input.getAttribute('value'))]
  return { page, values: Object.fromEntries(sent.map(value)) as Record<string, string> }
}

test('the queue holds the pairs with their reasons; one is merged and taken apart again', async (t) => {
  const here = await site(t)
  const { coordinator, visitor } = here
  const queue = await coordinator.get('/werk/dubbel')
  assert.ok(queue.text.includes('Welzijn Weverloo'), queue.text)
  assert.ok(queue.text.includes(nl.reasons.phone))
  assert.equal([...queue.document.querySelectorAll('article')].length, 3)

  const [kept, gone] = await here.ids('service', 'Koffieochtend', 'Koffie-ochtend')
  const { values } = await formOf(here, 'service', [kept, gone])
  const chosen = { ...values, blijft: kept, name: gone }
  await coordinator.post('/werk/dubbel/samenvoegingen', chosen, {
    ...{ status: 303, redirect: '/werk/dubbel?gedaan=samengevoegd' },
  })
  assert.ok((await visitor().get(`/aanbod/${kept}`)).text.includes('Koffie-ochtend'))
  const merged = await coordinator.get('/werk/dubbel?gedaan=samengevoegd')
  const undo = merged.document.querySelector('form[action$="herstel"]')?.getAttribute('action') ?? ''
  await coordinator.post(undo, {}, { status: 303, redirect: '/werk/dubbel?gedaan=hersteld' })
  assert.ok((await visitor().get(`/aanbod/${gone}`)).text.includes('Koffie-ochtend'))
})

test('old addresses of pages, calendars and interfaces lead to what was kept', async (t) => {
  const here = await site(t)
  for (const [kind, table, one, other] of [
    ['organization', 'organization', 'Welzijn Weverloo', 'Stichting Welzijn Weverloo'],
    ['location', 'location', 'Buurthuis de Spil', 'De Spil'],
    ['service', 'service', 'Koffieochtend', 'Koffie-ochtend'],
  ] as const) {
    const [kept, gone] = await here.ids(table, one, other)
    const { values } = await formOf(here, kind, [kept, gone])
    const chosen = { ...values, blijft: kept }
    await here.coordinator.post('/werk/dubbel/samenvoegingen', chosen, {
      ...{ status: 303, redirect: '/werk/dubbel?gedaan=samengevoegd' },
    })
    const paths = {
      organization: ['/organisaties/ID', '/api/v1/organizations/ID', '/api/hsds/v3/organizations/ID'],
      location: ['/plekken/ID', '/en/plekken/ID?papier', '/api/v1/places/ID'],
      service: ['/aanbod/ID', '/aanbod/ID/agenda.ics', '/api/v1/offers/ID', '/api/oruk/v3/services/ID'],
    }[kind]
    for (const path of paths) {
      const response = await here.app.request(`http://x.test${path.replace('ID', gone)}`, {
        headers: { host: 'x.test' },
      })
      assert.equal(response.status, 301, path)
      assert.equal(response.headers.get('location'), path.replace('ID', kept))
      assert.match(response.headers.get('cache-control') ?? '', /no-cache/)
      const there = await here.app.request(`http://x.test${path.replace('ID', kept)}`, {
        headers: { host: 'x.test' },
      })
      assert.equal(there.status, 200, path)
    }
  }
  const [kept, gone] = await here.ids('service', 'Koffieochtend', 'Koffie-ochtend')
  const subject = await here.asSystem((trx) => subjectNow(trx, 'service', gone, 'nl'))
  assert.deepEqual(subject, await here.asSystem((trx) => subjectNow(trx, 'service', kept, 'nl')))
  const nothing = await here.app.request(`http://x.test/aanbod/${newId()}`, { headers: { host: 'x.test' } })
  assert.equal(nothing.status, 404)
})

test('two that are not the same are not asked again; a missing choice is asked at its field', async (t) => {
  const here = await site(t)
  const { coordinator } = here
  const pair = await here.ids('service', 'Koffieochtend', 'Koffie-ochtend')
  const { values } = await formOf(here, 'service', pair)
  const { blijft, name, ...rest } = values
  assert.ok(blijft && name)
  const asked = await coordinator.post('/werk/dubbel/samenvoegingen', rest, { status: 422 })
  for (const words of [nl.compare.problems.keeps, nl.compare.problems.field(nl.compare.fields.name)])
    assert.ok(asked.text.includes(words))
  const { soort = '', een = '', ander = '' } = values
  const before = (await coordinator.get('/werk/dubbel')).document.querySelectorAll('article').length
  await coordinator.post(
    '/werk/dubbel/verschillen',
    { soort, een, ander },
    {
      ...{ status: 303, redirect: '/werk/dubbel?gedaan=verschillend' },
    },
  )
  await findDuplicates(
    here.db,
    { tenant: here.tenant, actor: 'test', roles: ['operator'] },
    { now: new Date(), all: true },
  )
  assert.equal(
    (await coordinator.get('/werk/dubbel')).document.querySelectorAll('article').length,
    before - 1,
  )
})

test('somebody who knows two pastes their addresses, and sees what looks like a name', async (t) => {
  const here = await site(t)
  const [one, other] = await here.ids('service', 'Eettafel', 'Wandelen')
  const [place] = await here.ids('location', 'De Kade')
  const ask = (eerste: string, tweede: string) =>
    `/werk/dubbel/vergelijken?${new URLSearchParams({ eerste, tweede })}`
  const redirect = `/werk/dubbel/vergelijken?soort=service&een=${one}&ander=${other}`
  await here.coordinator.get(ask(`https://x.test/aanbod/${one}`, `/en/aanbod/${other}`), {
    status: 303,
    redirect,
  })
  await here.coordinator.get(ask('iets', `/aanbod/${other}`), { status: 422 })
  await here.coordinator.get(ask(`/plekken/${place}`, `/aanbod/${other}`), { status: 422 })
  const alike = await here.coordinator.get('/werk/dubbel/lijkt-op?naam=koffieochtent')
  assert.ok(alike.text.includes('Koffieochtend'))
})

test('nobody but a coordinator merges, says no or undoes', async (t) => {
  const here = await site(t)
  const [kept, gone] = await here.ids('service', 'Koffieochtend', 'Koffie-ochtend')
  const { values } = await formOf(here, 'service', [kept, gone])
  for (const role of ['editor', 'worker', 'adviser', 'administrator', 'privacy'] as const) {
    const who = await here.give(`${role}@kaart.example`, role)
    for (const path of ['samenvoegingen', 'verschillen', `samenvoegingen/${newId()}/herstel`])
      await who.post(`/werk/dubbel/${path}`, { ...values, blijft: kept }, { status: 404 })
    for (const path of ['', '/vergelijken', '/lijkt-op'])
      await who.get(`/werk/dubbel${path}`, { status: 404 })
  }
  assert.equal((await here.pool.query('select from weefdorp.item_merge')).rowCount, 0)
  assert.equal((await here.pool.query('select from weefdorp.item_distinct')).rowCount, 0)
})
