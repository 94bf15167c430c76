/**
 * Measures a backup and putting it back: `bin/bench backup [--data DIR] [--scale 25]`. Time, size of the file and peak memory
 * of the process, each step in a process of its own. `--data` takes the embedded database in that folder as it is (made by
 * `bin/bench directory --data`); without it the invented area is loaded, so many times as large.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { loadDemoAt } from '../../src/demo.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { startEmbedded, startTemporary } from '../../src/platform/db/embedded.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { createLog } from '../../src/platform/log.ts'

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, scale: { type: 'string', default: '25' } },
})
const ROOT = join(import.meta.dirname, '../..')
const COPY = `bench_backup_${process.pid}`

async function load(url: string, scale: number): Promise<void> {
  const pool = createPool(url, { max: 3 })
  const database = { url, pool, db: createDatabase(pool), close: () => pool.end() }
  await migrateAll(pool)
  const problem = await loadDemoAt(database, createLog('silent'), { scale, hosts: [] })
  await pool.end()
  if (problem) throw new Error(problem)
}

async function ask<T>(url: string, text: string): Promise<T | undefined> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(text).finally(() => client.end())
  return rows?.[0]
}

/** One step in a process of its own; it prints what it took. */
function step(what: string, url: string, file: string): void {
  const program = ['--import', join(ROOT, 'tools/tsx.ts'), join(ROOT, 'test/children/put-back.ts')]
  const said = execFileSync(process.execPath, [...program, what, url, file], { encoding: 'utf8' })
  const { seconds, cpu, peak, before } = JSON.parse(said)
  console.log(
    `${what.padEnd(8)} ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of a processor, without the database), peak ${peak} MB (${before} MB before it began)`,
  )
}

async function offersIn(url: string): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select id from platform.tenant')
    const counts = rows.map(({ id }) => `(select count(*) from "${id}".service)`)
    return Number((await client.query(`select ${counts.join(' + ')} as count`)).rows[0].count)
  } finally {
    await client.end()
  }
}

async function measure(url: string, file: string): Promise<void> {
  const about = await ask<{ size: string; version: string }>(
    url,
    `select pg_size_pretty(pg_database_size(current_database())) as size, current_setting('server_version') as version`,
  )
  console.log(`PostgreSQL ${about?.version}: ${await offersIn(url)} offers, ${about?.size} on disk`)
  console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`)
  step('backup', url, file)
  console.log(`file     ${(statSync(file).size / 1024 ** 2).toFixed(1)} MB`)
  step('check', url, file)
  await ask(url, `create database ${COPY} template template0`)
  try {
    step('restore', url.replace(/\/[^/?]+(\?|$)/, `/${COPY}$1`), file)
  } finally {
    await ask(url, `drop database ${COPY} with (force)`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'weefsel-bench-'))
const server = options.data
  ? await startEmbedded({ dataDir: options.data, log: () => undefined })
  : await startTemporary({ dir: join(folder, 'pg') })
try {
  if (!options.data) await load(server.url, Number(options.scale))
  await measure(server.url, join(folder, 'bench.tar'))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
