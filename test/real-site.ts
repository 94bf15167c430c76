import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const OPEN_MS = 60_000
const STOP_MS = 20_000

/** A site as people start it: `bin/start` on a data folder, in a process of its own. */
export interface RealSite {
  base: string
  child: ChildProcess
  /** What it said on standard error so far. */
  said(): string
  /** Sends a signal and resolves with the exit code (null when the signal ended it) once the process is gone. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

/** Nothing of the settings of whoever runs the tests reaches what they start. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, CI } = process.env
  return { PATH, HOME, TMPDIR, CI, WEEFSEL_LANG: 'nl', RATE_LIMIT: '0', LOG_LEVEL: 'warn', ...settings }
}

/** A folder that the user of the embedded database may enter. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'weefsel-site-')))
  chmodSync(folder, 0o755)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

function run(program: string, words: readonly string[], settings: Record<string, string>) {
  const child = spawn(join(ROOT, 'bin', program), words, {
    env: environment(settings),
    // In a group of its own: a signal for the tests does not reach it as well, or it would be asked to stop twice.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (part: Buffer) => {
    said.out += part
  })
  child.stderr.on('data', (part: Buffer) => {
    said.err += part
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, ...said }))
  })
  return { child, said, ended }
}

/** A command of `bin/weefsel` on this data folder; `pid` is the command itself, because the script hands over to it. */
export function command(folder: string, ...words: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  return run('weefsel', ['--data', folder, ...words], {})
}

/** The same, for those who only want to know how it ended. */
export function weefsel(folder: string, ...words: string[]): Promise<Ended> {
  return command(folder, ...words).ended
}

/** A start that is not meant to succeed. */
export function beginStart(folder: string, port = 0): { child: ChildProcess; ended: Promise<Ended> } {
  return run('start', ['--data', folder, '--port', String(port)], {})
}

async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms / 1000} seconds: ${what}`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Resolves when the site says that it is open. Should this process end early, then the site is stopped too. */
export async function startSite(folder: string, settings: Record<string, string> = {}): Promise<RealSite> {
  const { child, said, ended } = run('start', ['--data', folder, '--port', '0'], settings)
  const goDown = () => child.kill('SIGTERM')
  process.once('exit', goDown)
  void ended.then(() => process.off('exit', goDown))
  const opened = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const base = /is open: (http:\/\/localhost:\d+)/.exec(said.out)?.[1]
      if (base) resolve(base)
    })
    void ended.then(({ code, err }) => reject(new Error(`the site ended with ${code}: ${err}`)), reject)
  })
  const base = await within(OPEN_MS, 'the site to open', opened)
  return {
    base,
    child,
    said: () => said.err,
    end: async (signal = 'SIGINT') => {
      child.kill(signal)
      return (await within(STOP_MS, `the end after ${signal}`, ended)).code
    },
  }
}

/** Where the embedded database of a data folder lives, also when the folder only links to it. */
const databaseOf = (folder: string) => realpathSync(join(folder, 'postgres'))

/** The process id and the socket of the embedded server; null when none was started or it stopped cleanly. */
export function postmaster(folder: string): { pid: number; socket: string } | null {
  try {
    const lines = readFileSync(join(databaseOf(folder), 'cluster/postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socket: lines[4] ?? '' }
  } catch {
    return null
  }
}

/** The password of the embedded server. */
export const passwordOf = (folder: string) =>
  readFileSync(join(databaseOf(folder), 'password'), 'utf8').trim()
