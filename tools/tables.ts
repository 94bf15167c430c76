import type { Catalogue, Column } from './catalogue.ts'

/** PostgreSQL's types as platform/db/database.ts reads them: dates as text, all numbers as number. */
const simple: Record<string, string> = {
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  numeric: 'number',
  real: 'number',
  'double precision': 'number',
  text: 'string',
  uuid: 'string',
  date: 'string',
  'character varying': 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Timestamp',
  json: 'Json',
  jsonb: 'Json',
  bytea: 'Buffer',
  tsvector: 'string',
  point: 'Point',
  box: 'string',
  inet: 'string',
  interval: 'string',
}

const imports = `import type { ColumnType, GeneratedAlways } from 'kysely'`
const helpers = `/** Has a default: may be left out when inserting. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export type JsonPrimitive = boolean | number | string | null
export type JsonObject = { [key: string]: JsonValue | undefined }
export type JsonArray = JsonValue[]
export type JsonValue = JsonArray | JsonObject | JsonPrimitive
export type Json = JsonValue`
const timestamp = 'export type Timestamp = ColumnType<Date, Date | string, Date | string>'
const point = 'export type Point = { x: number; y: number }'

/** As Kysely's CamelCasePlugin does it. Throws on a name that would not come back as it was. */
export function camelCase(name: string): string {
  const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  if (camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) === name) return camel
  throw new Error(`"${name}" cannot be written in camelCase and back: no digit directly after an underscore`)
}

const pascalCase = (name: string) => camelCase(name).replace(/^./, (letter) => letter.toUpperCase())

function baseType(type: string, enums: Map<string, string>): string {
  if (type.endsWith('[]')) return `${baseType(type.slice(0, -2), enums)}[]`
  const known = simple[type.replace(/\(.*?\)/, '')] ?? enums.get(type)
  if (known) return known
  throw new Error(`tools/tables.ts does not know the type "${type}"`)
}

function columnType(column: Column, enums: Map<string, string>): string {
  const base = baseType(column.type, enums)
  const type = column.notNull ? base : `${base} | null`
  if (column.generated || column.identity) return `GeneratedAlways<${type}>`
  return column.default === null ? type : `Generated<${type}>`
}

function columnText(column: Column, enums: Map<string, string>): string {
  const comment = column.comment === null ? '' : `  /** ${column.comment.replaceAll('*/', '* /')} */\n`
  return `${comment}  ${camelCase(column.name)}: ${columnType(column, enums)}`
}

/**
 * The types of all tables for Kysely: those of the tenant by their bare names (the search path finds them), the others
 * as `openData.area`, `platform.tenant`.
 */
export function tablesText(catalogue: Catalogue, tenantSchema: string): string {
  const enums = new Map<string, string>()
  for (const [, name = '', values = ''] of catalogue.others
    .join('\n')
    .matchAll(/^create type (\S+) as enum \((.*)\)$/gm)) {
    enums.set(name, values.replaceAll(', ', ' | '))
  }
  const named = catalogue.tables.map(({ schema, name }) => ({
    schema,
    name,
    type: schema === tenantSchema ? pascalCase(name) : pascalCase(`${schema}_${name}`),
    key: schema === tenantSchema ? camelCase(name) : `${camelCase(schema)}.${camelCase(name)}`,
  }))
  const interfaces = named.map(({ schema, name, type }) => {
    const columns = catalogue.columns.filter((column) => column.schema === schema && column.table === name)
    return `export interface ${type} {\n${columns.map((column) => columnText(column, enums)).join('\n')}\n}`
  })
  const keys = named
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, type }) => `  ${key.includes('.') ? `'${key}'` : key}: ${type}`)
  const body = [...interfaces, `export interface DB {\n${keys.join('\n')}\n}`].join('\n\n')
  const used = [
    helpers,
    ...(body.includes('Timestamp') ? [timestamp] : []),
    ...(body.includes('Point') ? [point] : []),
  ]
  const head =
    '/** Types of the migrated database, written by tools/generate.ts. Do not edit: change db/ and generate again. */'
  return `${[head, imports, ...used, body].join('\n\n')}\n`
}
