import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { providerSite, refusedFor, SITE } from '../../../test/provider/site.ts'

const EMAIL = 'nel@werk.example'
const START = '/inloggen/via/werk'

type Site = Awaited<ReturnType<typeof providerSite>>

const people = async ({ database }: Site) =>
  (await database.pool.query('select email from weefdorp.auth_user order by 1')).rows.map(
    ({ email }) => email,
  )

/** Gives the account of this address codes on paper: a proof besides its mailbox. */
async function withPaper(site: Site, email = EMAIL) {
  const nel = await site.signedIn(email)
  await nel.post('/mijn/herstelcodes', {}, { status: 200 })
  return nel
}

test('somebody signs in at work, twice, and is one account', async (t) => {
  const site = await providerSite(t)
  const first = await site.browser().open(`${START}?naar=%2Fmijn%2Fgegevens`)
  assert.deepEqual([first.status, first.path], [200, '/mijn/gegevens'])
  const again = await site.browser().open(START)
  assert.match(again.text, /ingelogd als nel@werk\.example/)
  assert.deepEqual(await people(site), [EMAIL])
  assert.equal(await site.count('auth_identity'), 1)
  assert.equal(await site.count('provider_visit'), 0)
})

test('what goes along is a code with PKCE, a state and a nonce, each time other ones', async (t) => {
  const site = await providerSite(t)
  await site.browser().open(START)
  await site.browser().open(START)
  const [one, two] = site.local.asked
  for (const asked of [one, two]) {
    assert.equal(asked?.get('response_type'), 'code')
    assert.equal(asked?.get('code_challenge_method'), 'S256')
    assert.equal(asked?.get('redirect_uri'), `${SITE}/inloggen/via/werk/terug`)
  }
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((one?.get(name)?.length ?? 0) >= 43 && one?.get(name) !== two?.get(name), name)
})

test('who has the address by mail alone is that account; who has more must link it from within', async (t) => {
  const site = await providerSite(t)
  await site.signedIn(EMAIL)
  assert.equal((await site.browser().open(START)).path, '/mijn')
  assert.deepEqual(await people(site), [EMAIL])
  site.local.employee = { sub: 'e2', email: 'joris@werk.example', email_verified: true }
  await withPaper(site, 'joris@werk.example')
  const refused = await site.browser().open(START)
  assert.equal(refused.path, refusedFor('koppelen'))
  assert.match(refused.text, /koppel je organisatie bij/)
  assert.equal(await site.count('auth_identity'), 1)
})

test('somebody links the sign-in at work from within, uses it, and unlinks it', async (t) => {
  const site = await providerSite(t)
  const nel = await withPaper(site, 'nel@thuis.example')
  const cookie = nel.cookie()
  const walk = site.browser()
  await walk.post('/inloggen', { email: 'nel@thuis.example' })
  const { code } = await site.letterTo('nel@thuis.example')
  await walk.post('/inloggen/code', { code })
  assert.match(
    (await walk.open('/mijn/koppelen/werk')).path,
    /^\/mijn\/bewijs/,
    'a second proof is asked for first',
  )
  await site.database.pool.query(
    `insert into weefdorp.session_proof select id, 'recovery', now() from weefdorp.auth_session`,
  )
  const linked = await walk.open('/mijn/koppelen/werk')
  assert.equal(linked.path, '/mijn/beveiliging')
  assert.match(linked.text, /je kunt hiermee inloggen/)
  assert.match((await site.browser().open(START)).text, /ingelogd als nel@thuis\.example/)
  const { rows } = await site.database.pool.query('select id from weefdorp.auth_identity')
  await site.visitor({ cookie }).post(
    `/mijn/koppelingen/${rows[0].id}/einde`,
    {},
    {
      ...{ status: 303, redirect: '/mijn/beveiliging' },
    },
  )
  assert.equal(await site.count('auth_identity'), 0)
  assert.match((await site.browser().open(START)).text, /ingelogd als nel@werk\.example/)
})

