import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './embedded-binaries.ts'
import { environment, wayOut } from './embedded-cluster.ts'
import { type Home, password, socketFolder } from './embedded-files.ts'
import { isAlive } from './embedded-lock.ts'

/** Settings of PostgreSQL that are given on its command line. */
export type Settings = Record<string, string>

/** A server of which we know how to reach it. */
export type Running = { socketDir: string; secret: string }

const zombieMs = 5_000
const recoveryMs = 60_000
const stopMs = 30_000

/** Client options for one database of the server. */
export function reach({ socketDir, secret }: Running, database: string): pg.ClientConfig {
  return { host: socketDir, port: 5432, user: 'postgres', password: secret, database }
}

const KEEPER = 'weefsel keeper '

/** Whether a connection of this name is that of a process that keeps the server and lives. */
export const isKept = (name: string): boolean =>
  name.startsWith(KEEPER) && isAlive(Number(name.slice(KEEPER.length)))

/** A connection to the maintenance database. */
export async function connect(running: Running): Promise<pg.Client> {
  const client = new pg.Client({ ...reach(running, 'postgres'), application_name: `${KEEPER}${process.pid}` })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

type PidFile = { pid: number; socketDir: string }

function readPidFile(home: Home): PidFile | undefined {
  try {
    const lines = fs.readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketDir: lines[4] ?? '' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** After a restart of the machine the id may belong to another program. Where there is no /proc we believe the id. */
function isPostgres(pid: number): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  try {
    return /postgres/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return !fs.existsSync('/proc/self')
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? '')
const startingUp = '57P03'
const notListening = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

/** A connection as soon as the server gives one; undefined when nothing lives there. */
async function connectWhenReady(running: Running, lives: () => boolean): Promise<pg.Client | undefined> {
  const begin = Date.now()
  while (lives()) {
    try {
      return await connect(running)
    } catch (error) {
      const waited = Date.now() - begin
      if (codeOf(error) === '28P01')
        throw new Error('The database refuses its own password file.', { cause: error })
      if (!notListening.has(codeOf(error)) && codeOf(error) !== startingUp) throw error
      if (waited > (codeOf(error) === startingUp ? recoveryMs : zombieMs)) return undefined
      await pause(15)
    }
  }
  return undefined
}

/** A connection to a server that already runs in this home, for instance one whose starter was killed. */
export async function findRunning(home: Home): Promise<{ running: Running; client: pg.Client } | undefined> {
  const found = readPidFile(home)
  if (!found) return undefined
  const running = { socketDir: found.socketDir, secret: password(home) }
  const client = await connectWhenReady(running, () => isPostgres(found.pid))
  if (client) return { running, client }
  // PostgreSQL would see a living process with this id and refuse; we know that it is another program.
  if (!isPostgres(found.pid) && isAlive(found.pid)) {
    const locks = [join(home.cluster, 'postmaster.pid'), join(found.socketDir, '.s.PGSQL.5432.lock')]
    for (const lock of locks) fs.rmSync(lock, { force: true })
  }
  return undefined
}

function tail(path: string): string {
  return fs.readFileSync(path, 'utf8').trim().split('\n').slice(-6).join('\n')
}

function launch(home: Home, program: string, settings: Settings): { exited: () => boolean } {
  if (fs.existsSync(home.logFile)) fs.renameSync(home.logFile, `${home.logFile}.previous`)
  const out = fs.openSync(home.logFile, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached, in its own session: Ctrl-C in the terminal reaches us and not the database.
  const child = spawn(program, ['-D', home.cluster, ...flags], {
    ...home.user,
    env: environment,
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
  })
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  child.on('error', () => {
    ended = true
  })
  child.unref()
  fs.closeSync(out)
  return { exited: () => ended }
}

/** Starts the server and returns the first connection. Right after a crash its old id may live on for a moment. */
export async function startServer(
  home: Home,
  binDir: string | undefined,
  settings: Settings,
): Promise<{ running: Running; client: pg.Client }> {
  if (!fs.existsSync(join(home.cluster, 'PG_VERSION'))) {
    throw new Error(
      `${home.cluster} is not a PostgreSQL data folder (PG_VERSION is missing). Restore it from a backup.`,
    )
  }
  const program = join(binDir ?? findBinaries(home.path, home.user), 'postgres')
  const running = { socketDir: socketFolder(home), secret: password(home) }
  const own = { listen_addresses: '', unix_socket_directories: running.socketDir, port: '5432' }
  for (const begin = Date.now(); ; await pause(250)) {
    const server = launch(home, program, { ...settings, ...own })
    const client = await connectWhenReady(running, () => !server.exited())
    if (client) return { running, client }
    const why = tail(home.logFile)
    if (!why.includes('postmaster.pid') || Date.now() - begin > zombieMs) {
      throw new Error(`PostgreSQL did not start. It said:\n${why}\n${wayOut}`)
    }
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(home: Home): Promise<void> {
  const found = readPidFile(home)
  if (!found || !isPostgres(found.pid)) return
  process.kill(found.pid, 'SIGINT')
  for (const begin = Date.now(); readPidFile(home)?.pid === found.pid; await pause(10)) {
    if (Date.now() - begin > stopMs)
      throw new Error(`PostgreSQL (process ${found.pid}) does not stop; see ${home.logFile}`)
  }
}
