import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'

const EMAIL = 'nel@mail.example'
const toCode = { status: 303, redirect: '/inloggen/code' }
const toOwn = { status: 303, redirect: '/mijn' }
const toSignIn = { status: 303, redirect: '/inloggen?naar=%2Fmijn' }

test('who is not signed in is asked to, and comes back to the page', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  const nel = visitor()
  await nel.get('/mijn', toSignIn)
  const form = await nel.get('/inloggen?naar=%2Fmijn')
  assert.equal(form.document.querySelector('input[name=naar]')?.getAttribute('value'), '/mijn')
  await nel.post('/inloggen', { email: ' Nel@Mail.Example ', naar: '/mijn' }, toCode)
  const { code, subject } = await letterTo(EMAIL)
  assert.equal(subject, 'Je code voor Weefdorp')
  await nel.post('/inloggen/code', { code: `${code.slice(0, 4)} ${code.slice(4)}` }, toOwn)
  const own = await nel.get('/mijn')
  assert.match(own.text, /ingelogd als nel@mail.example/)
  assert.equal(own.headers.get('cache-control'), 'no-store')
})

test('the link of the mail signs nobody in; its button does, in any browser', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  await visitor().post('/inloggen', { email: EMAIL }, toCode)
  const { link } = await letterTo(EMAIL)
  const elsewhere = visitor()
  for (let turn = 0; turn < 4; turn += 1) {
    const page = await elsewhere.get(link)
    assert.equal(page.headers.getSetCookie().length, 0)
    assert.match(page.text, /Klik om in te loggen/)
  }
  await elsewhere.get('/mijn', toSignIn)
  const fields = Object.fromEntries(new URL(link, 'http://x').searchParams)
  await elsewhere.post('/inloggen/code', fields, toOwn)
  await elsewhere.get('/mijn')
})

test('a code works once', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  await visitor().post('/inloggen', { email: EMAIL }, toCode)
  const { link } = await letterTo(EMAIL)
  const fields = Object.fromEntries(new URL(link, 'http://x').searchParams)
  await visitor().post('/inloggen/code', fields, toOwn)
  const again = await visitor().post('/inloggen/code', fields, { status: 404 })
  assert.match(again.text, /Deze code werkt niet meer/)
})

test('after three wrong codes the right one does not work either', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  const nel = visitor()
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  const { code } = await letterTo(EMAIL)
  const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, '0')
  for (let turn = 0; turn < 3; turn += 1) {
    const page = await nel.post('/inloggen/code', { code: wrong }, { status: 422 })
    assert.match(page.text, /Deze code werkt niet/)
    assert.equal(page.document.querySelector('input[name=code]')?.getAttribute('value'), wrong)
  }
  await nel.post('/inloggen/code', { code }, { status: 422 })
  await nel.get('/mijn', toSignIn)
})

test('a code of one address opens no other', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  const [nel, joris] = [visitor(), visitor()]
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  await joris.post('/inloggen', { email: 'joris@mail.example' }, toCode)
  const { code } = await letterTo('joris@mail.example')
  await nel.post('/inloggen/code', { code }, { status: 422 })
})

test('addresses and codes are judged at the field, and nothing typed is lost', async (t) => {
  const { visitor } = await accountSite(t)
  const nel = visitor()
  for (const [email, said] of [
    ['', /Vul je e-mailadres in/],
    ['nel', /geen e-mailadres/],
    ['nel@mail.example\nBcc: all@mail.example', /geen e-mailadres/],
    ['<nel@mail.example>', /geen e-mailadres/],
  ] as const) {
    const page = await nel.post('/inloggen', { email }, { status: 422 })
    assert.match(page.text, said)
  }
  await nel.post('/inloggen', { email: EMAIL, website: 'x' }, { status: 422 })
  await nel.post('/inloggen', { email: EMAIL }, toCode)
  assert.match((await nel.post('/inloggen/code', { code: '12' }, { status: 422 })).text, /acht cijfers/)
  assert.match((await nel.post('/inloggen/code', { code: '' }, { status: 422 })).text, /Vul de code/)
})

