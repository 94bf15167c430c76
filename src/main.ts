import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { loadDemo } from './demo.ts'
import { allJobs, houseJobs } from './jobs.ts'
import { isBusy } from './platform/busy.ts'
import { localDay, localTime, systemClock } from './platform/clock.ts'
import { type Config, readConfig } from './platform/config.ts'
import { openDatabase } from './platform/db/open.ts'
import { listTenants } from './platform/db/tenants.ts'
import { read } from './platform/db/transaction.ts'
import { settleErasures } from './platform/erasure/replay.commands.ts'
import type { Deps } from './platform/http/context.ts'
import { startJobs } from './platform/jobs.ts'
import { createLog, type Log } from './platform/log.ts'
import { find } from './platform/search/find.queries.ts'
import { ledgerPath, replays } from './restoring.ts'
import { createApp } from './web/app.ts'
import { readAssets } from './web/assets.ts'

const ASSETS = join(import.meta.dirname, import.meta.dirname.endsWith('dist') ? 'assets' : '../dist/assets')
const PATIENCE_MS = 10_000
/** Who sends a form slower than this has gone away; who does so on purpose may not keep the connection. */
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 30_000 }

function settings(): { config: Config; demo: boolean } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      demo: { type: 'boolean', default: true },
    },
    allowNegative: true,
  })
  const config = readConfig({
    ...process.env,
    ...(values.port ? { PORT: values.port } : {}),
    ...(values.data ? { DATA_DIR: values.data } : {}),
  })
  return { config, demo: values.demo }
}

/** All addresses unless one is set; a development server, which shows its mail, only this machine. */
function hostOf({ HOST, WEEFSEL_DEV }: Config): { hostname?: string } {
  if (HOST) return { hostname: HOST }
  return WEEFSEL_DEV ? { hostname: 'localhost' } : {}
}

/** Starts listening; rejects with one clear sentence when the port is taken. */
function listen(config: Config, fetch: Parameters<typeof serve>[0]['fetch']) {
  return new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch, port: config.PORT, ...hostOf(config), serverOptions: TIMEOUTS }, () =>
      resolve(server),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken
          ? new Error(
              `Port ${config.PORT} is in use. Stop the other program or choose: bin/start --port 3001`,
            )
          : error,
      )
    })
  })
}

/** Reads the search index into memory before somebody has to wait for it; when that fails, the first question does it. */
async function warmUp({ db, clock }: Deps): Promise<void> {
  const now = { day: localDay(clock.now()), time: localTime(clock.now()) }
  for (const tenant of await listTenants(db).catch(() => []))
    await read(db, { tenant, actor: 'web', roles: [] }, (trx) => find(trx, { text: '' }, now)).catch(
      () => undefined,
    )
}

/** The steps of a clean stop; each part that starts puts its own in front. */
const steps: (() => Promise<void>)[] = []
let stopping: Promise<never> | undefined

/** Runs the steps once, whoever asks how often, and gives up waiting after ten seconds. */
function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    for (const step of steps)
      await step().catch((error: Error) => process.stderr.write(`While stopping: ${error.message}\n`))
    process.exit(code)
  })()
  return stopping
}

/** A second signal does not wait any longer. */
function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => (stopping ? process.exit(1) : void stop(0)))
}

/**
 * The job queue reports a failed job to a database that may be gone, and nobody in it waits for the answer: the site
 * stays open without its database (503) and the queue starts again with it. Any other loose end is a fault of ours.
 */
function outliveDatabase(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    if (isBusy(reason))
      return log.warn({ reason: (reason as Error).message }, 'the database did not hear this')
    process.stderr.write(`Weefsel stops: ${reason instanceof Error ? reason.stack : reason}\n`)
    void stop(1)
  })
}

async function start(): Promise<void> {
  const { config, demo } = settings()
  const log = createLog(config.LOG_LEVEL)
  outliveDatabase(log)
  // Before the database: it runs apart from us, so that a signal while it opens must end it too.
  stopOnSignal()
  const opening = openDatabase(config, log)
  steps.unshift(async () => (await opening.catch(() => null))?.close())
  const database = await opening
  const deps = { db: database.db, clock: systemClock, config, log }
  // Before anybody is served: a database that came out of a backup may hold what was erased since.
  const erased = await settleErasures(database.db, ledgerPath(config), replays)
  for (const [tenant, count] of Object.entries(erased))
    log.warn({ tenant, count }, 'erased again after a restore')
  if (demo) await loadDemo(database, log)
  const jobs = startJobs({
    ...{ ...deps, url: database.url, pool: database.pool },
    ...{ jobs: allJobs(config), house: houseJobs(config) },
  })
  steps.unshift(() => jobs.stop())
  const app = createApp({ ...deps, assets: readAssets(ASSETS), assetFolder: ASSETS })
  const server = await listen(config, app.fetch)
  steps.unshift(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  )
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : config.PORT
  void warmUp(deps)
  process.stdout.write(
    `Weefsel is open: ${config.PUBLIC_URL ?? `http://localhost:${port}`}  (stop with Ctrl-C)\n`,
  )
}

start().catch((error: Error) => {
  if (!stopping) process.stderr.write(`Weefsel did not start: ${error.message}\n`)
  void stop(1)
})
