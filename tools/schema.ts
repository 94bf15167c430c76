import type { Catalogue, Column } from './catalogue.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const commentOn = (what: string, comment: string | null) =>
  comment === null ? [] : [`comment on ${what} is ${quoted(comment)};`]

function columnText(column: Column): string {
  const { name, type, notNull, generated, identity } = column
  const value = column.default
  const parts = [name, type]
  if (generated) parts.push(`generated always as (${value}) stored`)
  else if (identity) parts.push('generated always as identity')
  else if (value !== null) parts.push(`default ${value}`)
  if (notNull && !identity) parts.push('not null')
  return parts.join(' ')
}

function tableText(catalogue: Catalogue, schema: string, name: string): string[] {
  const of = <T extends { schema: string; table: string }>(list: T[]) =>
    list.filter((one) => one.schema === schema && one.table === name)
  const table = catalogue.tables.find((one) => one.schema === schema && one.name === name)
  const columns = of(catalogue.columns)
  const full = `${schema}.${name}`
  const inside = [...columns.map(columnText), ...of(catalogue.constraints).map(({ text }) => text)]
  return [
    `create ${table?.kind ?? 'table'} ${full} (\n  ${inside.join(',\n  ')}\n);`,
    ...commentOn(`table ${full}`, table?.comment ?? null),
    ...columns.flatMap((column) => commentOn(`column ${full}.${column.name}`, column.comment)),
    ...of(catalogue.indexes).map(({ text }) => `${text};`),
    ...(table?.rowSecurity ? [`alter table ${full} enable row level security;`] : []),
    ...of(catalogue.policies).map(({ text }) => `${text};`),
    ...of(catalogue.grants).map(({ text }) => `grant ${text.replace(' to ', ` on ${full} to `)};`),
  ]
}

function functionText({ schema, name, text, grants }: Catalogue['functions'][number]): string {
  const body = text.replace('CREATE OR REPLACE', 'create').trimEnd()
  return [
    `${body};`,
    ...grants.map((grant) => `grant ${grant.replace(' to ', ` on function ${schema}.${name} to `)};`),
  ].join('\n')
}

/**
 * The whole schema as text for people and for comparing: the same on every PostgreSQL from 15. It is printed, never run.
 * Names of roles hold the name of their database, which is written as `<database>`.
 */
export function schemaText(catalogue: Catalogue, schemas: string[], database: string): string {
  const parts = schemas.flatMap((schema) => [
    `-- schema ${schema}`,
    ...catalogue.schemaGrants
      .filter((grant) => grant.schema === schema)
      .map(({ text }) => `grant ${text.replace(' to ', ` on schema ${schema} to `)};`),
    ...catalogue.functions.filter((one) => one.schema === schema).map(functionText),
    ...catalogue.tables
      .filter((table) => table.schema === schema)
      .map(({ name }) => tableText(catalogue, schema, name).join('\n')),
  ])
  const head =
    '-- Printed from a migrated database by tools/generate.ts: what all migrations together make. Do not edit.'
  return `${[head, ...catalogue.others, ...parts].join('\n\n').replaceAll(`${database}_`, '<database>_')}\n`
}
