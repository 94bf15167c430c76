import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTarget } from '../../src/domains/accounts/account.ts'
import { accountSite } from '../account-site.ts'
import { authenticator } from '../authenticator.ts'

const ORIGIN = 'http://weefsel.test'

const posts = readFileSync(join(import.meta.dirname, '../routes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('POST '))
  .map((line) => line.replace(/^POST\s+/, '').replace(/:\w+/g, '0'))

/** What a page of another site can send along without asking first (Fetch standard, 2.2.2): forms, and nothing at all. */
const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', '']
const origins = ['https://evil.example', 'null', `${ORIGIN}.evil.example`, 'http://weefsel.test:81', '']

test('no page of another site can send a form in the name of who is signed in (CSRF)', async (t) => {
  const { app, signedIn, database } = await accountSite(t)
  const cookie = (await signedIn('nel@mail.example')).cookie()
  assert.ok(posts.length > 20)
  const send = (path: string, kind: string, origin: string) =>
    app.request(ORIGIN + path, {
      ...{ method: 'POST', body: kind ? 'a=b' : null, redirect: 'manual' },
      headers: {
        ...{ host: 'weefsel.test', cookie },
        ...(kind ? { 'content-type': kind } : {}),
        ...(origin ? { origin } : {}),
      },
    })
  const [form = '', ...otherKinds] = kinds
  const [evil = '', ...otherOrigins] = origins
  for (const path of [...posts, ...posts.slice(0, 3).map((each) => `/en${each}`)])
    assert.equal((await send(path, form, evil)).status, 403, path)
  for (const path of ['/uitloggen', '/mijn/wissen'])
    for (const kind of [form, ...otherKinds])
      for (const origin of [evil, ...otherOrigins])
        assert.equal((await send(path, kind, origin)).status, 403, `${path} as “${kind}” from “${origin}”`)
  const { rows } = await database.pool.query('select count(*) from weefdorp.auth_session')
  assert.equal(Number(rows[0].count), 1)
})

test('the cookie of a session travels with no form of another site, and no script reads it', async (t) => {
  for (const [PUBLIC_URL, secure] of [
    ['https://weefsel.test', true],
    ['', false],
  ] as const) {
    const { visitor, letterTo } = await accountSite(t, { PUBLIC_URL })
    const nel = visitor()
    await nel.post('/inloggen', { email: 'nel@mail.example' }, { status: 303, redirect: '/inloggen/code' })
    const { code } = await letterTo('nel@mail.example')
    const { headers } = await nel.post('/inloggen/code', { code }, { status: 303, redirect: '/mijn' })
    const [session = ''] = headers.getSetCookie().filter((one) => one.includes('session_token='))
    assert.match(session, /HttpOnly/i)
    assert.match(session, /SameSite=(Lax|Strict)/i)
    assert.match(session, /Path=\/(;|$)/i)
    assert.doesNotMatch(session, /Domain=/i)
    assert.equal(/; Secure/i.test(session) && session.startsWith('__Secure-'), secure)
  }
})

const away = [
  ...[
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
  ],
  ...[
    '/\t/evil.example',
    '/%09/evil.example/..',
    'http:evil.example',
    '/.//evil.example',
    '/..//evil.example',
  ],
  ...[
    '///evil.example',
    '/ /evil.example',
    '/@evil.example:80//x',
    'data:text/html,x',
    '/\u0000/evil.example',
  ],
  ...['https:///evil.example', '/\r\nLocation: https://evil.example', '@evil.example', '.evil.example'],
]

/** Whether a browser that is sent there stays on this site. */
function stays(location: string | null): boolean {
  return location !== null && new URL(location, `${ORIGIN}/inloggen`).origin === ORIGIN
}

/** An answer to a form, wherever it leads. */
async function locationOf(
  app: Awaited<ReturnType<typeof accountSite>>['app'],
  path: string,
  cookie: string,
  fields: Record<string, string>,
) {
  const response = await app.request(ORIGIN + path, {
    ...{ method: 'POST', body: new URLSearchParams(fields).toString(), redirect: 'manual' },
    headers: {
      ...{ host: 'weefsel.test', origin: ORIGIN, cookie },
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  assert.equal(response.status, 303, path)
  return { location: response.headers.get('location'), set: response.headers.getSetCookie() }
}

const pairs = (set: string[]) => set.map((one) => one.split(';')[0]).join('; ')

test('no way of signing in or proving oneself leads to another site (open redirect)', async (t) => {
  const { app, visitor, signedIn, letterTo } = await accountSite(t)
  const device = authenticator(ORIGIN)
  const maker = await signedIn('nel@mail.example')
  const made = device.create((await maker.post('/mijn/passkeys/vraag', {}, { status: 200 })).json() as never)
  await maker.post('/mijn/passkeys', { antwoord: made }, { status: 303, redirect: '/mijn/beveiliging' })
  for (const naar of away) assert.ok(readTarget(naar) === null || stays(readTarget(naar)), naar)
  // Each form once with what differs most: the rule itself is one function, which saw them all.
  for (const naar of away.slice(0, 3)) {
    const email = 'nel@mail.example'
    const asked = await locationOf(app, '/inloggen', '', { email, naar })
    assert.ok(stays(asked.location), naar)
    const { code } = await letterTo(email)
    const entered = await locationOf(app, '/inloggen/code', pairs(asked.set), { code, naar })
    assert.ok(stays(entered.location), naar)
    const who = visitor({ cookie: pairs(entered.set) })
    const proving = await who.post('/mijn/bewijs/passkey/vraag', {}, { status: 200 })
    const cookie = `${pairs(entered.set)}; ${pairs(proving.headers.getSetCookie())}`
    const antwoord = device.get(proving.json() as never)
    assert.ok(
      stays((await locationOf(app, '/mijn/bewijs/passkey', cookie, { antwoord, naar })).location),
      naar,
    )
    const asking = await visitor().post('/inloggen/passkey/vraag', {}, { status: 200 })
    const passkey = { antwoord: device.get(asking.json() as never), naar }
    const own = pairs(asking.headers.getSetCookie())
    assert.ok(stays((await locationOf(app, '/inloggen/passkey', own, passkey)).location), naar)
  }
})
