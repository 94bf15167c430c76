import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { AppEnv } from './context.ts'
import { sendHtml } from './packed.ts'

const LONG = `<p>${'Koffie met een buur – €\u00a02. '.repeat(200)}</p>`
const app = new Hono<AppEnv>()
app.get('/long', (c) => sendHtml(c, LONG, 200, { 'Content-Language': 'nl' }))
app.get('/short', (c) => sendHtml(c, '<p>Kort</p>', 404, {}))

test('a page is packed for who takes that, and the same page for who does not', async () => {
  const packed = await app.request('/long', { headers: { 'accept-encoding': 'br, gzip' } })
  assert.equal(packed.headers.get('content-encoding'), 'gzip')
  assert.equal(packed.headers.get('content-language'), 'nl')
  assert.equal(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString(), LONG)
  const plain = await app.request('/long')
  assert.equal(plain.headers.get('content-encoding'), null)
  assert.equal(await plain.text(), LONG)
  for (const answer of [packed, plain]) assert.equal(answer.headers.get('vary'), 'Accept-Encoding')
})

test('a short page is not worth it, and keeps its status', async () => {
  const short = await app.request('/short', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(short.headers.get('content-encoding'), null)
  assert.equal(short.status, 404)
  assert.equal(short.headers.get('content-type'), 'text/html; charset=UTF-8')
})
