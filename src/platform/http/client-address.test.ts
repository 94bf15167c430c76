import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { clientAddress, isLocal } from './client-address.ts'

async function ask(headers: Record<string, string>, remoteAddress: string, proxies: number) {
  const app = new Hono().get('/', (c) => c.json({ address: clientAddress(c, proxies), local: isLocal(c) }))
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  return (await response.json()) as { address: string; local: boolean }
}

test('without a trusted proxy the header is somebody’s own writing', async () => {
  const answer = await ask({ 'x-forwarded-for': '203.0.113.9' }, '198.51.100.7', 0)
  assert.deepEqual(answer, { address: '198.51.100.7', local: false })
})

test('behind one proxy the last address counts, not what the client put in front', async () => {
  const answer = await ask({ 'x-forwarded-for': '1.2.3.4, 203.0.113.9' }, '127.0.0.1', 1)
  assert.deepEqual(answer, { address: '203.0.113.9', local: false })
})

test('an IPv6 address is its household', async () => {
  const answer = await ask({}, '2001:db8:1:2:3:4:5:6', 0)
  assert.equal(answer.address, '2001:db8:1:2')
  for (const same of ['2001:db8::a:b:c:d', '2001:db8:0:0::1', '2001:0db8::']) {
    assert.equal((await ask({}, same, 0)).address, '2001:db8:0:0', same)
  }
})

test('this machine is local only when it asks directly', async () => {
  assert.equal((await ask({}, '127.0.0.1', 0)).local, true)
  assert.equal((await ask({ forwarded: 'for=203.0.113.9' }, '127.0.0.1', 0)).local, false)
})
