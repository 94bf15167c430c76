import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { pino } from 'pino'
import { createPool } from '../src/platform/db/database.ts'
import { addTenant, listTenants, removeTenant } from '../src/platform/db/tenants.ts'
import { client } from './request.ts'
import { appOver, world } from './world.ts'

const FORM = { bericht: 'Er is hier geen bankje om te zitten.', antwoord: 'kijken' }

/** Names of the fields differ by form: whatever the form itself asks for is what is sent. */
async function send(app: ReturnType<typeof appOver>, host: string, path: string): Promise<string> {
  const visitor = client(app, { host })
  const { document } = await visitor.get(path)
  const hidden = [...document.querySelectorAll('form[method="post"] input[type="hidden"]')]
  const fields = Object.fromEntries(
    hidden.map((input) => [input.getAttribute('name'), input.getAttribute('value')]),
  )
  const area = String(document.querySelector('textarea')?.getAttribute('name'))
  const body = new URLSearchParams({ ...FORM, ...fields, [area]: FORM.bericht } as Record<string, string>)
  const response = await app.request(`http://${host}${path}`, {
    method: 'POST',
    body,
    headers: { host, origin: `http://${host}` },
    redirect: 'manual',
  })
  assert.equal(response.status, 303)
  return String(response.headers.get('location'))
}

test('what belongs to one working area does not exist on the site of another: not by id, not by receipt', async (t) => {
  const { url, db } = await world()
  const pool = createPool(url, { max: 2 })
  await addTenant(pool, { id: 'buren', name: 'Buren', hosts: ['buren.test'], municipalities: ['GM9902'] })
  await pool.query(`update platform.tenant set hosts = '{weverland.test}' where id = 'weverland'`)
  t.after(async () => {
    await pool.query(`update platform.tenant set hosts = '{}' where id = 'weverland'`)
    const buren = (await listTenants(db)).find((tenant) => tenant.id === 'buren')
    if (buren) await removeTenant(pool, buren)
    await pool.end()
  })
  const app = appOver(db)
  const receipt = await send(app, 'weverland.test', '/wijken/WK990101/ik-mis-iets')
  const offers = await client(app, { host: 'weverland.test' }).get('/wijken/WK990101')
  const offer = String(offers.document.querySelector('main a[href^="/aanbod/"]')?.getAttribute('href'))
  for (const path of [receipt, offer]) {
    await client(app, { host: 'weverland.test' }).get(path)
    await client(app, { host: 'buren.test' }).get(path, { status: 404 })
  }
  await client(app, { host: 'buren.test' }).get('/wijken/WK990101', { status: 404 })
})

test('the log holds the route and the time, and neither a receipt, a search word, a text nor an address', async () => {
  const { db } = await world()
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const app = appOver(db, {}, pino({ level: 'debug' }, sink))
  const receipt = await send(app, 'weefsel.test', '/wijken/WK990101/ik-mis-iets')
  await client(app).get(receipt)
  await client(app).get('/wijken?zoek=Geheimzinnig')
  await app.request(
    'http://weefsel.test/wijken',
    {},
    { incoming: { socket: { remoteAddress: '203.0.113.77' } } },
  )
  const log = lines.join('')
  assert.match(log, /"route":"\/berichten\/:receipt"/)
  for (const secret of [receipt.slice(-14), 'Geheimzinnig', 'bankje', '203.0.113.77'])
    assert.ok(!log.includes(secret), secret)
})
