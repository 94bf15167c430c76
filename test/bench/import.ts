/** Measures the import of national open data: `bin/bench import`. The budget is 20 seconds and 500 MB for the KWB. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importAreas, importFigures } from '../../src/domains/areas/index.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { readSource } from '../../src/platform/import/source.ts'

const data = process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data')
const files = [
  ['figures', 'kwb/kwb-2024-buurten-nl.csv.gz', 20],
  ['figures', 'kwb/rivm-gezondheid-2020-18plus.csv.gz', null],
  ['areas', 'boundaries/wijken-2022-nl.wgs84.geojson.gz', null],
] as const
const MAX_MEGABYTES = 500

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

async function measure(url: string): Promise<boolean> {
  const pool = createPool(url, { max: 2 })
  const db = createDatabase(pool)
  await migrateAll(pool)
  let within = true
  for (const [kind, path, budget] of files) {
    for (const turn of ['new', 'again']) {
      const start = performance.now()
      const source = await readSource(join(data, path), 'en')
      if (!source.ok) throw new Error(source.problems)
      const importer = kind === 'areas' ? importAreas : importFigures
      const report = await importer(db, source.value, { lang: 'en', now: new Date() })
      const seconds = (performance.now() - start) / 1000
      const speed = Math.round(report.read / seconds)
      console.log(
        `${path} (${turn}): ${report.read} rows in ${seconds.toFixed(1)} s, ${speed} rows/s, peak ${megabytes()} MB`,
      )
      if ((budget !== null && seconds > budget) || megabytes() > MAX_MEGABYTES) within = false
    }
  }
  await pool.end()
  return within
}

if (existsSync(join(data, 'kwb'))) {
  const server = await startTemporary({ dir: mkdtempSync(join(tmpdir(), 'weefsel-bench-')) })
  const within = await measure(server.url).finally(() => server.stop())
  console.log(within ? 'within budget: 20 s for the KWB, 500 MB' : 'OVER BUDGET: 20 s for the KWB, 500 MB')
  process.exitCode = within ? 0 : 1
} else {
  console.log('REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds boundaries/ and kwb/')
  process.exitCode = 1
}
