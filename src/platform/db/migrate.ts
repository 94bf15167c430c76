import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { apply, createMigrationTable, freshOf } from './migrations.ts'

/** Applies what is new of one folder to one schema, in one transaction. */
async function migrateSchema(client: pg.PoolClient, folder: string, schema: string): Promise<number> {
  const fresh = await freshOf(client, folder, schema)
  if (fresh.length === 0) return 0
  await client.query('begin')
  try {
    await apply(client, schema, fresh)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return fresh.length
}

/** Rights of a tenant's role: its own schema, open data to read, jobs to add. Repeated after each migration. */
export async function grantTenant(client: pg.ClientBase, schema: string, role: string): Promise<void> {
  await client.query(`
    grant usage on schema "${schema}", open_data, jobs to "${role}";
    grant select, insert, update, delete on all tables in schema "${schema}" to "${role}";
    grant usage on all sequences in schema "${schema}" to "${role}";
    revoke update, delete on "${schema}".audit_event from "${role}";
    grant select on all tables in schema open_data to "${role}";
    grant execute on function jobs.add to "${role}"`)
  await grantLog(client, schema, role)
}

/**
 * To the log a tenant's role may add, and no more: number and moment of a row are the database's own, so that nothing lands
 * below a seal. An archive of before there were seals has none yet.
 */
async function grantLog(client: pg.ClientBase, schema: string, role: string): Promise<void> {
  const { rows } = await client.query('select to_regclass($1) as seals', [`"${schema}".audit_seal`])
  if (rows[0]?.seals === null) return
  await client.query(`
    revoke all on "${schema}".audit_event, "${schema}".audit_seal from "${role}";
    revoke usage on sequence "${schema}".audit_event_id_seq from "${role}";
    grant select on "${schema}".audit_event, "${schema}".audit_seal to "${role}";
    grant insert (actor, action, kind, subject, detail) on "${schema}".audit_event to "${role}";
    grant execute on function "${schema}".seal_log(), "${schema}".drop_log() to "${role}"`)
}

/** Brings one tenant's schema up to date and renews its role's rights. */
export async function migrateTenant(
  client: pg.PoolClient,
  tenant: { id: string; role: string },
): Promise<number> {
  const count = await migrateSchema(client, 'tenant', tenant.id)
  await grantTenant(client, tenant.id, tenant.role)
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
    await createMigrationTable(client)
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
