/**
 * Writes the files that are made from other files: `node --import ./tools/tsx.ts tools/generate.ts [path ...]`.
 * With --check it writes nothing, tells which are stale, and exits 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { committedDocuments } from '../src/api/documents.ts'
import { createPool } from '../src/platform/db/database.ts'
import { startTemporary } from '../src/platform/db/embedded.ts'
import { migrateAll } from '../src/platform/db/migrate.ts'
import { addTenant } from '../src/platform/db/tenants.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'
import { kernelText } from './kernel.ts'
import { routesText } from './routes.ts'
import { schemaText } from './schema.ts'
import { tablesText } from './tables.ts'

const root = dirname(import.meta.dirname)
const tenantSchema = 'tenant'
const schemas = ['public', 'platform', 'open_data', 'jobs', tenantSchema]

type Source = { catalogue: Catalogue; database: string }
type Generator = { path: string; make(source: Source): string | Promise<string> }

/** Everything that is generated and committed. */
const generators: Generator[] = [
  { path: 'db/schema.sql', make: ({ catalogue, database }) => schemaText(catalogue, schemas, database) },
  { path: 'src/platform/db/tables.ts', make: ({ catalogue }) => tablesText(catalogue, tenantSchema) },
  { path: 'test/routes.txt', make: () => routesText() },
  { path: 'src/engines/reach/kernel.generated.ts', make: () => kernelText(root) },
  ...committedDocuments().map(({ path, text }) => ({ path, make: () => text })),
]

async function migrate(url: string): Promise<void> {
  const pool = createPool(url, { max: 2 })
  try {
    await migrateAll(pool)
    await addTenant(pool, { id: tenantSchema, name: 'Tenant', hosts: [], municipalities: [] })
  } finally {
    await pool.end()
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Migrates a new database on this server, reads its catalogues, and removes it again. */
export async function readMigrated(serverUrl: string): Promise<Source> {
  const database = `generate_${process.pid}`
  const at = (name: string) => serverUrl.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)
  await withClient(at('postgres'), (client) => client.query(`CREATE DATABASE ${database}`))
  try {
    await migrate(at(database))
    return { database, catalogue: await withClient(at(database), (client) => readCatalogue(client, schemas)) }
  } finally {
    await withClient(at('postgres'), async (client) => {
      await client.query(`DROP DATABASE ${database} WITH (FORCE)`)
      await client.query(`DROP ROLE IF EXISTS ${database}_${tenantSchema}`)
    })
  }
}

/** The text of each generated file (or only those named), made on the server of the test run or on a temporary one. */
export async function generate(only: string[] = []): Promise<{ path: string; text: string }[]> {
  const wanted = generators.filter(({ path }) => only.length === 0 || only.includes(path))
  const given = process.env.WEEFSEL_TEST_URL
  const dir = join(tmpdir(), `weefsel-generate-${process.pid}`)
  const server = given ? undefined : await startTemporary({ dir })
  try {
    const source = await readMigrated(given ?? server?.url ?? '')
    return await Promise.all(wanted.map(async ({ path, make }) => ({ path, text: await make(source) })))
  } finally {
    await server?.stop()
  }
}

/** Those of the generated files that are not as they should be. */
export function staleOf(files: { path: string; text: string }[]): { path: string; text: string }[] {
  const current = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  return files.filter(({ path, text }) => current(path) !== text)
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check')
  const files = await generate(process.argv.slice(2).filter((word) => !word.startsWith('-')))
  const stale = staleOf(files)
  if (!check) for (const { path, text } of stale) writeFileSync(join(root, path), text)
  for (const { path } of stale)
    console.log(check ? `${path} is stale: run tools/generate.ts` : `${path} written`)
  console.log(`${files.length} generated files, ${stale.length} ${check ? 'stale' : 'changed'}`)
  process.exit(check && stale.length > 0 ? 1 : 0)
}
