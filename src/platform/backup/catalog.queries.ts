import type pg from 'pg'

export interface Table {
  schema: string
  name: string
  /** Without those that the database computes itself. */
  columns: string[]
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
export const fullName = ({ schema, name }: { schema: string; name: string }) =>
  `${quoted(schema)}.${quoted(name)}`

/**
 * The opening of a transaction in which every value is written in one way, whatever the settings of the server or the
 * login. Without row security, so that a login that may not see every row fails instead of leaving some out.
 */
export const PLAIN = [
  `set local timezone = 'UTC'`,
  `set local datestyle = 'ISO, YMD'`,
  `set local intervalstyle = 'iso_8601'`,
  `set local extra_float_digits = 1`,
  `set local bytea_output = 'hex'`,
  `set local xmlbinary = 'base64'`,
  'set local row_security = off',
  'set local statement_timeout = 0',
  'set local lock_timeout = 0',
  'set local idle_in_transaction_session_timeout = 0',
  // For putting indexes back; the usual 64 MB are for many at once.
  `set local maintenance_work_mem = '256MB'`,
].join('; ')

/** Every table of these schemas, found in the database itself, so that a new one cannot be forgotten. */
export async function tablesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = any ($1) and c.relkind = 'r'
    group by 1, 2 order by 1, 2`,
    [schemas],
  )
  return rows
}

export interface Sequence {
  schema: string
  name: string
  last: number
}

/** Where each numbering stands; one that never gave a number is left out. */
export async function sequencesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select schemaname as schema, sequencename as name, last_value::float8 as last from pg_sequences
    where schemaname = any ($1) and last_value is not null order by 1, 2`,
    [schemas],
  )
  return rows
}

/**
 * How many rows a table has, and the sum of 56 bits of the SHA-256 of each row as text: the same for the same rows in any
 * order, on any version of PostgreSQL. Finds what went wrong by accident, not by intent. Needs the settings of `PLAIN`.
 */
export async function digestOf(
  client: pg.ClientBase,
  table: Table,
): Promise<{ rows: number; digest: string }> {
  const row = `row(${table.columns.map(quoted).join(', ')})::text`
  const { rows } = await client.query<{ rows: number; digest: string }>(
    `select count(*)::int as rows, coalesce(sum(
      ('x' || encode(substr(sha256(convert_to(${row}, 'UTF8')), 1, 7), 'hex'))::bit(56)::bigint), 0)::text as digest
    from ${fullName(table)}`,
  )
  return rows[0] ?? { rows: 0, digest: '0' }
}

/** SQL that takes something away from tables, and SQL that puts all of it back. */
export interface Aside {
  drop: string[]
  add: string[]
}

/**
 * References between tables of these schemas, and their indexes but for those of keys: without them rows go in in any order
 * and several times as fast. Putting a reference back checks it for every row.
 */
export async function asideOf(client: pg.ClientBase, schemas: readonly string[]): Promise<Aside> {
  const { rows: references } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as drop,
      format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as add
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname = any ($1) order by 1`,
    [schemas],
  )
  const { rows: indexes } = await client.query<{ drop: string; add: string }>(
    `select format('drop index %I.%I', n.nspname, c.relname) as drop, pg_get_indexdef(i.indexrelid) as add
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1)
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`,
    [schemas],
  )
  // References first, both ways: one may lean on an index, and then the index has to be there.
  return {
    drop: [...references, ...indexes].map((each) => each.drop),
    add: [...indexes, ...references].map((each) => each.add),
  }
}

/** Everything in the database that is not PostgreSQL's, an extension's or the job queue's: an empty one has nothing. */
export async function foreignThings(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
      and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1 limit 5`,
  )
  return rows.map((row) => row.name)
}
