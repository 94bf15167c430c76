import { createHash, randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import pg from 'pg'
import { createDatabase, createPool, type Database } from '../src/platform/db/database.ts'
import { type EmbeddedServer, startTemporary } from '../src/platform/db/embedded.ts'
import { migrateAll } from '../src/platform/db/migrate.ts'
import { addTenant, listTenants, type Tenant } from '../src/platform/db/tenants.ts'
import { mutate } from './mutant.ts'

/** A database of its own with one tenant, `weefdorp`, that holds no rows yet. */
export type TestDatabase = {
  url: string
  pool: pg.Pool
  db: Database
  tenant: Tenant
  close(): Promise<void>
}

const root = join(import.meta.dirname, '..')
const open = new Set<TestDatabase>()
let ownServer: EmbeddedServer | undefined

/** What every test finds in its database. The one place to change that. */
async function prepareTemplate(url: string): Promise<void> {
  const pool = createPool(url, { max: 2 })
  try {
    await migrateAll(pool)
    await addTenant(pool, {
      id: 'weefdorp',
      name: 'Weefdorp',
      hosts: [],
      municipalities: ['GM9901'],
      invented: true,
    })
  } finally {
    await pool.end()
  }
}

/** The server of this run (tools/test.ts started it), or one of our own when a single test is run by hand. */
async function serverUrl(): Promise<string> {
  const given = process.env.WEEFSEL_TEST_URL
  if (given) return given
  const dir = join(tmpdir(), `weefsel-test-${process.getuid?.() ?? 0}`)
  ownServer ??= await startTemporary({ dir, keep: true })
  return ownServer.url
}

function onServer(url: string, database: string): string {
  return url.replace(/\/[^/?]+(\?|$)/, `/${encodeURIComponent(database)}$1`)
}

async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(onServer(url, 'postgres'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A template is named after everything that made it, so that a stale one is never used. */
function templateName(): string {
  const hash = createHash('sha256')
  const sources = ['db/*/*.sql', 'src/platform/db/{migrate,migrations,tenants}.ts', 'test/database.ts']
  for (const path of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(readFileSync(join(root, path)))
  }
  return `template_${hash.digest('hex').slice(0, 12)}`
}

async function ensureTemplate(url: string, client: pg.Client): Promise<string> {
  const name = templateName()
  const exists = async () =>
    (await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name])).rowCount ===
    1
  await client.query(`SELECT pg_advisory_lock(hashtext('weefsel:template'))`)
  try {
    if (await exists()) return name
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
    await prepareTemplate(onServer(url, name))
    // Marked at the end: a template that was interrupted is made again.
    await client.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true`)
    return name
  } finally {
    await client.query(`SELECT pg_advisory_unlock(hashtext('weefsel:template'))`)
  }
}

/** An empty database without our tables, for tests of migrations. Gone after the run. */
export async function emptyDatabase(): Promise<{ url: string }> {
  const url = await serverUrl()
  return { url: onServer(url, await create(url, 'template0')) }
}

const created: { url: string; name: string }[] = []

async function create(url: string, template?: string): Promise<string> {
  const name = `test_${process.pid}_${randomUUID().slice(0, 8)}`
  await asAdministrator(url, async (client) => {
    const from = template ?? (await ensureTemplate(url, client))
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY FILE_COPY`)
  })
  created.push({ url, name })
  return name
}

const drop = (url: string, name: string) =>
  asAdministrator(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))

/**
 * A fresh clone of the migrated template: real PostgreSQL, a tenth of a second. It is dropped at the end of `t`, or of
 * the whole run when `t` is left out.
 */
export async function testDatabase(t?: TestContext): Promise<TestDatabase> {
  const server = await serverUrl()
  const name = await create(server)
  const url = onServer(server, name)
  await mutate(url, 'weefdorp')
  const pool = createPool(url, { max: 5 })
  const db = createDatabase(pool)
  const [tenant] = await listTenants(db)
  if (!tenant) throw new Error('the template holds no tenant')
  const test: TestDatabase = {
    url,
    pool,
    db,
    tenant,
    close: async () => {
      if (!open.delete(test)) return
      await pool.end()
      await drop(server, name)
    },
  }
  open.add(test)
  t?.after(() => test.close())
  return test
}

after(async () => {
  for (const test of open) await test.close()
  for (const { url, name } of created) await drop(url, name)
  await ownServer?.stop()
})
