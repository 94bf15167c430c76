import { systemClock } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import { createDatabase, createPool } from '../src/platform/db/database.ts'
import { createLog } from '../src/platform/log.ts'

/** Every address the site answers to, one a line: method and path. A change of it is seen in review. */
export async function routesText(): Promise<string> {
  const { createApp } = await import('../src/web/app.ts')
  // The pool never connects: making the app asks nothing of the database.
  const pool = createPool('postgres://nobody@localhost/none', { max: 1 })
  const app = createApp({
    db: createDatabase(pool),
    clock: systemClock,
    config: readConfig({}),
    log: createLog('silent'),
    assets: { themes: { weefsel: { css: '', fonts: [] } }, islands: {} },
    assetFolder: '.',
  })
  await pool.end()
  const lines = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method.padEnd(6)} ${path}`)
  // By path, then by method.
  const key = (line: string) => `${line.slice(7)}\n${line}`
  const unique = [...new Set(lines)].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  if (unique.length === 0) throw new Error('the app has no routes')
  return `${unique.join('\n')}\n`
}
