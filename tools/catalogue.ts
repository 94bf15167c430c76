import type pg from 'pg'

/** What the catalogues of PostgreSQL say about our schemas, alike on every version from 15. */
export type Column = {
  schema: string
  table: string
  name: string
  type: string
  notNull: boolean
  default: string | null
  generated: boolean
  identity: boolean
  comment: string | null
}
export type Line = { schema: string; table: string; text: string }
export type Catalogue = {
  tables: { schema: string; name: string; kind: string; rowSecurity: boolean; comment: string | null }[]
  columns: Column[]
  constraints: Line[]
  indexes: Line[]
  policies: Line[]
  grants: Line[]
  schemaGrants: Line[]
  functions: { schema: string; name: string; text: string; grants: string[] }[]
  others: string[]
}

const ours = `n.nspname = any ($1)`
/** Not ours: what an extension brought. */
const notOfExtension = (catalogue: string, oid: string) =>
  `NOT EXISTS (SELECT FROM pg_depend WHERE classid = '${catalogue}'::regclass AND objid = ${oid} AND deptype = 'e')`

const tables = `
  SELECT n.nspname AS schema, c.relname AS name, c.relrowsecurity AS "rowSecurity",
    CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind,
    obj_description(c.oid, 'pg_class') AS comment
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY 1, 2`

const columns = `
  SELECT n.nspname AS schema, c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
    a.attnotnull AS "notNull", pg_get_expr(d.adbin, d.adrelid) AS default, a.attgenerated <> '' AS generated,
    a.attidentity = 'a' AS identity, col_description(c.oid, a.attnum) AS comment
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
    AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY 1, 2, a.attnum`

/** PostgreSQL 18 also lists NOT NULL as constraints; the column already says so. */
const constraints = `
  SELECT n.nspname AS schema, c.relname AS table, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS text
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND k.contype IN ('p', 'u', 'f', 'c', 'x')
  ORDER BY 1, 2, position(k.contype::text in 'pufxc'), k.conname`

const indexes = `
  SELECT n.nspname AS schema, c.relname AS table, pg_get_indexdef(i.indexrelid) AS text
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  ORDER BY 1, 2`

const policies = `
  SELECT n.schemaname AS schema, n.tablename AS table,
    concat_ws(' ', 'create policy', policyname, 'on', schemaname || '.' || tablename, 'as', lower(permissive), 'for', lower(cmd),
      'to', array_to_string(roles, ', '), 'using (' || qual || ')', 'with check (' || with_check || ')') AS text
  FROM pg_policies n WHERE n.schemaname = any ($1) ORDER BY 1, 2, policyname`

/** "select, insert to somebody", once for each who is not the owner; MAINTAIN exists from 17 and is nobody else's. */
const grantsOf = (acl: string, owner: string) => `array(
    SELECT string_agg(lower(g.privilege_type), ', ' ORDER BY g.privilege_type COLLATE "C") || ' to ' ||
      CASE g.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(g.grantee) END AS text
    FROM aclexplode(${acl}) g WHERE g.grantee <> ${owner} AND g.privilege_type <> 'MAINTAIN' GROUP BY g.grantee ORDER BY 1)`

const grants = `
  SELECT n.nspname AS schema, c.relname AS table, unnest(${grantsOf('c.relacl', 'c.relowner')}) AS text
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY 1, 2`

const schemaGrants = `
  SELECT n.nspname AS schema, '' AS table, unnest(${grantsOf('n.nspacl', 'n.nspowner')}) AS text
  FROM pg_namespace n WHERE ${ours} ORDER BY 1`

const functions = `
  SELECT n.nspname AS schema, p.proname AS name, pg_get_functiondef(p.oid) AS text,
    ${grantsOf(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')} AS grants
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE ${ours} AND p.prokind IN ('f', 'p') AND ${notOfExtension('pg_proc', 'p.oid')}
  ORDER BY 1, p.proname, pg_get_function_identity_arguments(p.oid) COLLATE "C"`

const others = `
  SELECT text FROM (
    SELECT 1 AS rank, format('create extension %s with schema %s', e.extname, n.nspname) AS text
    FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE n.nspname <> 'pg_catalog'
    UNION ALL
    SELECT 2, format('create text search configuration %s.%s: %s', n.nspname, c.cfgname, (
      SELECT string_agg(alias || '=' || dictionaries, ' ' ORDER BY alias COLLATE "C") FROM (
        SELECT t.alias, string_agg(d.dictname, ',' ORDER BY m.mapseqno) AS dictionaries
        FROM pg_ts_config_map m JOIN pg_ts_dict d ON d.oid = m.mapdict
        JOIN ts_token_type('default') t ON t.tokid = m.maptokentype WHERE m.mapcfg = c.oid GROUP BY t.alias) each))
    FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace WHERE n.nspname <> 'pg_catalog'
    UNION ALL
    SELECT 3, format('create type %s.%s as enum (%s)', n.nspname, t.typname,
      (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND ${ours}
  ) each ORDER BY rank, text COLLATE "C"`

/** By code point, whatever the collation of the database. */
const sorted = (lines: Line[]) => {
  const key = ({ schema, table, text }: Line) => [schema, table, text].join('\n')
  return lines.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Reads everything about these schemas. The search path is empty meanwhile, so that every name comes with its schema. */
export async function readCatalogue(client: pg.Client, schemas: string[]): Promise<Catalogue> {
  await client.query(`SET search_path = ''`)
  const list = async <T>(sql: string) => (await client.query(sql, [schemas])).rows as T[]
  const catalogue: Catalogue = {
    tables: await list(tables),
    columns: await list(columns),
    constraints: await list(constraints),
    indexes: sorted(await list(indexes)),
    policies: await list(policies),
    grants: sorted(await list(grants)),
    schemaGrants: sorted(await list(schemaGrants)),
    functions: await list(functions),
    others: (await list<{ text: string }>(others)).map(({ text }) => text),
  }
  await client.query('RESET search_path')
  return catalogue
}
