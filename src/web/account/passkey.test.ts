import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'
import { authenticator, type Twist } from '../../../test/authenticator.ts'

const EMAIL = 'nel@mail.example'
const ORIGIN = 'http://weefsel.test'
const toOwn = { status: 303, redirect: '/mijn' }
const toSecurity = { status: 303, redirect: '/mijn/beveiliging' }
const ok = { status: 200 }
const refused = { status: 404 }

type Site = Awaited<ReturnType<typeof accountSite>>
type Person = Awaited<ReturnType<Site['signedIn']>>
type Device = ReturnType<typeof authenticator>
type Asked = { challenge: string; user: { id: string } }

const ask = async (who: Person, path: string) => (await who.post(path, {}, ok)).json() as Asked

/** Makes a passkey as a browser does; what comes back must be as expected. */
async function make(who: Person, device: Device, twist: Twist = {}, expected: object = toSecurity) {
  const asked = await ask(who, '/mijn/passkeys/vraag')
  const antwoord = device.create(asked, twist)
  await who.post('/mijn/passkeys', { antwoord, naam: ' Mijn\n telefoon ' }, expected as typeof toSecurity)
  return antwoord
}

async function enter(who: Person, device: Device, twist: Twist = {}, expected: object = toOwn) {
  const antwoord = device.get(await ask(who, '/inloggen/passkey/vraag'), twist)
  await who.post('/inloggen/passkey', { antwoord }, expected as typeof toOwn)
  return antwoord
}

const count = async ({ database }: Site, table: string) =>
  Number((await database.pool.query(`select count(*) from weefdorp.${table}`)).rows[0].count)

test('a passkey is made, signs in and is the second proof at once', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  const nel = await site.signedIn(EMAIL)
  await make(nel, device)
  assert.match((await nel.get('/mijn/beveiliging')).text, /Mijn telefoon/)
  const phone = site.visitor()
  await enter(phone, device)
  assert.match((await phone.get('/mijn/beveiliging')).text, /Mijn telefoon.*laatst gebruikt/)
  assert.equal(await count(site, 'passkey_question'), 0)
})

test('without a proof a passkey is asked for, and is as good as a code', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  await make(await site.signedIn(EMAIL), device)
  const laptop = await site.signedIn(EMAIL)
  await laptop.get('/mijn/beveiliging', { status: 303, redirect: '/mijn/bewijs?naar=%2Fmijn%2Fbeveiliging' })
  await laptop.post('/mijn/passkeys/vraag', {}, ok)
  assert.match((await laptop.get('/mijn/bewijs')).text, /Gebruik je passkey/)
  const antwoord = device.get(await ask(laptop, '/mijn/bewijs/passkey/vraag'))
  await laptop.post('/mijn/bewijs/passkey', { antwoord, naar: '/mijn/beveiliging' }, toSecurity)
  await laptop.get('/mijn/beveiliging')
})

test('an answer works once, and only for the browser that was asked', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  await make(await site.signedIn(EMAIL), device)
  const phone = site.visitor()
  const antwoord = await enter(phone, device)
  await phone.post('/inloggen/passkey', { antwoord }, refused)
  await site.visitor().post('/inloggen/passkey', { antwoord }, refused)
  const [victim, thief] = [site.visitor(), site.visitor()]
  const caught = device.get(await ask(victim, '/inloggen/passkey/vraag'))
  await ask(thief, '/inloggen/passkey/vraag')
  await thief.post('/inloggen/passkey', { antwoord: caught }, refused)
  assert.equal(await count(site, 'auth_session'), 2)
})

test('an answer after five minutes is too late', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  await make(await site.signedIn(EMAIL), device)
  const phone = site.visitor()
  const antwoord = device.get(await ask(phone, '/inloggen/passkey/vraag'))
  await site.database.pool.query(
    `update weefdorp.passkey_question set asked_at = now() - interval '5 minutes 1 second'`,
  )
  await phone.post('/inloggen/passkey', { antwoord }, refused)
})

const lies: readonly [string, Twist][] = [
  ['another origin', { origin: 'https://evil.example' }],
  ['the same host by another scheme', { origin: 'https://weefsel.test' }],
  ['another port', { origin: 'http://weefsel.test:8080' }],
  ['another host in what the device signed', { host: 'evil.example' }],
  ['nobody verified', { verified: false }],
  ['the answer to another kind of question', { type: 'webauthn.payment' }],
]

