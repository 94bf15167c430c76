import { after } from 'node:test'
import { loadDemo } from '../src/demo.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type Config, readConfig } from '../src/platform/config.ts'
import { createDatabase, createPool, type Database } from '../src/platform/db/database.ts'
import { migrateAll } from '../src/platform/db/migrate.ts'
import { listTenants, type Tenant } from '../src/platform/db/tenants.ts'
import type { Scope } from '../src/platform/db/transaction.ts'
import { createLog, type Log } from '../src/platform/log.ts'
import { createApp } from '../src/web/app.ts'
import { emptyDatabase } from './database.ts'
import { mutate } from './mutant.ts'

/** The whole site in memory on a real database that holds the invented working area. */
export interface World {
  url: string
  app: ReturnType<typeof createApp>
  db: Database
  tenant: Tenant
  /** What the web may see; give it a role to see more. */
  scope: Scope
}

const assets = {
  themes: { weefsel: { css: '/assets/app.css', fonts: ['/assets/font.woff2'] } },
  islands: {
    suggest: '/assets/suggest.js',
    'near-me': '/assets/near-me.js',
    'quick-leave': '/assets/leave.js',
    passkey: '/assets/passkey.js',
    alike: '/assets/alike.js',
  },
}

/** The site over a database, without a port and without limits unless asked for. */
export function appOver(db: Database, settings: Record<string, string> = {}, log: Log = createLog('silent')) {
  const config: Config = readConfig({ RATE_LIMIT: '0', ...settings })
  return createApp({ db, clock: systemClock, config, log, assets, assetFolder: '.' })
}

const closing: (() => Promise<void>)[] = []

// At the top of the file: a hook that is set inside a test would run at the end of that test.
after(async () => {
  for (const close of closing) await close()
})

async function build(): Promise<World> {
  const { url } = await emptyDatabase()
  const pool = createPool(url, { max: 5 })
  closing.push(() => pool.end())
  const db = createDatabase(pool)
  await migrateAll(pool)
  await loadDemo({ url, pool, db, close: async () => undefined }, createLog('silent'))
  const [tenant] = await listTenants(db)
  if (!tenant) throw new Error('the demo made no tenant')
  await mutate(url, tenant.id)
  return { url, app: appOver(db), db, tenant, scope: { tenant, actor: 'web', roles: [] } }
}

let shared: Promise<World> | undefined

/** One world for all tests of this run: read it, add messages to it, but do not change what it shows. */
export function world(): Promise<World> {
  shared ??= build()
  return shared
}
