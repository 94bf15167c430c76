import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../..')
const PORT = 3918
const TURNS = 1_200

/** A demo of its own, and a command of its operator. */
export interface Site {
  base: string
  weefsel(...words: string[]): void
  stop(): Promise<void>
}

/** Starts the site with the demo in this folder and waits until it answers. */
export async function startSite(data: string): Promise<Site> {
  const base = `http://localhost:${PORT}`
  const child = spawn(join(root, 'bin/start'), ['--port', String(PORT), '--data', data], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent', RATE_LIMIT: '0' },
  })
  const stop = async () => {
    child.kill('SIGINT')
    if (child.exitCode === null) await once(child, 'exit')
  }
  const weefsel = (...words: string[]) => {
    execFileSync(join(root, 'bin/weefsel'), words, {
      stdio: 'ignore',
      env: { ...process.env, DATA_DIR: data },
    })
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    if ((await fetch(`${base}/healthz`).catch(() => null))?.ok) return { base, weefsel, stop }
    await pause(100)
  }
  await stop()
  throw new Error('the site did not start')
}
