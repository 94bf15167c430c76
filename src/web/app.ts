import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { routePath } from 'hono/route'
import { apiBases } from '../api/routes.ts'
import { photoFormPath } from '../domains/people/index.ts'
import { clientAddress } from '../platform/http/client-address.ts'
import type { AppEnv, Deps } from '../platform/http/context.ts'
import { securityHeaders } from '../platform/http/headers.ts'
import { splitLanguage } from '../platform/http/language.ts'
import { RateLimit } from '../platform/http/limit.ts'
import { newId } from '../platform/id.ts'
import type { Log } from '../platform/log.ts'
import { problemResponse } from '../platform/problem.ts'
import { sessionResolver } from './account/session.ts'
import { type Assets, assetFiles } from './assets.ts'
import { beheerPaths } from './beheer/paths.ts'
import { moved } from './duplicates/moved.ts'
import { notFound, onError, tooMany } from './errors.tsx'
import { health } from './health.ts'
import { icon } from './icon.ts'
import { importsPath } from './imports/paths.ts'
import { createMetrics, metricsPage } from './metrics.ts'
import { pages } from './pages.ts'
import { keepPaths, MOST_BRING_BYTES } from './people/desk/paths.ts'
import { site } from './site.tsx'
import { securityTxt } from './well-known.ts'

export interface AppOptions extends Deps {
  assets: Assets
  assetFolder: string
}

const MAX_FORM_BYTES = 64 * 1024
/** Of the forms that take a picture. */
const MAX_PHOTO_BYTES = 8 * 1024 * 1024 + MAX_FORM_BYTES
/** Whole files and feeds cost as much as tens of pages; one address may ask so many times fewer of them. */
const HEAVY = 20
const heavyPaths =
  /\/open-data\/|\.ics$|\/api\/(hsds|oruk)\/v3\/(services|service_at_locations|organizations)$/

/**
 * The whole site as one function from Request to Response. The order matters: what must hold for every answer
 * (id, log, headers) stands outside; what costs the database stands behind the rate limit.
 */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { config, log, clock } = options
  const { registry, measure } = createMetrics(config)
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(new URL(request.url).pathname).path })
  const heavy = new RateLimit({ count: Math.ceil(config.RATE_LIMIT / HEAVY), windowMs: 60_000 }, clock)
  const limit = new RateLimit({ count: config.RATE_LIMIT, windowMs: 60_000 }, clock)

  app.use(logged(log))
  app.use(measure)
  app.use(securityHeaders(config.PUBLIC_URL))
  app.use(compress())
  app.use('/assets/*', assetFiles(options.assetFolder, !config.WEEFSEL_DEV))
  app.get('/icon.svg', icon)
  app.get('/favicon.ico', icon)
  app.get('/healthz', health(options))
  app.get('/metrics', metricsPage(registry, config.METRICS_KEY))
  app.get('/.well-known/security.txt', securityTxt(config))
  app.use(site(options, options.assets, sessionResolver(options)))
  app.route('/', apiBases())
  app.use(async (c, next) => {
    const seconds = heavyPaths.test(new URL(c.req.url).pathname)
      ? heavy.take(clientAddress(c, config.TRUSTED_PROXIES))
      : 0
    return seconds > 0 ? tooMany(c, seconds) : next()
  })
  app.use(async (c, next) => {
    const seconds = limit.take(clientAddress(c, config.TRUSTED_PROXIES))
    return seconds > 0 ? tooMany(c, seconds) : next()
  })
  const forms = bodyLimit({ maxSize: MAX_FORM_BYTES, onError: () => problemResponse(413) })
  const photos = bodyLimit({ maxSize: MAX_PHOTO_BYTES, onError: () => problemResponse(413) })
  const lists = bodyLimit({ maxSize: MOST_BRING_BYTES, onError: () => problemResponse(413) })
  app.use((c, next) => {
    // Lists go onto the disk as they come, and are counted there.
    if (c.var.plainPath === importsPath) return next()
    if (c.var.plainPath === keepPaths.bring) return lists(c, next)
    const takesPicture = [photoFormPath, beheerPaths.look].includes(c.var.plainPath)
    return takesPicture ? photos(c, next) : forms(c, next)
  })
  app.use(csrf({ origin: (origin, c) => sameHost(origin, c.req.header('host')) }))
  app.use(moved(options))
  app.route('/', pages(options))
  app.notFound(notFound)
  app.onError(onError(options))
  return app
}

/** One line per answer: route pattern, status and time; never the path itself, which may hold somebody's receipt. */
function logged(log: Log): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('requestId', newId())
    const started = performance.now()
    await next()
    c.header('X-Request-Id', c.var.requestId)
    const ms = Math.round(performance.now() - started)
    const { requestId, tenant } = c.var
    log.info(
      {
        requestId,
        tenant: tenant?.id,
        method: c.req.method,
        route: routePath(c, -1),
        status: c.res.status,
        ms,
      },
      'request',
    )
  }
}

/** Compares hosts and not whole origins: behind a proxy that ends TLS the scheme we see is not the visitor's. */
function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
