import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'

/** One forward-only SQL file of `db/`. */
interface Migration {
  name: string
  hash: string
  text: string
}

const ROOT = join(import.meta.dirname, import.meta.dirname.endsWith('dist') ? '..' : '../../..')

async function migrationsIn(folder: string): Promise<Migration[]> {
  const path = join(ROOT, 'db', folder)
  const names = (await readdir(path)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(path, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** Applies what is new of one folder to one schema, in one transaction; refuses when an applied file was edited since. */
async function migrateSchema(client: pg.PoolClient, folder: string, schema: string): Promise<number> {
  const { rows } = await client.query('select name, hash from platform.migration where schema = $1', [schema])
  const applied = new Map(rows.map((row) => [row.name as string, row.hash as string]))
  const fresh: Migration[] = []
  for (const migration of await migrationsIn(folder)) {
    const hash = applied.get(migration.name)
    if (hash === undefined) fresh.push(migration)
    else if (hash !== migration.hash)
      throw new Error(`db/${folder}/${migration.name} was changed after it was applied`)
  }
  if (fresh.length === 0) return 0
  await client.query('begin')
  try {
    await client.query(`create schema if not exists "${schema}"`)
    await client.query(`set local search_path = "${schema}", public`)
    for (const migration of fresh) {
      await client.query(migration.text)
      await client.query('insert into platform.migration (schema, name, hash) values ($1, $2, $3)', [
        schema,
        migration.name,
        migration.hash,
      ])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return fresh.length
}

/** Rights of a tenant's role: its own schema, open data to read, jobs to add. Repeated after each migration. */
async function grant(client: pg.PoolClient, schema: string, role: string): Promise<void> {
  await client.query(`
    grant usage on schema "${schema}", open_data, jobs to "${role}";
    grant select, insert, update, delete on all tables in schema "${schema}" to "${role}";
    grant usage on all sequences in schema "${schema}" to "${role}";
    revoke update, delete on "${schema}".audit_event from "${role}";
    grant select on all tables in schema open_data to "${role}";
    grant execute on function jobs.add to "${role}"`)
}

/** Brings one tenant's schema up to date and renews its role's rights. */
export async function migrateTenant(
  client: pg.PoolClient,
  tenant: { id: string; role: string },
): Promise<number> {
  const count = await migrateSchema(client, 'tenant', tenant.id)
  await grant(client, tenant.id, tenant.role)
  return count
}

/**
 * Brings the whole database up to date: foundation, open data, job queue, then every tenant.
 * Safe to run from several processes at once (advisory lock). Returns the number of files applied.
 */
export async function migrateAll(pool: pg.Pool): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('weefsel:migrate'))`)
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        schema text not null, name text not null, hash text not null, applied_at timestamptz not null default now(),
        primary key (schema, name))`)
    let count = await migrateSchema(client, 'platform', 'platform')
    count += await migrateSchema(client, 'open_data', 'open_data')
    await runMigrations({ pgPool: pool })
    count += await migrateSchema(client, 'jobs', 'jobs')
    const { rows } = await client.query<{ id: string; role: string }>(
      'select id, role from platform.tenant order by id',
    )
    for (const tenant of rows) count += await migrateTenant(client, tenant)
    return count
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('weefsel:migrate'))`).catch(() => undefined)
    client.release()
  }
}
