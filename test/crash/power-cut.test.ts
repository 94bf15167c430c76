import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { until } from '../mail/until.ts'
import { postmaster } from '../real-site.ts'
import { filledPlug, processesOf } from './plug.ts'

/** Another program of the same user, as it may have this number when the machine is on again. */
function otherProgram(like: string) {
  const { uid, gid } = statSync(like)
  const user = process.getuid?.() === 0 ? { uid, gid } : {}
  return spawn('sleep', ['120'], { ...user, cwd: '/', stdio: 'ignore' })
}

function renumber(file: string, pid: number): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)))
}

test('after a power cut the number of the database belongs to another program: it starts all the same', async (t) => {
  const { folder, start } = await filledPlug(t)
  const site = await start()
  const database = postmaster(folder)
  assert.ok(database)
  await site.end('SIGKILL')
  process.kill(database.pid, 'SIGKILL')
  await until('everything to be gone', async () => processesOf(folder).length === 0)
  const pidFile = join(folder, 'postgres/cluster/postmaster.pid')
  const other = otherProgram(pidFile)
  t.after(() => other.kill())
  assert.ok(other.pid)
  for (const file of [pidFile, join(database.socket, '.s.PGSQL.5432.lock')]) renumber(file, other.pid)
  const again = await start()
  assert.equal((await fetch(`${again.base}/wijken/WK990101`)).status, 200)
  assert.equal(await again.end(), 0)
  assert.equal(other.exitCode ?? other.signalCode, null, 'the other program was left alone')
})
