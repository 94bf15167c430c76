import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { AppContext, AppEnv, Deps } from '../platform/http/context.ts'
import { originOf } from '../platform/http/origin.ts'
import type { Lang } from '../platform/i18n.ts'
import { takesJson, wantsCsv } from './accept.ts'
import { type Endpoint, mount } from './endpoint.ts'
import { hsdsDocument } from './hsds/document.ts'
import { hsds, oruk } from './hsds/endpoints.ts'
import type { ApiContact } from './openapi.ts'
import { methodNotAllowed, notAcceptable, notFound } from './problem.ts'
import { sendJson } from './send.ts'
import { v1Document } from './v1/document.ts'
import { endpoints, VERSION } from './v1/endpoints.ts'
import { BASE } from './v1/from-record.ts'

/** Whom to ask about an interface: the working area, at the page about its open data and the sender of its mail. */
export function contactOf(c: AppContext, { config }: Deps): ApiContact {
  const email = /<([^>]+)>/.exec(config.MAIL_FROM)?.[1] ?? config.MAIL_FROM
  return { name: c.var.tenant.name, url: `${originOf(c, config)}/open-data`, email }
}

/** Addresses that also answer with CSV. */
const tables = endpoints
  .filter(({ csv }) => csv)
  .map(({ path }) => new RegExp(`^${BASE}${path.replace(/\{\w+\}/g, '[^/]+')}$`))

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What every interface says, whatever goes wrong behind it: its version, that every site may read it, that one can only
 * read. Stands before limits, so that a refusal has it too.
 */
export function apiBases(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  for (const { base, version } of [{ base: BASE, version: VERSION }, hsds, oruk])
    app.use(`${base}/*`, async (c, next) => {
      await next()
      c.header('API-Version', version)
    })
  const exposed = ['API-Version', 'ETag', 'Last-Modified', 'Retry-After']
  app.use('/api/*', async (c, next) => {
    await next()
    if (c.req.method === 'OPTIONS') c.header('Allow', [...READING].join(', '))
  })
  app.use('/api/*', cors({ origin: '*', allowMethods: [...READING], exposeHeaders: exposed, maxAge: 86_400 }))
  app.use('/api/*', async (c, next) => {
    if (!READING.has(c.req.method)) return methodNotAllowed(c.var.lang)
    const accept = c.req.header('accept')
    const isTable = tables.some((form) => form.test(c.req.path))
    return takesJson(accept) || (isTable && wantsCsv(accept)) ? next() : notAcceptable(c.var.lang)
  })
  return app
}

/** Below one base: its document, its endpoints, and nothing else. */
function interfaceOf(
  deps: Deps,
  base: string,
  endpoints: readonly Endpoint[],
  document: (lang: Lang, contact: ApiContact) => object,
): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get(`${base}/openapi.json`, (c) => {
    c.header('Cache-Control', 'no-cache')
    return sendJson(c, document(c.var.lang, contactOf(c, deps)))
  })
  for (const each of endpoints) mount(app, base, each, deps)
  // Also what ends in a slash: that is another address, and sending it on would hide the mistake (/core/no-trailing-slash).
  app.all(`${base}/*`, (c) => notFound(c.var.lang))
  return app
}

/** Our own interface, and the two standards; each below its own base, because their rules differ (decision 12). */
export function apiRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.route('/', interfaceOf(deps, BASE, endpoints, v1Document))
  for (const flavour of [hsds, oruk]) {
    const document = (lang: Lang, contact: ApiContact) => hsdsDocument(lang, flavour, contact)
    app.route('/', interfaceOf(deps, flavour.base, flavour.endpoints, document))
  }
  app.all('/api/*', (c) => notFound(c.var.lang))
  return app
}
