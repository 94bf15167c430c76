import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { createCluster, hasCluster } from './embedded-cluster.ts'
import { type Home, openDataDir, openHome } from './embedded-files.ts'
import { withFileLock } from './embedded-lock.ts'
import * as server from './embedded-server.ts'

/** A PostgreSQL of our own. `stop` ends it when nobody else is connected; `reused` tells that it already ran. */
export type EmbeddedServer = { url: string; reused: boolean; stop(): Promise<void> }

export type EmbeddedOptions = {
  /** Holds `postgres/`; made when absent. */
  dataDir: string
  log: (line: string) => void
  /** The database the url points to; made when absent. */
  database?: string
  /** Another `initdb` and `postgres` than those of the npm package. */
  binDir?: string
  settings?: server.Settings
}

const usual = {
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_min_messages: 'warning',
}
/** For tests: nothing survives a power cut, everything is faster. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

const lockOf = (dataDir: string) => join(dataDir, 'postgres.lock')

async function createDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
}

/** Who is about to close says so first: the server may still list it for a moment after. */
const LEAVING = 'weefsel leaving'
const OTHERS = `SELECT application_name AS name FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> '${LEAVING}'`

/** Looks at who is connected: a process that was killed may seem to live, and its connection to stand, for some ten milliseconds. */
const LOOKS = { all: 20, kept: 4, pauseMs: 25 }

/** Whether anybody else uses the server: soon when a living process keeps it, else when somebody stays connected. */
async function othersConnected(client: pg.Client): Promise<boolean> {
  let kept = 0
  for (let turn = 0; turn < LOOKS.all && kept < LOOKS.kept; turn += 1) {
    const { rows } = await client.query<{ name: string }>(OTHERS)
    if (rows.length === 0) return false
    kept = rows.some(({ name }) => server.isKept(name)) ? kept + 1 : 0
    await pause(LOOKS.pauseMs)
  }
  return true
}

/** Whether this connection alone keeps the process alive; node-postgres can do it, its types do not say so. */
function hold(client: pg.Client, how: 'ref' | 'unref'): void {
  const socket = client as pg.Client & { ref(): void; unref(): void }
  socket[how]()
}

/** Our connection, or a new one when the server was killed and started again meanwhile; none when it is gone. */
async function connected(home: Home, keeper: pg.Client): Promise<pg.Client | undefined> {
  hold(keeper, 'ref')
  const works = await keeper.query('SELECT').then(
    () => true,
    () => false,
  )
  if (works) return keeper
  await keeper.end().catch(() => undefined)
  return (await server.findRunning(home))?.client
}

async function stopUnlessUsed(home: Home, keeper: pg.Client, log: (line: string) => void): Promise<void> {
  const client = await connected(home, keeper)
  if (!client) return
  const used = await othersConnected(client)
  if (used) await client.query(`SET application_name = '${LEAVING}'`)
  await client.end()
  if (used) log('the database goes on: another process uses it')
  else await server.stopServer(home)
}

async function open(options: EmbeddedOptions, home: Home) {
  const found = await server.findRunning(home)
  if (found) return { ...found, reused: true }
  const settings = { ...usual, ...options.settings }
  if (!hasCluster(home)) createCluster(home, options.binDir)
  return { ...(await server.startServer(home, options.binDir, settings)), reused: false }
}

function urlOf(running: server.Running, database: string): string {
  const host = encodeURIComponent(running.socketDir)
  return `postgres://postgres:${running.secret}@${host}/${encodeURIComponent(database)}`
}

/**
 * Starts PostgreSQL in a data folder, or reuses the one that runs there (also after `kill -9` of who started it).
 * One connection stays open for as long as we use the server: that is how others know not to stop it.
 * Errors say what to do; they are for whoever starts Weefsel.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, database = 'weefsel' } = options
  const dataDir = openDataDir(options.dataDir)
  return withFileLock(lockOf(dataDir), async () => {
    const home = openHome(dataDir, log)
    const { running, client, reused } = await open(options, home)
    await createDatabase(client, database)
    hold(client, 'unref')
    let stopped: Promise<void> | undefined
    const stop = () => withFileLock(lockOf(dataDir), () => stopUnlessUsed(home, client, log))
    return {
      url: urlOf(running, database),
      reused,
      stop: () => {
        stopped ??= stop()
        return stopped
      },
    }
  })
}

/**
 * A server for tests: quick and careless. `stop` ends it whoever is connected and removes its folder; with `keep` the
 * folder stays and the server goes on while another process uses it.
 */
export async function startTemporary(options: {
  dir: string
  binDir?: string
  keep?: boolean
}): Promise<EmbeddedServer> {
  const { dir, binDir, keep = false } = options
  const log = () => undefined
  const started = await startEmbedded({
    dataDir: dir,
    log,
    settings: careless,
    ...(binDir ? { binDir } : {}),
  })
  if (keep) return started
  const home = openHome(openDataDir(dir), log)
  const stop = async () => {
    await server.stopServer(home)
    await started.stop()
    for (const folder of [home.path, dir]) rmSync(folder, { recursive: true, force: true })
  }
  return { ...started, stop }
}