for (const [what, twist] of lies)
  test(`a passkey is neither made nor believed with ${what}`, async (t) => {
    const site = await accountSite(t)
    const device = authenticator(ORIGIN)
    const nel = await site.signedIn(EMAIL)
    await make(nel, device, twist, refused)
    assert.equal(await count(site, 'auth_passkey'), 0)
    await make(nel, device)
    await enter(site.visitor(), device, twist, refused)
    await enter(site.visitor(), device)
  })

test('a device of which there are two is not believed any more, and its owner can read that', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  const nel = await site.signedIn(EMAIL)
  await make(nel, device)
  await enter(site.visitor(), device)
  await enter(site.visitor(), device, { counter: 1 }, refused)
  await enter(site.visitor(), device, { counter: 0 }, refused)
  assert.match((await nel.get('/mijn/logboek')).text, /Een passkey geweigerd/)
})

test('a passkey of one person is no proof for another, whatever it says of itself', async (t) => {
  const site = await accountSite(t)
  const [mine, theirs] = [authenticator(ORIGIN), authenticator(ORIGIN)]
  await make(await site.signedIn(EMAIL), mine)
  await make(await site.signedIn('joris@mail.example'), theirs)
  const nel = await site.signedIn(EMAIL)
  const handle = mine.passkeys[0]?.handle ?? ''
  for (const twist of [{}, { handle }]) {
    const antwoord = theirs.get(await ask(nel, '/mijn/bewijs/passkey/vraag'), twist)
    await nel.post('/mijn/bewijs/passkey', { antwoord }, refused)
  }
  await enter(site.visitor(), theirs, { handle }, refused)
  await nel.get('/mijn/beveiliging', { status: 303, redirect: '/mijn/bewijs?naar=%2Fmijn%2Fbeveiliging' })
})

test('a question for one thing answers no other, nor in another session', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  const nel = await site.signedIn(EMAIL)
  await make(nel, device)
  const entering = device.get(await ask(nel, '/inloggen/passkey/vraag'))
  await nel.post('/mijn/bewijs/passkey', { antwoord: entering }, refused)
  const laptop = await site.signedIn(EMAIL)
  const asked = await ask(laptop, '/mijn/bewijs/passkey/vraag')
  const cookie = `${(await site.signedIn(EMAIL)).cookie()}; ${/passkey=\w+/.exec(laptop.cookie())?.[0]}`
  await site.visitor({ cookie }).post('/mijn/bewijs/passkey', { antwoord: device.get(asked) }, refused)
  await site.visitor().post('/mijn/bewijs/passkey/vraag', {}, { status: 403 })
})

test('the last proof of who needs one cannot be taken away; that of somebody else cannot at all', async (t) => {
  const site = await accountSite(t)
  const device = authenticator(ORIGIN)
  const nel = await site.signedIn(EMAIL)
  await make(nel, device)
  const id = String((await site.database.pool.query('select id from weefdorp.auth_passkey')).rows[0].id)
  await (await site.signedIn('joris@mail.example')).post(`/mijn/passkeys/${id}/einde`, {}, toSecurity)
  await site.database.pool.query(`
    insert into weefdorp.account_role (id, account_id, role, given_by, given_at)
    select gen_random_uuid(), id, 'worker', 'test', now() from weefdorp.auth_user where email = '${EMAIL}'`)
  const page = await nel.get('/mijn/beveiliging')
  assert.match(page.text, /laatste tweede bewijs/)
  assert.equal(page.document.querySelectorAll(`form[action$="/einde"]`).length, 0)
  await nel.post(`/mijn/passkeys/${id}/einde`, {}, toSecurity)
  assert.equal(await count(site, 'auth_passkey'), 1)
  await nel.post('/mijn/herstelcodes', {}, ok)
  await nel.post(`/mijn/passkeys/${id}/einde`, {}, toSecurity)
  assert.equal(await count(site, 'auth_passkey'), 0)
  await enter(site.visitor(), device, {}, refused)
})

test('what is no answer at all is refused like a wrong one', async (t) => {
  const site = await accountSite(t)
  for (const antwoord of [
    '',
    'x',
    '{}',
    '[]',
    'null',
    '{"id":"a","rawId":"a","type":"public-key","response":{}}',
  ]) {
    const who = site.visitor()
    await ask(who, '/inloggen/passkey/vraag')
    await who.post('/inloggen/passkey', { antwoord }, refused)
  }
  await site.visitor().post('/inloggen/passkey', {}, refused)
})
