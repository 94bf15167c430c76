import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeRole } from '../../src/domains/accounts/roles.commands.ts'
import { endAllSessions } from '../../src/domains/accounts/session.commands.ts'
import { newId } from '../../src/platform/id.ts'
import { accountSite } from '../account-site.ts'

const EMAIL = 'nel@mail.example'
const toSignIn = (path: string) => ({ status: 303, redirect: `/inloggen?naar=${encodeURIComponent(path)}` })
const toProof = (path: string) => ({ status: 303, redirect: `/mijn/bewijs?naar=${encodeURIComponent(path)}` })

type Site = Awaited<ReturnType<typeof accountSite>>

const tokenIn = (cookies: string) => /session_token=([^;]+)/.exec(cookies)?.[1]

/** Signs in with a code in a browser that has these cookies already; what it has afterwards. */
async function signInWith({ visitor, letterTo }: Site, cookie: string, email: string) {
  const asked = await visitor({ cookie }).post(
    '/inloggen',
    { email },
    { status: 303, redirect: '/inloggen/code' },
  )
  const attempt = asked.headers.getSetCookie()[0]?.split(';')[0]
  const { code } = await letterTo(email)
  const fields = { status: 303, redirect: '/mijn' }
  const entered = await visitor({ cookie: `${cookie}; ${attempt}` }).post('/inloggen/code', { code }, fields)
  return entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

test('a real session of the attacker, planted in a browser, does not become that of who signs in (fixation)', async (t) => {
  const site = await accountSite(t)
  const attacker = await site.signedIn('eve@mail.example')
  const planted = attacker.cookie()
  const own = await signInWith(site, planted, EMAIL)
  assert.ok(tokenIn(own) && tokenIn(own) !== tokenIn(planted))
  assert.match((await site.visitor({ cookie: own }).get('/mijn')).text, /ingelogd als nel@/)
  assert.match((await attacker.get('/mijn')).text, /ingelogd als eve@/)
})

test('a token that was cut, changed or signed by nobody is no session', async (t) => {
  const site = await accountSite(t)
  const whole = (await site.signedIn(EMAIL)).cookie()
  const [token = '', signature = ''] = decodeURIComponent(tokenIn(whole) ?? '').split('.')
  const forged = [
    token,
    `${token}.`,
    `${token}.${signature.slice(0, -6)}`,
    `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}.${signature}`,
    `${token}.${Buffer.alloc(32).toString('base64')}`,
    `' or 1=1 --.${signature}`,
    'x'.repeat(5_000),
  ]
  for (const one of forged) {
    const cookie = `weefsel.session_token=${encodeURIComponent(one)}`
    await site.visitor({ cookie }).get('/mijn', toSignIn('/mijn'))
  }
  await site.visitor({ cookie: whole }).get('/mijn')
})

test('the proof of one session is not that of another, nor after signing out', async (t) => {
  const site = await accountSite(t)
  const nel = await site.signedIn(EMAIL)
  const codes = (await nel.post('/mijn/herstelcodes', {}, { status: 200 })).document.querySelectorAll(
    'main li code',
  )
  const other = await site.signedIn(EMAIL)
  await other.post(
    '/mijn/bewijs',
    { code: String(codes[0]?.textContent) },
    { status: 303, redirect: '/mijn' },
  )
  await other.get('/mijn/beveiliging')
  await nel.get('/mijn/beveiliging', toProof('/mijn/beveiliging'))
  const cookie = other.cookie()
  await other.post('/uitloggen', {}, { status: 303, redirect: '/uitloggen' })
  await site.visitor({ cookie }).get('/mijn', toSignIn('/mijn'))
})

/** A privacy officer who gave a second proof. */
async function officer(site: Site) {
  const nel = await site.signedIn(EMAIL)
  const role = newId()
  await site.database.pool.query(
    `insert into weefdorp.account_role (id, account_id, role, given_by, given_at)
     select $1, id, 'privacy', 'test', now() from weefdorp.auth_user`,
    [role],
  )
  await site.database.pool.query(
    `insert into weefdorp.session_proof select id, 'recovery', now() from weefdorp.auth_session`,
  )
  await nel.get('/werk/logboek')
  return { nel, role }
}

const changes: readonly [string, (site: Site, role: string) => Promise<unknown>, number][] = [
  [
    'is taken back',
    ({ asSystem }, role) => asSystem((trx) => takeRole(trx, role, { actor: 'test', now: new Date() })),
    404,
  ],
  [
    'is over by its date',
    ({ database }) => database.pool.query(`update weefdorp.account_role set ends_on = current_date - 1`),
    404,
  ],
  [
    'lost its proof by time',
    ({ database }) =>
      database.pool.query(
        `update weefdorp.session_proof set proved_at = now() - interval '12 hours 1 second'`,
      ),
    303,
  ],
  [
    'was signed out by who looks after accounts',
    ({ asSystem }) =>
      asSystem(async (trx) => {
        const { id } = await trx.selectFrom('authUser').select('id').executeTakeFirstOrThrow()
        await endAllSessions(trx, id, 'test')
      }),
    303,
  ],
  ['has no account any more', ({ database }) => database.pool.query('delete from weefdorp.auth_user'), 303],
]

for (const [what, change, status] of changes)
  test(`a role that ${what} during a session is gone at the next request`, async (t) => {
    const site = await accountSite(t)
    const { nel, role } = await officer(site)
    await change(site, role)
    const response = await site.app.request('http://weefsel.test/werk/logboek', {
      headers: { host: 'weefsel.test', cookie: nel.cookie() },
      redirect: 'manual',
    })
    assert.equal(response.status, status)
    assert.doesNotMatch(await response.text(), /account\.signed-in|Ingelogd/)
  })

test('a role that is given during a session is there at the next request', async (t) => {
  const site = await accountSite(t)
  const nel = await site.signedIn(EMAIL)
  await nel.get('/werk/logboek', { status: 404 })
  await site.database.pool.query(
    `insert into weefdorp.account_role (id, account_id, role, given_by, given_at)
     select gen_random_uuid(), id, 'privacy', 'test', now() from weefdorp.auth_user`,
  )
  await nel.get('/werk/logboek', toProof('/werk/logboek'))
})
