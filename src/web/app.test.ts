import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import { client } from '../../test/request.ts'
import { appOver, world } from '../../test/world.ts'
import { createPool } from '../platform/db/database.ts'
import { addTenant, listTenants, removeTenant } from '../platform/db/tenants.ts'

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })

test('healthz tells whether the database answers', async () => {
  const { app } = await world()
  assert.equal((await app.request('http://x/healthz')).status, 200)
  const pool = createPool('postgres://nobody@127.0.0.1:1/none', { max: 1 })
  const { createDatabase } = await import('../platform/db/database.ts')
  assert.equal((await appOver(createDatabase(pool)).request('http://x/healthz')).status, 503)
  await pool.end()
})

test('metrics are for this machine or for who holds the key, and name no path', async () => {
  const { db } = await world()
  const app = appOver(db, { METRICS_KEY: 'a-long-enough-key' })
  const ask = (address: string, headers: Record<string, string> = {}) =>
    app.request('http://weefsel.test/metrics', { headers }, from(address))
  assert.equal((await ask('203.0.113.9')).status, 404)
  assert.equal((await ask('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).status, 404)
  assert.equal((await ask('203.0.113.9', { authorization: 'Bearer a-wrong-but-long-key' })).status, 404)
  assert.equal((await ask('203.0.113.9', { authorization: 'Bearer a-long-enough-key' })).status, 200)
  await app.request('http://weefsel.test/berichten/AAAA-BBBB-CCCC')
  const body = await (await ask('127.0.0.1')).text()
  assert.match(body, /weefsel_request_seconds_count/)
  assert.doesNotMatch(body, /AAAA/)
})

test('too many requests from one address wait; others do not', async () => {
  const { db } = await world()
  const app = appOver(db, { RATE_LIMIT: '3' })
  const ask = (address: string) => app.request('http://weefsel.test/privacy', {}, from(address))
  for (let turn = 0; turn < 3; turn += 1) assert.equal((await ask('203.0.113.9')).status, 200)
  const refused = await ask('203.0.113.9')
  assert.equal(refused.status, 429)
  assert.ok(Number(refused.headers.get('retry-after')) > 0)
  const json = { headers: { accept: 'application/json' } }
  const machine = await app.request('http://weefsel.test/privacy', json, from('203.0.113.9'))
  assert.equal(machine.status, 429)
  assert.ok(Number(machine.headers.get('retry-after')) > 0)
  assert.equal((await ask('203.0.113.10')).status, 200)
})

test('HSTS is sent for a year, on https only', async () => {
  const { db } = await world()
  const header = async (url: string) =>
    (await appOver(db, { PUBLIC_URL: url }).request('http://weefsel.test/privacy')).headers.get(
      'strict-transport-security',
    )
  assert.match(String(await header('https://weefsel.test')), /max-age=31536000/)
  assert.equal(await header('http://weefsel.test'), null)
})

test('the content policy allows nothing from elsewhere and nothing inline', async () => {
  const { app } = await world()
  const policy = (await app.request('http://weefsel.test/')).headers.get('content-security-policy') ?? ''
  for (const part of [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]) {
    assert.ok(policy.includes(part), part)
  }
  assert.doesNotMatch(policy, /unsafe|data:|https?:|\*/)
})

test('security.txt is there once a contact is set', async () => {
  const { db } = await world()
  const ask = (settings: Record<string, string>) =>
    appOver(db, settings).request('http://weefsel.test/.well-known/security.txt')
  assert.equal((await ask({})).status, 404)
  const text = await (await ask({ SECURITY_CONTACT: 'mailto:veilig@weefsel.example' })).text()
  assert.match(text, /^Contact: mailto:veilig@weefsel.example\nExpires: \d{4}-\d\d-\d\dT/)
})

test('a form posted from another site is refused', async () => {
  const { app } = await world()
  const response = await app.request('http://weefsel.test/wijken/WK990101/klopt-niet', {
    method: 'POST',
    body: 'bericht=hallo',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
  })
  assert.equal(response.status, 403)
})

test('a form that is far too large is refused before it is read', async () => {
  const { app } = await world()
  const response = await app.request('http://weefsel.test/wijken/WK990101/klopt-niet', {
    method: 'POST',
    body: `bericht=${'a'.repeat(100_000)}`,
    headers: {
      host: 'weefsel.test',
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://weefsel.test',
      'content-length': '100008',
    },
  })
  assert.equal(response.status, 413)
})

test('the Host header chooses the working area, and an unknown one shows nobody’s', async (t) => {
  const { pool, db } = await testDatabase(t)
  await addTenant(pool, { id: 'gooi', name: 'Gooi', hosts: ['gooi.test'], municipalities: ['GM0402'] })
  const app = appOver(db)
  const page = await client(app, { host: 'gooi.test' }).get('/privacy')
  assert.match(String(page.document.title), /Gooi/)
  const unknown = await app.request('http://elders.test/privacy', { headers: { host: 'elders.test' } })
  assert.equal(unknown.status, 421)
  const gooi = (await listTenants(db)).find((tenant) => tenant.id === 'gooi')
  if (gooi) await removeTenant(pool, gooi)
})

test('HTML in a name is text on every page', async () => {
  const { app } = await world()
  const page = await client(app).get(`/wijken?zoek=${encodeURIComponent('<script>alert(1)</script>')}`)
  assert.match(page.text, /<script>alert\(1\)<\/script>/)
  assert.equal(page.document.querySelectorAll('script').length, 0)
})

test('a form that cannot be read is the sender’s fault, not ours', async () => {
  const { app } = await world()
  const response = await app.request('http://weefsel.test/wijken/WK990101/klopt-niet', {
    method: 'POST',
    body: '--x\r\nbroken',
    headers: {
      host: 'weefsel.test',
      origin: 'http://weefsel.test',
      'content-type': 'multipart/form-data; boundary=x',
    },
  })
  assert.equal(response.status, 400)
})

test('a slash at the end is forgiven, and never leads to another site', async () => {
  const { app } = await world()
  const ask = (path: string) => app.request(`http://weefsel.test${path}`, { redirect: 'manual' })
  assert.equal((await ask('/wijken/?gemeente=GM9901')).headers.get('location'), '/wijken?gemeente=GM9901')
  assert.equal((await ask('/en/wijken/')).headers.get('location'), '/en/wijken')
  assert.equal((await ask('//evil.example/')).headers.get('location'), null)
})
