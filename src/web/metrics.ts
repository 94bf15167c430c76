import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { newestBackup } from '../platform/backup/newest.ts'
import type { Config } from '../platform/config.ts'
import { isLocal } from '../platform/http/client-address.ts'
import type { AppEnv } from '../platform/http/context.ts'

/** An alarm on its age finds a backup that was not made, whatever the reason. */
const backupGauge = (folder: string) =>
  new Gauge({
    name: 'weefsel_backup_timestamp_seconds',
    help: 'When the newest backup was made, in seconds since 1970; 0 when there is none',
    registers: [],
    async collect() {
      this.set(((await newestBackup(folder))?.getTime() ?? 0) / 1000)
    },
  })

/** Figures about the server itself, by route pattern and status: no path, no address, no person. */
export function createMetrics({ BACKUP_DIR }: Pick<Config, 'BACKUP_DIR'>) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  if (BACKUP_DIR) registry.registerMetric(backupGauge(BACKUP_DIR))
  const duration = new Histogram({
    name: 'weefsel_request_seconds',
    help: 'Time from request to response, by method, route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const measure: MiddlewareHandler<AppEnv> = async (c, next) => {
    const stop = duration.startTimer()
    await next()
    stop({ method: c.req.method, route: routePath(c, -1), status: String(c.res.status) })
  }
  return { registry, measure }
}

function sameKey(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** `/metrics`: for somebody on this machine, or with the key as a bearer token; for everybody else it is not there. */
export function metricsPage(registry: Registry, key: string | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const given = (c.req.header('authorization') ?? '').replace(/^Bearer /, '')
    if (!isLocal(c) && !(key && sameKey(given, key))) return next()
    return c.text(await registry.metrics(), 200, {
      'Content-Type': registry.contentType,
      'Cache-Control': 'no-store',
    })
  }
}
