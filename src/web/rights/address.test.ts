import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rightsSite } from './people.test.ts'

const NEL = 'nel@mail.example'
const NEW = 'nel.nieuw@mail.example'
const toCode = { status: 303, redirect: '/mijn/adres/code' }

test('another address works after its code; the old one is told, and other devices are out', async (t) => {
  const { signedIn, letterTo, accountOf } = await rightsSite(t)
  const phone = await signedIn(NEL)
  const nel = await signedIn(NEL)
  const account = await accountOf(NEL)
  assert.match((await nel.get('/mijn/adres')).text, /Je account hoort nu bij nel@mail\.example/)
  await nel.post('/mijn/adres', { email: `  ${NEW.toUpperCase()} ` }, toCode)
  assert.match((await nel.get('/mijn/adres/code')).text, /nel\.nieuw@mail\.example/)
  const { code } = await letterTo(NEW)
  const done = await nel.post('/mijn/adres/code', { code }, { status: 200 })
  assert.match(done.text, /Je logt voortaan in met nel\.nieuw@mail\.example/)
  assert.match((await nel.get('/mijn')).text, /nel\.nieuw@mail\.example/)
  await phone.get('/mijn', { status: 303, redirect: '/inloggen?naar=%2Fmijn' })
  assert.match((await letterTo(NEL)).body, /heeft een ander e-mailadres/)
  assert.equal(await accountOf(NEW), account)
  await nel.post('/mijn/adres/code', { code }, { status: 303, redirect: '/mijn/adres' })
  assert.match((await nel.get('/mijn/logboek')).text, /E-mailadres veranderd/)
})

test('a wrong code counts, also when the right one follows', async (t) => {
  const { signedIn, letterTo, accountOf } = await rightsSite(t)
  const nel = await signedIn(NEL)
  await nel.get('/mijn/adres/code', { status: 303, redirect: '/mijn/adres' })
  await nel.post('/mijn/adres', { email: NEW }, toCode)
  const { code } = await letterTo(NEW)
  const wrong = code.startsWith('0') ? '11111111' : '00000000'
  await nel.post('/mijn/adres/code', { code: '12' }, { status: 422 })
  for (let turn = 0; turn < 3; turn += 1) await nel.post('/mijn/adres/code', { code: wrong }, { status: 422 })
  const late = await nel.post('/mijn/adres/code', { code }, { status: 422 })
  assert.match(late.text, /nieuwe code nodig/)
  await accountOf(NEL)
})

test('an address that has an account gets a letter, and who asks learns nothing', async (t) => {
  const { signedIn, letterTo, accountOf } = await rightsSite(t)
  await signedIn('piet@mail.example')
  const nel = await signedIn(NEL)
  await nel.post('/mijn/adres', { email: 'piet@mail.example' }, toCode)
  const letter = await letterTo('piet@mail.example')
  assert.match(letter.body, /Het heeft er al een/)
  assert.equal(letter.code, '')
  for (const email of ['', 'geen adres', NEL]) await nel.post('/mijn/adres', { email }, { status: 422 })
  assert.ok(await accountOf(NEL))
})

test('five codes an hour, then a wait', async (t) => {
  const { signedIn } = await rightsSite(t, { RATE_LIMIT: '600' })
  const nel = await signedIn(NEL)
  for (let turn = 0; turn < 5; turn += 1) await nel.post('/mijn/adres', { email: NEW }, toCode)
  assert.match((await nel.post('/mijn/adres', { email: NEW }, { status: 429 })).text, /veel codes gevraagd/)
})
