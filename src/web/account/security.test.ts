import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { accountSite } from '../../../test/account-site.ts'

const EMAIL = 'nel@mail.example'
const toSecurity = { status: 303, redirect: '/mijn/beveiliging' }
const toProof = { status: 303, redirect: '/mijn/bewijs?naar=%2Fmijn%2Fbeveiliging' }

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof accountSite>>['signedIn']>>

/** What the app of somebody shows, some steps from now. */
const shows = (secret: string, from = 0) =>
  createOTP(base32.decode(secret)).hotp(Math.floor(Date.now() / 30_000) + from)

/** Sets up an app as a person does; returns its secret. */
async function withApp(who: Person): Promise<string> {
  await who.post('/mijn/app', {}, { status: 303, redirect: '/mijn/app' })
  const page = await who.get('/mijn/app')
  const secret = (page.document.querySelector('main code')?.textContent ?? '').replace(/\s/g, '')
  await who.post('/mijn/app/bevestiging', { code: await shows(secret, -1) }, toSecurity)
  return secret
}

test('an app is set up with its first code, and its secret is never shown again', async (t) => {
  const { signedIn, database } = await accountSite(t)
  const nel = await signedIn(EMAIL)
  await nel.get('/mijn/app', toSecurity)
  const secret = await withApp(nel)
  await nel.get('/mijn/app', toSecurity)
  const page = await nel.get('/mijn/beveiliging')
  assert.match(page.text, /Je app staat klaar/)
  assert.ok(!page.html.includes(secret))
  const { rows } = await database.pool.query('select secret from weefdorp.account_app')
  assert.ok(!String(rows[0].secret).includes(secret))
})

test('a code that is wrong or empty does not set up an app', async (t) => {
  const { signedIn } = await accountSite(t)
  const nel = await signedIn(EMAIL)
  await nel.post('/mijn/app', {}, { status: 303, redirect: '/mijn/app' })
  const wrong = await nel.post('/mijn/app/bevestiging', { code: '000000' }, { status: 422 })
  assert.match(wrong.text, /Deze code klopt niet/)
  await nel.post('/mijn/app/bevestiging', { code: '' }, { status: 422 })
  assert.match((await nel.get('/mijn/beveiliging')).text, /Zet een app klaar/)
})

test('another session must prove itself before it sees or changes a second proof', async (t) => {
  const { signedIn } = await accountSite(t)
  const secret = await withApp(await signedIn(EMAIL))
  const thief = await signedIn(EMAIL)
  await thief.get('/mijn/beveiliging', toProof)
  await thief.post('/mijn/app/einde', {}, toProof)
  await thief.post('/mijn/herstelcodes', {}, toProof)
  await thief.post('/mijn/app', {}, toProof)
  await thief.post('/mijn/bewijs', { code: '123456' }, { status: 422 })
  await thief.post('/mijn/bewijs', { code: await shows(secret), naar: '/mijn/beveiliging' }, toSecurity)
  assert.match((await thief.get('/mijn/beveiliging')).text, /Je app staat klaar/)
})

test('a code of the app is taken once, whoever types it', async (t) => {
  const { signedIn } = await accountSite(t)
  const secret = await withApp(await signedIn(EMAIL))
  const code = await shows(secret)
  const [one, two] = [await signedIn(EMAIL), await signedIn(EMAIL)]
  await one.post('/mijn/bewijs', { code }, { status: 303, redirect: '/mijn' })
  await two.post('/mijn/bewijs', { code }, { status: 422 })
})

test('five tries in a quarter, then a wait, also for the right code', async (t) => {
  const { signedIn } = await accountSite(t)
  const secret = await withApp(await signedIn(EMAIL))
  const thief = await signedIn(EMAIL)
  // Setting up took one of them.
  for (let turn = 0; turn < 4; turn += 1)
    await thief.post('/mijn/bewijs', { code: '000000' }, { status: 422 })
  const page = await thief.post('/mijn/bewijs', { code: await shows(secret) }, { status: 429 })
  assert.match(page.text, /te veel codes/)
})

test('a code on paper opens once, and new codes make the old ones worthless', async (t) => {
  const { signedIn } = await accountSite(t)
  const nel = await signedIn(EMAIL)
  const codesOf = async (who: Person) =>
    [
      ...(await who.post('/mijn/herstelcodes', {}, { status: 200 })).document.querySelectorAll(
        'main li code',
      ),
    ].map((code) => code.textContent)
  const old = await codesOf(nel)
  assert.equal(old.length, 10)
  const phone = await signedIn(EMAIL)
  await phone.post('/mijn/bewijs', { code: String(old[0]).toUpperCase() }, { status: 303, redirect: '/mijn' })
  assert.match((await phone.get('/mijn/beveiliging')).text, /nog 9 herstelcodes/)
  const laptop = await signedIn(EMAIL)
  await laptop.post('/mijn/bewijs', { code: String(old[0]) }, { status: 422 })
  await codesOf(phone)
  await laptop.post('/mijn/bewijs', { code: String(old[1]) }, { status: 422 })
})

test('codes of one person prove nobody else', async (t) => {
  const { signedIn } = await accountSite(t)
  const secret = await withApp(await signedIn(EMAIL))
  const joris = await signedIn('joris@mail.example')
  await withApp(joris)
  const again = await signedIn('joris@mail.example')
  await again.post('/mijn/bewijs', { code: await shows(secret) }, { status: 422 })
})

test('a proof holds for twelve hours and for one session', async (t) => {
  const { signedIn, database } = await accountSite(t)
  const nel = await signedIn(EMAIL)
  await withApp(nel)
  await nel.get('/mijn/beveiliging')
  await database.pool.query(
    `update weefdorp.session_proof set proved_at = now() - interval '12 hours 1 minute'`,
  )
  await nel.get('/mijn/beveiliging', toProof)
})

test('who erases the account is gone at once, with roles, sessions and proofs', async (t) => {
  const { signedIn, database, asSystem } = await accountSite(t)
  const nel = await signedIn(EMAIL)
  const phone = await signedIn(EMAIL)
  await withApp(nel)
  await phone.post('/mijn/wissen', {}, toProof)
  assert.match((await nel.get('/mijn/wissen')).text, /Wis mijn account/)
  const page = await nel.post('/mijn/wissen', {}, { status: 200 })
  assert.match(page.text, /Je account is gewist/)
  for (const who of [nel, phone]) await who.get('/mijn', { status: 303, redirect: '/inloggen?naar=%2Fmijn' })
  for (const table of ['auth_user', 'auth_session', 'account_app', 'session_proof', 'sign_in_attempt']) {
    const { rows } = await database.pool.query(`select * from weefdorp.${table}`)
    assert.deepEqual(rows, [], table)
  }
  const { rows } = await database.pool.query('select to_jsonb(e) as event from weefdorp.audit_event e')
  assert.ok(!JSON.stringify(rows).includes('nel@'))
  await asSystem(async (trx) =>
    assert.equal((await trx.selectFrom('authUser').selectAll().execute()).length, 0),
  )
})
