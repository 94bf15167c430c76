import { Logger, makeWorkerUtils, type Runner, run, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import type { Clock } from './clock.ts'
import type { Database, Trx } from './db/database.ts'
import { listTenants, type Tenant } from './db/tenants.ts'
import type { Scope } from './db/transaction.ts'
import type { Log } from './log.ts'

/** A payload carries the tenant and ids only: what a job needs to know it reads when it runs. */
export interface JobPayload {
  tenant: string
  id?: string
}

export interface JobContext {
  db: Database
  scope: Scope
  clock: Clock
  log: Log
  /** Says that the site stops: work in many parts ends after the part at hand, and goes on at the next run. */
  signal?: AbortSignal
}

export interface Job {
  name: string
  /** Run for every tenant once a day as well. */
  daily?: boolean
  /** Run for every tenant every ten minutes as well. */
  often?: boolean
  /** Run for every tenant when the runner starts: picks up what an earlier crash or a missing setting left. */
  atStart?: boolean
  run(context: JobContext, payload: JobPayload): Promise<void>
}

/** A job of the house as a whole: of no working area, at a time of its own. */
export interface HouseJob {
  name: string
  /** When, in UTC, as `minute hour day month weekday`. One that was missed is made up for within a day. */
  cron: string
  run(context: { pool: pg.Pool; clock: Clock; log: Log }): Promise<void>
}

/**
 * Adds a job inside the caller's transaction: a rollback takes it along. `key` keeps one job per thing; `runAt` lets it
 * wait.
 */
export async function addJob(
  trx: Trx,
  name: string,
  payload: JobPayload,
  key?: string,
  runAt?: Date,
): Promise<void> {
  const at = runAt ? sql`${runAt.toISOString()}::timestamptz` : sql`now()`
  await sql`select jobs.add(${name}, ${JSON.stringify(payload)}::json, ${at}, ${key ?? null})`.execute(trx)
}

export interface JobRunnerOptions {
  url: string
  pool: pg.Pool
  db: Database
  jobs: readonly Job[]
  house?: readonly HouseJob[]
  clock: Clock
  log: Log
}

const payloadSchema = z.object({ tenant: z.string(), id: z.string().optional() })
const RETRY_MS = 2_000

function taskList(
  { db, pool, jobs, house = [], clock, log }: JobRunnerOptions,
  signal: AbortSignal,
): TaskList {
  const tenants = async () => new Map((await listTenants(db)).map((tenant) => [tenant.id, tenant]))
  const all = async (kind: 'daily' | 'often') =>
    enqueueForAll(
      db,
      [...(await tenants()).values()],
      jobs.filter((job) => job[kind]),
    )
  const tasks: TaskList = { daily: () => all('daily'), often: () => all('often') }
  for (const job of house) tasks[job.name] = () => job.run({ pool, clock, log })
  for (const job of jobs) {
    tasks[job.name] = async (payload) => {
      const known = payloadSchema.parse(payload)
      const tenant = (await tenants()).get(known.tenant)
      if (!tenant) return
      const scope: Scope = { tenant, actor: `job:${job.name.replace('.', '-')}`, roles: ['system'] }
      await job.run(
        { db, scope, clock, log, signal },
        { tenant: known.tenant, ...(known.id ? { id: known.id } : {}) },
      )
    }
  }
  return tasks
}

async function enqueueForAll(db: Database, tenants: readonly Tenant[], jobs: readonly Job[]): Promise<void> {
  for (const tenant of tenants) {
    for (const job of jobs) {
      const payload = JSON.stringify({ tenant: tenant.id })
      await sql`select jobs.add(${job.name}, ${payload}::json, now(), ${`${job.name}:${tenant.id}`})`.execute(
        db,
      )
    }
  }
}

/** Frees the jobs that a killed worker still holds. Only the holder of the runner's lock may do this. */
async function unlockDeadWorkers(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker._private_jobs where locked_by is not null`,
  )
  if (rows.length === 0) return 0
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silent })
  await utils.forceUnlockWorkers(rows.map((row) => row.worker))
  await utils.release()
  return rows.length
}

const silent = new Logger(() => () => undefined)

async function startRunner(options: JobRunnerOptions, signal: AbortSignal): Promise<Runner> {
  const freed = await unlockDeadWorkers(options.pool)
  if (freed > 0) options.log.info({ workers: freed }, 'jobs of stopped workers taken over')
  const tenants = await listTenants(options.db)
  await enqueueForAll(
    options.db,
    tenants,
    options.jobs.filter((job) => job.atStart),
  )
  return run({
    pgPool: options.pool,
    taskList: taskList(options, signal),
    crontab: [
      '0 3 * * * daily ?fill=2d',
      '*/10 * * * * often',
      ...(options.house ?? []).map(({ cron, name }) => `${cron} ${name} ?fill=1d`),
    ].join('\n'),
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning')
        options.log.warn({ queue: message.slice(0, 200) }, 'job queue')
    }),
  })
}

/**
 * Runs the jobs of this database, one runner at a time: the others wait for the advisory lock on a connection of their
 * own. When that connection breaks (database restarted) the runner stops and queues up again.
 */
export function startJobs(options: JobRunnerOptions): { stop(): Promise<void> } {
  const stopping = Promise.withResolvers<'stop'>()
  const ending = new AbortController()
  let stopped = false
  const turn = async () => {
    const client = new pg.Client({ connectionString: options.url, application_name: 'weefsel jobs' })
    const lost = new Promise<'lost'>((resolve) => {
      // `on`: a second error without a listener would end the process.
      client.on('error', () => resolve('lost'))
      client.once('end', () => resolve('lost'))
    })
    await client.connect()
    try {
      const { rows } = await client.query(`select pg_try_advisory_lock(hashtext('weefsel:jobs')) as mine`)
      if (rows[0]?.mine !== true) return
      const runner = await startRunner(options, ending.signal)
      await Promise.race([lost, stopping.promise, runner.promise])
      await runner.stop().catch(() => undefined)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  const loop = (async () => {
    while (!stopped) {
      await turn().catch((error: Error) =>
        options.log.warn({ reason: error.message }, 'jobs wait for the database'),
      )
      if (!stopped)
        await Promise.race([stopping.promise, new Promise((resolve) => setTimeout(resolve, RETRY_MS))])
    }
  })()
  return {
    async stop() {
      stopped = true
      stopping.resolve('stop')
      ending.abort()
      await loop
    },
  }
}
