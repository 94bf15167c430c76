import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { addTenant } from '../../src/platform/db/tenants.ts'
import { accountSite } from '../account-site.ts'
import { authenticator } from '../authenticator.ts'
import { client } from '../request.ts'

const EMAIL = 'nel@mail.example'
const HERE = 'weefdorp.test'
const THERE = 'buren.test'
const toSignIn = { status: 303, redirect: '/inloggen?naar=%2Fmijn' }

/** Two working areas, each under its own name, and somebody who is signed in to the first. */
async function twoAreas(t: TestContext) {
  const site = await accountSite(t)
  const { pool } = site.database
  await pool.query(`update platform.tenant set hosts = '{${HERE}}'`)
  await addTenant(pool, { id: 'buren', name: 'Buren', hosts: [THERE], municipalities: ['GM9902'] })
  const visitor = (host: string, headers: Record<string, string> = {}) => client(site.app, { host, headers })
  const nel = visitor(HERE)
  await nel.post('/inloggen', { email: EMAIL }, { status: 303, redirect: '/inloggen/code' })
  const letter = await site.letterTo(EMAIL)
  await nel.post('/inloggen/code', { code: letter.code }, { status: 303, redirect: '/mijn' })
  return { ...site, visitor, nel, letter }
}

test('a session of one working area is none of another, whatever the headers say', async (t) => {
  const { app, visitor, nel } = await twoAreas(t)
  const cookie = nel.cookie()
  await visitor(HERE, { cookie }).get('/mijn')
  await visitor(THERE, { cookie }).get('/mijn', toSignIn)
  for (const headers of [
    { 'x-forwarded-host': HERE },
    { forwarded: `host=${HERE}` },
    { 'x-host': HERE, 'x-original-host': HERE },
  ])
    await visitor(THERE, { cookie, ...headers }).get('/mijn', toSignIn)
  for (const [address, host] of [
    [`http://${HERE}/mijn`, THERE],
    [`http://${THERE}/mijn`, `${THERE}:80`],
    [`http://${THERE}/mijn`, THERE.toUpperCase()],
  ] as const) {
    const response = await app.request(address, { headers: { host, cookie }, redirect: 'manual' })
    assert.equal(response.headers.get('location'), toSignIn.redirect, host)
  }
})

test('a name that nobody has answers for no working area', async (t) => {
  const { app, nel } = await twoAreas(t)
  const odd = [
    'evil.example',
    `${HERE}.evil.example`,
    `evil-${HERE}`,
    `${HERE}.`,
    '127.0.0.1',
    '',
    `${HERE}, ${THERE}`,
  ]
  for (const host of odd) {
    const response = await app.request(`http://${HERE}/mijn`, { headers: { host, cookie: nel.cookie() } })
    assert.equal(response.status, 421, host)
  }
})

test('a code, a link and an attempt of one working area work in no other', async (t) => {
  const { visitor, letterTo } = await twoAreas(t)
  const asked = visitor(HERE)
  await asked.post('/inloggen', { email: EMAIL }, { status: 303, redirect: '/inloggen/code' })
  const { code, link } = await letterTo(EMAIL)
  const fields = Object.fromEntries(new URL(link, `http://${HERE}`).searchParams)
  await visitor(THERE).get(link, { status: 404 })
  await visitor(THERE).post('/inloggen/code', fields, { status: 404 })
  const cookie = asked.cookie()
  await visitor(THERE, { cookie }).post('/inloggen/code', { code }, { status: 404 })
  await visitor(HERE).post('/inloggen/code', fields, { status: 303, redirect: '/mijn' })
})

test('the link in a letter leads to the site that was asked, not to a name that somebody put in a header', async (t) => {
  const { visitor, letterTo, database } = await twoAreas(t)
  const evil = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  await visitor(HERE, evil).post(
    '/inloggen',
    { email: 'jan@mail.example' },
    { status: 303, redirect: '/inloggen/code' },
  )
  await letterTo('jan@mail.example')
  const { rows } = await database.pool.query(
    `select body from weefdorp.mail where recipient = 'jan@mail.example'`,
  )
  assert.match(rows[0].body, new RegExp(`http://${HERE}/inloggen/bevestigen`))
  assert.doesNotMatch(rows[0].body, /evil/)
})

test('a passkey of one working area is none of another, also with the same device and number', async (t) => {
  const { visitor, nel, database } = await twoAreas(t)
  const device = authenticator(`http://${HERE}`)
  const made = device.create((await nel.post('/mijn/passkeys/vraag', {}, { status: 200 })).json() as never)
  await nel.post('/mijn/passkeys', { antwoord: made }, { status: 303, redirect: '/mijn/beveiliging' })
  for (const twist of [{}, { origin: `http://${THERE}`, host: THERE }]) {
    const there = visitor(THERE)
    const asked = (await there.post('/inloggen/passkey/vraag', {}, { status: 200 })).json() as never
    await there.post('/inloggen/passkey', { antwoord: device.get(asked, twist) }, { status: 404 })
  }
  const { rows } = await database.pool.query('select count(*) from buren.auth_session')
  assert.equal(Number(rows[0].count), 0)
})