test('known and unknown addresses get the same page and the same letter', async (t) => {
  const { visitor, signedIn, letterTo } = await accountSite(t)
  await signedIn(EMAIL)
  const shape = async (email: string) => {
    const who = visitor()
    await who.post('/inloggen', { email }, toCode)
    const page = await who.get('/inloggen/code')
    const { body } = await letterTo(email)
    const blank = (text: string) =>
      text
        .replaceAll(email, '…')
        .replace(/\d{4} \d{4}/g, '…')
        .replace(/(poging|code)=\w+/g, '…')
    return { page: blank(page.text), body: blank(body) }
  }
  assert.deepEqual(await shape(EMAIL), await shape('new@mail.example'))
})

test('signing in never leads to another site', async (t) => {
  const { visitor, letterTo } = await accountSite(t)
  for (const naar of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const nel = visitor()
    await nel.post('/inloggen', { email: EMAIL, naar }, toCode)
    const { code } = await letterTo(EMAIL)
    await nel.post('/inloggen/code', { code }, toOwn)
  }
})

test('a session that somebody else chose is never taken over', async (t) => {
  const { visitor, letterTo, database } = await accountSite(t)
  const planted = 'weefsel.session_token=chosen.by-an-attacker'
  const nel = visitor({ cookie: planted })
  await nel.get('/mijn', toSignIn)
  const page = await visitor().post('/inloggen', { email: EMAIL }, toCode)
  const cookie = `${planted}; ${page.headers.getSetCookie()[0]?.split(';')[0]}`
  const { code } = await letterTo(EMAIL)
  const answer = await visitor({ cookie }).post('/inloggen/code', { code }, toOwn)
  assert.ok(!answer.headers.getSetCookie().some((set) => set.includes('chosen')))
  const { rows } = await database.pool.query(
    'select token, user_agent, ip_address from weefdorp.auth_session',
  )
  assert.equal(rows.length, 1)
  assert.notEqual(rows[0].token, 'chosen')
})

test('an owner sees the sessions, and ends one, all others, and this one', async (t) => {
  const { signedIn } = await accountSite(t)
  const phone = await signedIn(EMAIL, { 'user-agent': 'Mozilla/5.0 (Android 16; Mobile) Firefox/140.0' })
  const laptop = await signedIn(EMAIL, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/150.0' })
  const third = await signedIn(EMAIL)
  const stranger = await signedIn('joris@mail.example')
  const own = await laptop.get('/mijn')
  assert.match(own.text, /Firefox, Android/)
  assert.match(own.text, /Chrome, Windows/)
  const ends = [...own.document.querySelectorAll('form')]
    .map((form) => form.getAttribute('action') ?? '')
    .filter((action) => /sessies\/[0-9a-f]{8}-/.test(action))
  assert.equal(ends.length, 2)
  const ofPhone = [...own.document.querySelectorAll('form[aria-label="Firefox, Android"]')][0]
  const action = ofPhone?.getAttribute('action') ?? ''
  await stranger.post(action, {}, { status: 404 })
  await phone.get('/mijn')
  await laptop.post(action, {}, toOwn)
  await phone.get('/mijn', toSignIn)
  await laptop.post('/mijn/sessies/einde', {}, toOwn)
  await third.get('/mijn', toSignIn)
  await laptop.post('/uitloggen', {}, { status: 303, redirect: '/uitloggen' })
  await laptop.get('/mijn', toSignIn)
  await stranger.get('/mijn')
})

test('one mailbox gets five codes an hour, whoever asks', async (t) => {
  const { visitor } = await accountSite(t, { RATE_LIMIT: '600' })
  for (let turn = 0; turn < 5; turn += 1) await visitor().post('/inloggen', { email: EMAIL }, toCode)
  const page = await visitor().post('/inloggen', { email: EMAIL.toUpperCase() }, { status: 429 })
  assert.match(page.text, /Er zijn net veel codes gevraagd/)
  assert.ok(Number(page.headers.get('retry-after')) > 0)
})

test('a form from another site is refused', async (t) => {
  const { app } = await accountSite(t)
  const response = await app.request('http://weefsel.test/uitloggen', {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
  })
  assert.equal(response.status, 403)
})
