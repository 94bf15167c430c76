/**
 * Measures what a newcomer waits for: `bin/bench start`. A fresh clone of the last commit, `bin/start` until the first
 * page answers, a clean stop, and a second start. The npm cache of this machine is used when it is warm; say so.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
const PORT = 3917
const MAX_FIRST = 90
const MAX_SECOND = 3
const PATIENCE_MS = 300_000

const seconds = (since: number) => (performance.now() - since) / 1000

async function firstPage(child: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`bin/start ended with ${child.exitCode}`)
    const response = await fetch(`http://localhost:${PORT}/`).catch(() => null)
    if (response?.ok) return
    await pause(20)
  }
  throw new Error('no page within five minutes')
}

/** Starts, waits for the first page, stops; returns the seconds of start and stop. */
async function startAndStop(folder: string): Promise<{ start: number; stop: number }> {
  const began = performance.now()
  const child = spawn(join(folder, 'bin/start'), ['--port', String(PORT)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  })
  await firstPage(child)
  const start = seconds(began)
  const stopping = performance.now()
  child.kill('SIGINT')
  await once(child, 'exit')
  return { start, stop: seconds(stopping) }
}

const folder = mkdtempSync(join(tmpdir(), 'weefsel-start-'))
try {
  const began = performance.now()
  execFileSync('git', ['clone', '--quiet', root, folder])
  const clone = seconds(began)
  const first = await startAndStop(folder)
  const second = await startAndStop(folder)
  console.log(`clone ${clone.toFixed(1)} s`)
  console.log(
    `clone to first page ${(clone + first.start).toFixed(1)} s (limit ${MAX_FIRST} s), stop ${first.stop.toFixed(1)} s`,
  )
  console.log(
    `second start ${second.start.toFixed(1)} s (limit ${MAX_SECOND} s), stop ${second.stop.toFixed(1)} s`,
  )
  process.exitCode = clone + first.start <= MAX_FIRST && second.start <= MAX_SECOND ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
