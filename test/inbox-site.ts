import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { Hono } from 'hono'
import { followRoutes } from '../src/domains/inbox/follow.routes.tsx'
import { answerMessage, markRead } from '../src/domains/inbox/operator.commands.ts'
import { showMessage } from '../src/domains/inbox/queries.ts'
import { routes } from '../src/domains/inbox/routes.tsx'
import { readConfig } from '../src/platform/config.ts'
import { write } from '../src/platform/db/transaction.ts'
import type { AppEnv, Deps } from '../src/platform/http/context.ts'
import { securityHeaders } from '../src/platform/http/headers.ts'
import { splitLanguage } from '../src/platform/http/language.ts'
import { createLog } from '../src/platform/log.ts'
import { site } from '../src/web/site.tsx'
import { type TestDatabase, testDatabase } from './database.ts'
import { client, type Fields } from './request.ts'

export const SERVICE = '44444444-4444-4444-8444-444444444444'
export const WRONG = '/wijken/WK999001/klopt-niet'
export const tekst = 'De eettafel is op woensdag.\n\nSinds september.'

/** A site of this domain alone, at a clock that the test moves. */
export async function openSite(t: TestContext, environment: Record<string, string> = { RATE_LIMIT: '0' }) {
  const database = await testDatabase(t)
  await database.pool.query(`
    delete from weefdorp.working_area;
    insert into weefdorp.working_area values ('GM9990');
    insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed, invented) values
    ('GM9990', 2024, 'municipality', 'Weefdorp', 'GM9990', null, true, true),
    ('WK999001', 2024, 'wijk', 'Kade', 'GM9990', 'WK999001', true, true)`)
  let moment = new Date('2026-11-02T09:00:00Z')
  const deps: Deps = {
    db: database.db,
    clock: { now: () => moment },
    config: readConfig(environment),
    log: createLog('silent'),
  }
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(new URL(request.url).pathname).path })
  app.use(securityHeaders(undefined))
  app.use(
    site(deps, { themes: { weefsel: { css: '/assets/app.css', fonts: [] } }, islands: {} }, async () => null),
  )
  const subjectOf = async (_: unknown, kind: string, id: string) =>
    kind === 'service' && id === SERVICE ? { label: 'Samen eten', areaCode: 'WK999001' } : null
  app.route('/', routes(deps, { subjectOf }))
  app.route('/', followRoutes(deps))
  return {
    database,
    app,
    visitor: client(app),
    setDay: (day: string) => {
      moment = new Date(`${day}T09:00:00Z`)
    },
    now: () => moment,
  }
}

type Visitor = ReturnType<typeof client>

/** Opens a form and sends it; returns the address it was sent on to. */
export async function send(
  visitor: Visitor,
  app: Hono<AppEnv>,
  path: string,
  fields: Fields,
): Promise<string> {
  const form = await visitor.get(path)
  const formulier = form.document.querySelector('[name=formulier]')?.getAttribute('value') ?? ''
  return post(app, path, { formulier, antwoord: 'kijken', ...fields })
}

export async function post(app: Hono<AppEnv>, path: string, fields: Fields): Promise<string> {
  const body = new URLSearchParams(fields as Record<string, string>).toString()
  const headers = { host: 'weefsel.test', 'content-type': 'application/x-www-form-urlencoded' }
  const response = await app.request(`http://weefsel.test${path}`, { method: 'POST', body, headers })
  assert.equal(response.status, 303, await response.text())
  return response.headers.get('location') ?? ''
}

export const lastOf = (path: string) => path.split('/').at(-1) ?? ''

export async function answer(database: TestDatabase, now: Date, body: string | null): Promise<void> {
  const scope = { tenant: database.tenant, actor: 'cli', roles: ['operator' as const] }
  await write(database.db, scope, async (trx) => {
    const message = await showMessage(trx, { number: 1 })
    assert.ok(message)
    await markRead(trx, message, { actor: 'cli', today: '2026-11-03' })
    const how = { tenant: 'weefdorp', actor: 'cli', now, site: null }
    if (body !== null) await answerMessage(trx, message, { body, by: 'sociaal werker' }, how)
  })
}

export const stored = async (database: TestDatabase) =>
  (
    await database.pool.query(`
      select kind, about_kind, about_id, about_label, area_code, reply, lang, body, name, email, phone
      from weefdorp.message join weefdorp.message_text t on t.message_id = id
      left join weefdorp.message_sender s on s.message_id = id order by number`)
  ).rows
