import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../..')
const PATIENCE_MS = 120_000

/** The built site in a process of its own, as people run it, but for the limit on one visitor. */
export interface Site {
  base: string
  pid: number
  stop(): Promise<void>
}

const environment = (data: string) => ({
  ...process.env,
  DATA_DIR: data,
  RATE_LIMIT: '0',
  NODE_ENV: 'production',
})

async function answers(base: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the site ended with ${child.exitCode}`)
    if ((await fetch(`${base}/healthz`).catch(() => null))?.ok) return
    await pause(100)
  }
  throw new Error('the site did not start within two minutes')
}

/** Loads the invented area so many times as large into this folder, unless it is there; returns the seconds it took. */
export function loadDemo(data: string, scale: number): number {
  const began = performance.now()
  // As an operator does it; it also builds what is started next.
  try {
    execFileSync(join(root, 'bin/weefsel'), ['demo', 'load', '--scale', String(scale)], {
      env: environment(data),
      stdio: 'ignore',
    })
  } catch (error) {
    // A folder that was filled before is used again: the command refuses with 2.
    if ((error as { status?: number }).status !== 2) throw error
    return 0
  }
  return (performance.now() - began) / 1000
}

/** A port that nobody listens on now: two sites may be measured beside each other. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts what `bin/start` starts, on the database in this folder, or on the one at `database`. */
export async function startSite(data: string, { database }: { database?: string } = {}): Promise<Site> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', join(root, 'dist/main.js'), '--port', String(port), '--no-demo'],
    {
      cwd: root,
      stdio: 'ignore',
      env: { ...environment(data), ...(database ? { DATABASE_URL: database } : {}) },
    },
  )
  await answers(base, child)
  const stop = async () => {
    child.kill('SIGINT')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { base, pid: child.pid ?? 0, stop }
}
