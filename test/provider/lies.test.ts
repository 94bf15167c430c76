import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import type { LocalProvider } from './provider.ts'
import { providerSite, refusedFor, SITE } from './site.ts'

const START = '/inloggen/via/werk'
const wrong = refusedFor('fout')
const now = () => Math.floor(Date.now() / 1000)
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const tokens: readonly [string, NonNullable<LocalProvider['lie']>][] = [
  ['another nonce', { claims: (truth) => ({ ...truth, nonce: 'x'.repeat(43) }) }],
  ['no nonce', { claims: ({ nonce: _, ...truth }) => truth }],
  ['another audience', { claims: (truth) => ({ ...truth, aud: 'somebody-else' }) }],
  ['another party it was made for', { claims: (truth) => ({ ...truth, aud: ['weefsel', 'x'], azp: 'x' }) }],
  ['another issuer', { claims: (truth) => ({ ...truth, iss: 'https://login.evil.example' }) }],
  ['a time that is over', { claims: (truth) => ({ ...truth, iat: now() - 700, exp: now() - 60 }) }],
  ['no time of ending', { claims: ({ exp: _, ...truth }) => truth }],
  ['nobody in it', { claims: ({ sub: _, ...truth }) => truth }],
  ['a signature of somebody else', { key: strange }],
  ['no signature', { key: null }],
]

for (const [what, lie] of tokens)
  test(`a token with ${what} lets nobody in`, async (t) => {
    const site = await providerSite(t)
    site.local.lie = lie
    const walk = site.browser()
    assert.equal((await walk.open(START)).path, wrong)
    assert.match((await walk.open('/mijn')).path, /^\/inloggen/)
    assert.equal(await site.count('auth_user'), 0)
    site.local.lie = { claims: (truth) => truth }
    assert.equal((await walk.open(START)).path, '/mijn', 'the same token without the lie does')
  })

test('a clock that is half a minute behind is no lie', async (t) => {
  const site = await providerSite(t)
  site.local.lie = { claims: (truth) => ({ ...truth, exp: now() - 20 }) }
  assert.equal((await site.browser().open(START)).path, '/mijn')
})

const isBack = (url: URL) => url.origin === SITE && url.pathname.endsWith('/terug')

const answers: readonly [string, (back: URL) => unknown][] = [
  ['of another issuer (RFC 9207)', (back) => back.searchParams.set('iss', 'https://login.evil.example')],
  ['that hides its issuer', (back) => back.searchParams.delete('iss')],
  ['with another state', (back) => back.searchParams.set('state', 'x'.repeat(43))],
  ['without a state', (back) => back.searchParams.delete('state')],
  ['with two states', (back) => back.searchParams.append('state', 'x')],
  ['with a code that was never given', (back) => back.searchParams.set('code', 'x'.repeat(43))],
  [
    'without any parameter',
    (back) => [...back.searchParams.keys()].map((key) => back.searchParams.delete(key)),
  ],
]

for (const [what, twist] of answers)
  test(`an answer ${what} lets nobody in, and its visit is over`, async (t) => {
    const site = await providerSite(t)
    const walk = site.browser()
    let honest = ''
    const arrival = await walk.open(START, (next) => {
      if (!isBack(next)) return next
      honest = next.href
      const twisted = new URL(next)
      twist(twisted)
      return twisted
    })
    assert.equal(arrival.path, wrong)
    assert.equal((await walk.open(honest)).path, refusedFor('over'))
    assert.equal(await site.count('auth_user'), 0)
  })

/** Goes as far as the address by which somebody comes back, and stops there. */
async function almost(walk: ReturnType<Awaited<ReturnType<typeof providerSite>>['browser']>, start = START) {
  let back = ''
  await walk.open(start, (next) => {
    if (!isBack(next)) return next
    back = next.href
    return null
  })
  return new URL(back)
}

test('a code of one browser does not work in another: neither the whole address nor the code alone', async (t) => {
  const site = await providerSite(t)
  const [victim, thief] = [site.browser(), site.browser()]
  const caught = await almost(victim)
  assert.equal((await thief.open(caught.href)).path, refusedFor('over'))
  const own = await almost(thief)
  own.searchParams.set('code', String(caught.searchParams.get('code')))
  assert.equal((await thief.open(own.href)).path, wrong, 'PKCE: another browser began this')
  assert.equal(await site.count('auth_session'), 0)
})

test('an address by which somebody came back works once, and ten minutes', async (t) => {
  const site = await providerSite(t)
  const walk = site.browser()
  const back = await almost(walk)
  assert.equal((await walk.open(back.href)).path, '/mijn')
  assert.equal((await walk.open(back.href)).path, refusedFor('over'))
  const late = site.browser()
  const tooLate = await almost(late)
  await site.database.pool.query(
    `update weefdorp.provider_visit set began_at = now() - interval '10 minutes 1 second'`,
  )
  assert.equal((await late.open(tooLate.href)).path, refusedFor('over'))
})

test('the answer of one organisation is none of another (mix-up)', async (t) => {
  const site = await providerSite(t)
  await site.addProvider('ander', { domains: ['ander.example'], name: 'Anders' })
  const walk = site.browser()
  const back = await almost(walk)
  assert.equal(
    (await walk.open(back.href.replace('/via/werk/', '/via/ander/'))).path,
    refusedFor('over', 'ander'),
  )
  const other = await almost(walk, '/inloggen/via/ander')
  other.searchParams.set('iss', site.local.issuer)
  assert.equal((await walk.open(other.href)).path, refusedFor('fout', 'ander'))
})

test('the same number at two organisations is two people', async (t) => {
  const site = await providerSite(t)
  const ander = await site.addProvider('ander', { domains: ['ander.example'], name: 'Anders' })
  ander.employee = { sub: 'e1', email: 'ander@ander.example', email_verified: true }
  assert.match((await site.browser().open(START)).text, /nel@werk\.example/)
  assert.match((await site.browser().open('/inloggen/via/ander')).text, /ander@ander\.example/)
})

test('a link begun in one session is not finished in another', async (t) => {
  const site = await providerSite(t)
  const walk = site.browser()
  const signIn = async (email: string) => {
    await walk.post('/inloggen', { email })
    const { code } = await site.letterTo(email)
    await walk.post('/inloggen/code', { code })
  }
  await signIn('nel@thuis.example')
  const back = await almost(walk, '/mijn/koppelen/werk')
  await signIn('joris@thuis.example')
  assert.equal((await walk.open(back.href)).path, refusedFor('over'))
  assert.equal(await site.count('auth_identity'), 0)
})

test('another site cannot send somebody through, nor choose where they come out', async (t) => {
  const site = await providerSite(t)
  const response = await site.app.request(`${SITE}${START}`, {
    headers: { host: 'weefsel.test', 'sec-fetch-site': 'cross-site' },
    redirect: 'manual',
  })
  assert.equal(response.headers.get('location'), '/inloggen')
  assert.equal(site.local.asked.length, 0)
  for (const naar of ['https://evil.example/', '//evil.example', '/\\evil.example'])
    assert.equal((await site.browser().open(`${START}?naar=${encodeURIComponent(naar)}`)).path, '/mijn')
})

test('a session that somebody planted is not the one that begins', async (t) => {
  const site = await providerSite(t)
  const walk = site.browser()
  await walk.open(START)
  const first = /session_token=([^;]+)/.exec(walk.cookie())?.[1]
  await walk.open(START)
  const second = /session_token=([^;]+)/.exec(walk.cookie())?.[1]
  assert.ok(first && second && first !== second)
})
