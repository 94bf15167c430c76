import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { loadDemo } from './demo.ts'
import { allJobs } from './jobs.ts'
import { systemClock } from './platform/clock.ts'
import { type Config, readConfig } from './platform/config.ts'
import { type OpenDatabase, openDatabase } from './platform/db/open.ts'
import { startJobs } from './platform/jobs.ts'
import { createLog, type Log } from './platform/log.ts'
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

/** Runs the steps of a clean stop in order, once, and gives up waiting after ten seconds. */
function stopOnSignal(log: Log, steps: (() => Promise<void>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    for (const step of steps)
      await step().catch((error: Error) => log.warn({ reason: error.message }, 'while stopping'))
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

async function start(): Promise<void> {
  const { config, demo } = settings()
  const log = createLog(config.LOG_LEVEL)
  const database = await openDatabase(config, log)
  const steps = [() => database.close()]
  stopOnSignal(log, steps)
  try {
    await open(config, log, database, { demo, steps })
  } catch (error) {
    for (const step of steps) await step().catch(() => undefined)
    throw error
  }
}

interface Opening {
  demo: boolean
  /** What a stop does, in order; each part that starts puts its own in front. */
  steps: (() => Promise<void>)[]
}

async function open(
  config: Config,
  log: Log,
  database: OpenDatabase,
  { demo, steps }: Opening,
): Promise<void> {
  const deps = { db: database.db, clock: systemClock, config, log }
  if (demo) await loadDemo(database, log)
  const jobs = startJobs({ ...deps, url: database.url, pool: database.pool, jobs: allJobs(config) })
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
  process.stdout.write(
    `Weefsel is open: ${config.PUBLIC_URL ?? `http://localhost:${port}`}  (stop with Ctrl-C)\n`,
  )
}

start().catch((error: Error) => {
  process.stderr.write(`Weefsel did not start: ${error.message}\n`)
  process.exit(1)
})
