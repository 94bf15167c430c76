/**
 * Measures loading the invented working area into an empty database: `bin/bench demo [SCALE]`. The budget is 8 seconds at
 * scale 1, on a machine that does nothing else.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemoAt } from '../../src/demo.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { createLog } from '../../src/platform/log.ts'

const MAX_SECONDS = 8
const TABLES = ['organization', 'location', 'service', 'search_entry', 'search_time']

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)
const seconds = (since: number) => (performance.now() - since) / 1000

async function measure(url: string, scale: number): Promise<number> {
  const pool = createPool(url, { max: 3 })
  const database = { url, pool, db: createDatabase(pool), close: () => pool.end() }
  await migrateAll(pool)
  const start = performance.now()
  const progress = (done: number, total: number, name: string) =>
    console.log(
      `  ${done} of ${total} municipalities (${name}): ${seconds(start).toFixed(1)} s, peak ${megabytes()} MB`,
    )
  const problem = await loadDemoAt(database, createLog('silent'), { scale, hosts: [], progress })
  if (problem) throw new Error(problem)
  const took = seconds(start)
  console.log(`scale ${scale}: ${took.toFixed(1)} s, peak ${megabytes()} MB`)
  for (const table of TABLES) {
    const { rows } = await pool.query<{ count: string }>(`select count(*) from weverland.${table}`)
    console.log(`  ${table}: ${rows[0]?.count}`)
  }
  const { rows } = await pool.query<{ size: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) size',
  )
  console.log(`  database: ${rows[0]?.size}`)
  await pool.end()
  return took
}

const scale = Number(process.argv[2] ?? 1)
const server = await startTemporary({ dir: mkdtempSync(join(tmpdir(), 'weefsel-bench-')) })
const took = await measure(server.url, scale).finally(() => server.stop())
if (scale === 1) {
  console.log(took <= MAX_SECONDS ? `within budget: ${MAX_SECONDS} s` : `OVER BUDGET: ${MAX_SECONDS} s`)
  process.exitCode = took <= MAX_SECONDS ? 0 : 1
}
