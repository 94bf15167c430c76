import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { grantTenant } from '../db/migrate.ts'
import { createMigrationTable, knownMigrations, migrateInside } from '../db/migrations.ts'
import { createRole, roleName } from '../db/tenants.ts'
import { foreignThings, PLAIN } from './catalog.queries.ts'
import { load } from './load.commands.ts'
import type { Manifest } from './manifest.ts'
import { Unusable } from './problem.ts'

/** What has to be done to the rows of a working area that slept in an archive, before anybody works with them. */
export type Wake = (client: pg.ClientBase, tenant: string, madeAt: Date) => Promise<void>

const HOUSE = ['platform', 'open_data', 'jobs']
const folderOf = (schema: string) => (HOUSE.includes(schema) ? schema : 'tenant')

/** Every migration of the archive must be one that this program has, word for word: else its tables are others. */
async function assertKnown({ migrations }: Manifest): Promise<void> {
  for (const { schema, name, hash } of migrations) {
    const folder = folderOf(schema)
    const known = await knownMigrations(folder)
    if (known.get(name) !== hash)
      throw new Unusable({ code: 'unknownMigration', migration: `db/${folder}/${name}` })
  }
}

/** Tables and roles, as the archive has them or (without `until`) as they are to be now. */
async function build(
  client: pg.ClientBase,
  tenants: readonly { id: string; role: string }[],
  until?: (schema: string) => Map<string, string>,
): Promise<void> {
  for (const schema of HOUSE) await migrateInside(client, schema, schema, until?.(schema))
  for (const { id, role } of tenants) {
    await migrateInside(client, 'tenant', id, until?.(id))
    await grantTenant(client, id, role)
  }
}

async function rolesFor(client: pg.ClientBase, { tenants }: Manifest) {
  const { rows } = await client.query<{ database: string }>('select current_database() as database')
  return tenants.map((id) => ({ id, role: roleName(String(rows[0]?.database), id) }))
}

async function restoreInside(
  client: pg.ClientBase,
  source: AsyncIterable<Uint8Array>,
  manifest: Manifest,
  wake: readonly Wake[],
): Promise<void> {
  const then = (schema: string) =>
    new Map(
      manifest.migrations.filter((each) => each.schema === schema).map(({ name, hash }) => [name, hash]),
    )
  const tenants = await rolesFor(client, manifest)
  await createMigrationTable(client)
  for (const { role } of tenants) await createRole(client, role)
  await build(client, tenants, then)
  await client.query(PLAIN)
  await load(client, source, manifest)
  for (const { id, role } of tenants)
    await client.query('update platform.tenant set role = $2 where id = $1', [id, role])
  await build(client, tenants)
  for (const { id } of tenants) for (const each of wake) await each(client, id, new Date(manifest.madeAt))
}

/**
 * Puts the rows of a checked archive into an empty database: tables as they were then, rows, the same counts and sums, then
 * the migrations since. One transaction: whatever stops it, the database is as empty as before. Throws `Unusable` when the
 * database is not empty, when the archive is of a newer Weefsel, or when a table does not come out as it was.
 */
export async function restore(
  pool: pg.Pool,
  source: AsyncIterable<Uint8Array>,
  manifest: Manifest,
  wake: readonly Wake[],
): Promise<void> {
  await assertKnown(manifest)
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('weefsel:migrate'))`)
    const tables = await foreignThings(client)
    if (tables.length > 0) throw new Unusable({ code: 'notEmpty', tables })
    // The job queue comes with its own migrations, on connections of its own; it stays empty.
    await runMigrations({ pgPool: pool })
    await client.query('begin')
    await restoreInside(client, source, manifest, wake)
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    // Closed, not handed back: with it go the lock and whatever was set.
    client.release(true)
  }
}
