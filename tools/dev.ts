/** Runs src/main.ts from its sources and starts it again after a change; `node --watch-path` cannot do so on Linux. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from './build.ts'

const root = join(import.meta.dirname, '..')
const quietMs = 120
let child: ChildProcess | undefined
let timer: NodeJS.Timeout | undefined
let stopping = false

const ended = (process: ChildProcess) =>
  process.exitCode !== null || process.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => process.once('exit', () => done()))

async function stop(): Promise<void> {
  if (!child) return
  child.kill('SIGTERM')
  await ended(child)
}

async function restart(): Promise<void> {
  await stop()
  try {
    await buildAssets(root, join(root, 'dist'))
  } catch (error) {
    console.error(String(error))
  }
  if (stopping) return
  const flags = ['--import', join(root, 'tools/tsx.ts'), join(root, 'src/main.ts'), ...process.argv.slice(2)]
  child = spawn(process.execPath, flags, { stdio: 'inherit' })
}

let busy = Promise.resolve()
function soon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    busy = busy.then(restart)
  }, quietMs)
}

for (const folder of ['src', 'db', 'themes']) {
  const path = join(root, folder)
  if (!existsSync(path)) continue
  watch(path, { recursive: true }, (_, name) => {
    if (name && !name.includes('.test.')) soon()
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    stopping = true
    await busy
    await stop()
    process.exit(0)
  })
}
soon()