test('a sign-in at work that belongs to one account is not linked to another', async (t) => {
  const site = await providerSite(t)
  await site.browser().open(START)
  const walk = site.browser()
  assert.match((await walk.open('/mijn/koppelen/werk')).path, /^\/inloggen\?naar=/)
  await walk.post('/inloggen', { email: 'joris@thuis.example' })
  const { code } = await site.letterTo('joris@thuis.example')
  await walk.post('/inloggen/code', { code })
  assert.equal((await walk.open('/mijn/koppelen/werk')).path, refusedFor('bezet'))
})

for (const [what, employee] of [
  ['that nobody checked', { email: EMAIL, email_verified: false }],
  ['of another domain', { email: 'nel@elders.example', email_verified: true }],
  ['of a domain below', { email: 'nel@x.werk.example', email_verified: true }],
  ['of a domain that only ends alike', { email: 'nel@netwerk.example', email_verified: true }],
] as const)
  test(`an address ${what} does not come in`, async (t) => {
    const site = await providerSite(t)
    site.local.employee = { sub: 'e1', ...employee }
    assert.equal((await site.browser().open(START)).path, refusedFor('adres'))
    assert.deepEqual(await people(site), [])
  })

test('signing in at work is a second proof only with what was agreed, and not when it is old', async (t) => {
  const site = await providerSite(t, { acr: ['hoog'], amr: ['mfa'] })
  const proved = async () => {
    const before = await site.count('session_proof')
    assert.equal((await site.browser().open(START)).path, '/mijn')
    return (await site.count('session_proof')) > before
  }
  assert.equal(await proved(), false)
  assert.equal(site.local.asked.at(-1)?.get('acr_values'), 'hoog')
  site.local.employee = { ...site.local.employee, acr: 'laag' }
  assert.equal(await proved(), false)
  site.local.employee = { ...site.local.employee, acr: 'hoog' }
  assert.equal(await proved(), true)
  site.local.employee = { ...site.local.employee, acr: 'laag' }
  const said = (amr: string[]) => ({ claims: (truth: object) => ({ ...truth, amr }) })
  site.local.lie = said(['pwd'])
  assert.equal(await proved(), false)
  site.local.lie = said(['pwd', 'mfa'])
  assert.equal(await proved(), true)
  site.local.lie = {
    claims: (truth) => ({ ...truth, auth_time: Math.floor(Date.now() / 1000) - 13 * 3_600 }),
  }
  assert.equal((await site.browser().open(START)).path, refusedFor('fout'))
})

test('where nothing was agreed, no word of the provider is a second proof', async (t) => {
  const site = await providerSite(t)
  site.local.employee = { ...site.local.employee, acr: 'hoog' }
  assert.equal((await site.browser().open(START)).path, '/mijn')
  assert.equal(await site.count('session_proof'), 0)
})

test('without its secret, or taken away, a provider is no way in', async (t) => {
  const site = await providerSite(t)
  assert.match((await site.browser().open('/inloggen')).text, /Log in via Welzijn Weefdorp/)
  rmSync(join(site.folder, 'weefdorp.werk'))
  assert.doesNotMatch((await site.browser().open('/inloggen')).text, /Welzijn Weefdorp/)
  assert.equal((await site.browser().open(START)).status, 404)
  assert.equal((await site.browser().open('/inloggen/via/anders')).status, 404)
})

test('who stops there, or finds nobody there, reads what else works', async (t) => {
  const site = await providerSite(t)
  const stopped = await site.browser().open(START, (next) => {
    if (!next.pathname.endsWith('/terug')) return next
    next.searchParams.delete('code')
    next.searchParams.set('error', 'access_denied')
    return next
  })
  assert.equal(stopped.path, refusedFor('gestopt'))
  assert.match(stopped.text, /code per mail/)
  await site.asSystem((trx) =>
    trx.updateTable('signInProvider').set({ issuer: 'http://localhost:1' }).execute(),
  )
  assert.equal((await site.browser().open(`/en${START}`)).path, `/en${refusedFor('fout')}`)
})
