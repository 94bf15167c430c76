import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Database } from './database.ts'
import { migrateTenant } from './migrate.ts'

/** A working area: one schema and one role of the database, any number of municipalities. */
export interface Tenant {
  id: string
  name: string
  role: string
  hosts: string[]
  phone: string | null
  phoneHours: string | null
  invented: boolean
  /** Name of a folder in `themes`. */
  theme: string
}

/** Schemas and words that a tenant may not be called. */
const RESERVED = new Set(['public', 'platform', 'open_data', 'jobs', 'graphile_worker', 'information_schema'])
const TENANT_ID = /^[a-z][a-z0-9_]{1,30}$/

/** Why this id cannot be a tenant's, or null when it can. */
export function tenantIdProblem(id: string): string | null {
  if (!TENANT_ID.test(id)) return 'use 2 to 31 small letters, digits and _, beginning with a letter'
  if (RESERVED.has(id) || id.startsWith('pg_')) return 'this name is taken by the database itself'
  return null
}

export async function listTenants(db: Database): Promise<Tenant[]> {
  return db
    .selectFrom('platform.tenant')
    .select(['id', 'name', 'role', 'hosts', 'phone', 'phoneHours', 'invented', 'theme'])
    .orderBy('id')
    .execute()
}

/**
 * The tenant that answers for a Host header. A host that nobody claims belongs to the only tenant there is;
 * with several tenants it belongs to none, so that a wrong name never shows somebody else's wijk.
 */
export function tenantForHost(tenants: readonly Tenant[], host: string): Tenant | null {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const claimed = tenants.find((tenant) => tenant.hosts.includes(name))
  if (claimed) return claimed
  const only = tenants.length === 1 ? tenants[0] : undefined
  return only && only.hosts.length === 0 ? only : null
}

export interface NewTenant {
  id: string
  name: string
  hosts: string[]
  municipalities: string[]
  phone?: string
  phoneHours?: string
  invented?: boolean
}

/** PostgreSQL cuts longer names off, and two of them could then be one. */
const LONGEST_NAME = 63

/**
 * The role of a tenant. Roles are shared by all databases of a server, so it begins with the database; a name that would
 * be too long, or holds what a quoted name may not, gets a hash of the database instead.
 */
export function roleName(database: string, tenant: string): string {
  const plain = `${database}_${tenant}`
  if (/^[A-Za-z0-9_-]+$/.test(plain) && plain.length <= LONGEST_NAME) return plain
  return `weefsel_${createHash('sha256').update(database).digest('hex').slice(0, 12)}_${tenant}`
}

const INSUFFICIENT_PRIVILEGE = '42501'

/** Makes a role without rights and without login, unless it is there; throws with the SQL for who may do so. */
export async function createRole(client: pg.ClientBase, role: string): Promise<void> {
  try {
    const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [role])
    if (rows.length === 0) await client.query(`create role "${role}" nologin`)
    await client.query(`grant "${role}" to current_user`)
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error
    const { rows } = await client.query<{ login: string }>('select current_user as login')
    throw new Error(
      `the login may not create roles; let an administrator run:\n  create role "${role}" nologin;\n  grant "${role}" to "${rows[0]?.login}" with admin option;`,
    )
  }
}

/**
 * Creates a tenant: role, row, schema, municipalities. Throws when the id or a host is taken, or when the login may not
 * create roles; then the message holds the SQL that a database administrator can run first.
 */
export async function addTenant(pool: pg.Pool, tenant: NewTenant): Promise<void> {
  const problem = tenantIdProblem(tenant.id)
  if (problem) throw new Error(`${tenant.id}: ${problem}`)
  const client = await pool.connect()
  try {
    // Two at once would both make the schema: the second waits, and then finds the tenant there.
    await client.query(`select pg_advisory_lock(hashtext('weefsel:migrate'))`)
    const { rows } = await client.query<{ database: string }>('select current_database() as database')
    const role = roleName(String(rows[0]?.database), tenant.id)
    await createRole(client, role)
    await migrateTenant(client, { id: tenant.id, role })
    await client.query('begin')
    await client.query(
      `insert into platform.tenant (id, name, role, hosts, phone, phone_hours, invented) values ($1,$2,$3,$4,$5,$6,$7)`,
      [
        tenant.id,
        tenant.name,
        role,
        tenant.hosts,
        tenant.phone ?? null,
        tenant.phoneHours ?? null,
        tenant.invented ?? false,
      ],
    )
    for (const [sort, code] of tenant.municipalities.entries()) {
      await client.query(
        `insert into "${tenant.id}".working_area (municipality_code, sort) values ($1, $2)`,
        [code, sort],
      )
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('weefsel:migrate'))`).catch(() => undefined)
    client.release()
  }
}

/** Removes a tenant with all it holds: schema, row, role. There is no way back but a backup. */
export async function removeTenant(pool: pg.Pool, tenant: Tenant): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`drop schema if exists "${tenant.id}" cascade`)
    await client.query('delete from platform.migration where schema = $1', [tenant.id])
    await client.query('delete from platform.tenant where id = $1', [tenant.id])
    await client.query(`drop owned by "${tenant.role}"; drop role "${tenant.role}"`)
  } finally {
    client.release()
  }
}

/**
 * Proves at the start that a stepped-down role owns nothing, is no superuser and cannot bypass row security.
 * Throws one error that names every role that fails: then the server must not serve.
 */
export async function assertSteppedDown(db: Database): Promise<void> {
  const { rows } = await sql<{ role: string }>`
    select tenant.role from platform.tenant
    left join pg_roles on pg_roles.rolname = tenant.role
    where pg_roles.oid is null or rolsuper or rolbypassrls or rolcreaterole
      or exists (select from pg_class where relowner = pg_roles.oid)
      or exists (select from pg_namespace where nspowner = pg_roles.oid)`.execute(db)
  if (rows.length === 0) return
  throw new Error(`database roles with too many rights: ${rows.map((row) => row.role).join(', ')}`)
}

/** Gives a working area another look: the name of a folder in `themes`. */
export async function setTheme(pool: pg.Pool, id: string, theme: string): Promise<void> {
  await pool.query('update platform.tenant set theme = $2 where id = $1', [id, theme])
}
