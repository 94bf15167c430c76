import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { newSecret } from '../secret.ts'
import type { AppEnv } from './context.ts'
import { keyCookie } from './key-cookie.ts'

const cookie = keyCookie('sleutel', 600)

/** One request to a site that answers with what it read, and then remembers `key`. */
async function ask(key: string | null, url: string, PUBLIC_URL: string, sent = '') {
  const app = new Hono<AppEnv>().get('/', (c) => {
    c.set('tenant', { hosts: [] } as unknown as AppEnv['Variables']['tenant'])
    const seen = cookie.read(c)
    cookie.remember(c, { PUBLIC_URL }, key)
    return c.json(seen)
  })
  const response = await app.request(url, { headers: { cookie: sent } })
  return { seen: await response.json(), set: response.headers.get('set-cookie') ?? '' }
}

test('a secret is kept for its time, out of reach of scripts and other sites, and comes back', async () => {
  const key = newSecret()
  const { seen, set } = await ask(key, 'http://weefsel.test/', 'https://weefsel.test')
  assert.equal(seen, null)
  assert.match(set, /^sleutel=\w{26}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  const again = await ask(null, 'http://weefsel.test/', 'http://weefsel.test', set)
  assert.equal(again.seen, key)
  assert.match(again.set, /^sleutel=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('what is no secret is nothing', async () => {
  for (const sent of ['sleutel=', 'sleutel=x', `sleutel=${'u'.repeat(26)}`])
    assert.equal((await ask(null, 'http://weefsel.test/', '', sent)).seen, null, sent)
})
