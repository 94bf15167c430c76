import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { pino } from 'pino'
import { ask } from '../../test/ask.ts'
import { client } from '../../test/request.ts'
import { appOver, world } from '../../test/world.ts'
import { apiBases } from '../api/routes.ts'
import { isBusy } from '../platform/busy.ts'
import { createDatabase, createPool } from '../platform/db/database.ts'
import { read } from '../platform/db/transaction.ts'
import type { AppEnv } from '../platform/http/context.ts'
import { onError } from './errors.tsx'

function logbook() {
  const lines: Record<string, unknown>[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  return { lines, log: pino({ level: 'info' }, sink) }
}

/** The site with one page whose statement is slower than anybody is asked to wait. */
async function slowSite() {
  const { db, scope } = await world()
  const { lines, log } = logbook()
  const slow = () =>
    read(db, scope, async (trx) => {
      await sql`set local statement_timeout = '50ms'`.execute(trx)
      await sql`select pg_sleep(20)`.execute(trx)
      return new Response('never')
    })
  const app = appOver(db, {}, log)
  app.get('/traag', slow)
  const api = new Hono<AppEnv>().use(async (c, next) => {
    c.set('lang', 'en')
    await next()
  })
  api.route('/', apiBases())
  api.get('/api/v1/slow', slow)
  api.onError(onError({ log } as never))
  return { app, api, lines }
}

describe('a statement that runs out of patience', () => {
  test('is a calm page with when to come back and a way to ask again, in the language of the visitor', async () => {
    const { app } = await slowSite()
    const { headers, text, document } = await client(app).get('/traag?q=koffie', { status: 503 })
    assert.equal(headers.get('retry-after'), '30')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.match(text, /Even geduld.*ligt niet aan jou/)
    const again = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    assert.deepEqual(again, ['/traag?q=koffie'])
    assert.match((await client(app, { lang: 'en' }).get('/traag', { status: 503 })).text, /A moment, please/)
  })

  test('is a problem for a program, with everything that every answer of an interface has', async () => {
    const { app, api } = await slowSite()
    for (const [site, path] of [
      [app, '/traag'],
      [api, '/api/v1/slow'],
    ] as const) {
      const { status, headers, json } = await ask(path, { headers: { accept: 'application/json' } }, site)
      assert.equal(status, 503)
      assert.equal(headers.get('content-type'), 'application/problem+json')
      assert.equal(headers.get('retry-after'), '30')
      assert.deepEqual([json.status, json.title, typeof json.detail], [503, 'Service Unavailable', 'string'])
      if (site === app) continue
      assert.equal(headers.get('access-control-allow-origin'), '*')
      assert.match(String(headers.get('api-version')), /^1\./)
    }
  })

  test('is in the log once, beside the line of the request, without what was asked', async () => {
    const { app, lines } = await slowSite()
    await client(app).get('/traag?q=koffie', { status: 503 })
    assert.deepEqual(
      lines.map(({ msg, code, status }) => [msg, code ?? status]),
      [
        ['too busy', '57014'],
        ['request', 503],
      ],
    )
    assert.doesNotMatch(JSON.stringify(lines), /koffie|pg_sleep/)
  })
})

test('a database that is not there is a busy one; a mistake of ours is not', async () => {
  const pool = createPool('postgres://nobody@127.0.0.1:1/none', { max: 1 })
  const nowhere = await sql`select 1`.execute(createDatabase(pool)).catch((error: unknown) => error)
  assert.ok(isBusy(nowhere))
  await pool.end()
  const { db } = await world()
  const wrong = await sql`select nothing from nowhere`.execute(db).catch((error: unknown) => error)
  assert.ok(wrong instanceof Error && !isBusy(wrong))
})
