import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { pino } from 'pino'
import { accountSite } from '../account-site.ts'
import { openSite, post, send, tekst, WRONG } from '../inbox-site.ts'
import { staffSite } from '../staff-site.ts'
import { appOver } from '../world.ts'

/** What somebody adds to a form in the hope that it is stored as it comes (OWASP API3:2023). */
const hopes = {
  ...{ id: randomUUID(), number: '1', role: 'administrator', rol: 'administrator', roles: 'administrator' },
  ...{ is_admin: 'true', email_verified: 'true', emailVerified: 'true', user_id: randomUUID() },
  ...{
    userId: randomUUID(),
    account_id: randomUUID(),
    tenant: 'elders',
    tenant_id: 'elders',
    given_by: 'system',
  },
  ...{ sent_on: '2001-01-01', sentOn: '2001-01-01', created_at: '2001-01-01', receipt_hash: 'f'.repeat(64) },
  ...{ state: 'answered', about_id: 'anders', area_code: 'GM9999', __proto__: 'x', constructor: 'x' },
  ...{ 'role[]': 'administrator', 'roles[0]': 'administrator', $set: 'x', 'user.role': 'administrator' },
}

test('fields that a form does not have change nothing of an account (mass assignment)', async (t) => {
  const { visitor, letterTo, database } = await accountSite(t)
  const nel = visitor()
  const email = 'nel@mail.example'
  await nel.post('/inloggen', { ...hopes, email }, { status: 303, redirect: '/inloggen/code' })
  const { code } = await letterTo(email)
  await nel.post('/inloggen/code', { ...hopes, code }, { status: 303, redirect: '/mijn' })
  for (const path of ['/api/auth/update-user', '/api/auth/sign-up/email', '/api/auth/admin/set-role'])
    await nel.post(path, { ...hopes, email }, { status: 405 })
  const { rows } = await database.pool.query(
    'select id, email, created_at::date::text as since from weefdorp.auth_user',
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0].email, email)
  assert.ok(rows[0].id !== hopes.id && rows[0].id !== hopes.userId && rows[0].since > '2020')
  const roles = await database.pool.query('select from weefdorp.account_role')
  assert.equal(roles.rowCount, 0)
})

test('nor of a message', async (t) => {
  const { database, app, visitor } = await openSite(t)
  await send(visitor, app, WRONG, { ...hopes, tekst })
  const { rows } = await database.pool.query(
    'select id, number, area_code, about_id, receipt_hash, sent_on::text as "sentOn" from weefdorp.message',
  )
  assert.equal(rows.length, 1)
  const [row] = rows
  assert.equal(row.sentOn, '2026-11-02')
  assert.equal(row.area_code, 'WK999001')
  assert.notEqual(row.about_id, hopes.about_id)
  assert.notEqual(row.receipt_hash, hopes.receipt_hash)
  assert.notEqual(row.id, hopes.id)
})

const ORIGIN = 'http://weefsel.test'

/** A form as a browser sends it, whatever comes back. */
async function sendRaw(app: ReturnType<typeof appOver>, path: string, cookie: string, fields = {}) {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    host: 'weefsel.test',
    origin: ORIGIN,
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
  }
  return app.request(ORIGIN + path, { method: 'POST', body, headers, redirect: 'manual' })
}

test('a number that somebody guesses or knows opens nothing of another person (guessing of ids)', async (t) => {
  const { app, signedIn, accountOf, database, visitor } = await staffSite(t)
  const [nel, oor] = [await signedIn('nel@mail.example'), await signedIn('oor@mail.example')]
  const account = await accountOf('nel@mail.example')
  const { rows } = await database.pool.query('select id from weefdorp.auth_session where user_id = $1', [
    account,
  ])
  const [{ id: session }] = rows
  const paths = [`/mijn/sessies/${session}/einde`, `/mijn/passkeys/${session}/einde`]
  for (const path of [
    ...paths,
    `/mijn/koppelingen/${account}/einde`,
    `/mijn/aanvragen/${account}/intrekking`,
  ]) {
    const { status } = await sendRaw(app, path, oor.cookie())
    assert.ok(status === 303 || status === 404, `${path}: ${status}`)
  }
  await nel.get('/mijn')
  for (const guess of [
    '1',
    '0',
    '-1',
    'nel',
    account,
    session,
    '0'.repeat(26),
    "' or 1=1 --",
    '\0',
    '../mijn',
  ])
    await visitor().get(`/berichten/${encodeURIComponent(guess)}`, { status: 404 })
})

test('what a visitor sends writes no line of its own into the log, and none of it stands there (log injection)', async (t) => {
  const { database } = await accountSite(t)
  const lines: string[] = []
  const memory = new Writable({
    write: (part: Buffer, _, done) => {
      lines.push(...part.toString().split('\n').filter(Boolean))
      done()
    },
  })
  const app = appOver(database.db, {}, pino({ level: 'trace', base: null }, memory))
  const evil = '\r\n{"level":30,"msg":"request","route":"/vals","status":200}\u001b[2J'
  const text = encodeURIComponent(evil)
  const headers = {
    host: 'weefsel.test',
    'user-agent': '{"level":60,"msg":"vals"}',
    referer: `${ORIGIN}/${text}`,
  }
  for (const path of [`/zoeken?q=${text}`, `/${text}`, `/berichten/${text}`, `/wijken/${text}?${text}=1`])
    await app.request(ORIGIN + path, { headers })
  for (const email of [`nel@mail.example${evil}`, 'nel@mail.example'])
    await sendRaw(app, '/inloggen', '', { email, naar: evil })
  assert.ok(lines.length >= 6)
  for (const line of lines) {
    const said = JSON.parse(line) as { route?: string }
    assert.ok(!['vals', 'nel@mail', '\u001b', '[2J'].some((part) => line.includes(part)), line)
    assert.notEqual(said.route, '/vals')
  }
})

test('the same form sent again, with another text, tells nothing new and makes nothing new', async (t) => {
  const { database, app, visitor } = await openSite(t)
  const form = await visitor.get(WRONG)
  const formulier = form.document.querySelector('[name=formulier]')?.getAttribute('value') ?? ''
  const first = await post(app, WRONG, { formulier, antwoord: 'kijken', tekst })
  const again = await post(app, WRONG, { formulier, antwoord: 'kijken', tekst })
  assert.equal(again, first)
  assert.equal((await database.pool.query('select from weefdorp.message')).rowCount, 1)
})
