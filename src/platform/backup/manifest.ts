import { z } from 'zod'

export const FORMAT = 'weefsel-backup'
/** Raised when an older Weefsel could misread what is written; adding a field is no reason. */
export const VERSION = 1

export const FIRST = 'format.json'
export const EXPLANATION = 'README.txt'
export const MANIFEST = 'manifest.json'
export const SUMS = 'SHA256SUMS'

const name = z.string().regex(/^[a-z0-9_]{1,63}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

export const formatSchema = z.object({ format: z.literal(FORMAT), version: z.int().positive() })

const tableSchema = z.object({
  schema: name,
  name,
  columns: z.array(name).min(1),
  rows: count,
  /** Of all rows together, whatever their order; see `digestOf`. */
  digest: z.string().regex(/^\d+$/),
  /** How many members its rows are in. */
  parts: count,
})

export const manifestSchema = formatSchema.extend({
  madeAt: z.iso.datetime(),
  /** Version of the server that the rows come from. */
  postgres: z.string(),
  tenants: z.array(name),
  migrations: z.array(z.object({ schema: name, name: z.string(), hash: sha256 })),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ schema: name, name, last: z.int() })),
  /** Tables of which no row is kept: they hold nothing that should come back. */
  leftOut: z.array(z.string()),
  members: z.array(z.object({ name: z.string(), bytes: count, sha256 })),
})

/** What is in an archive, and how to know that all of it is there. */
export type Manifest = z.infer<typeof manifestSchema>
export type ArchivedTable = z.infer<typeof tableSchema>
export type Member = Manifest['members'][number]

/** The name of the member that holds this part of the rows of a table, counted from 1. */
export function partName({ schema, name: table }: { schema: string; name: string }, part: number): string {
  return `${schema}/${table}.${String(part).padStart(4, '0')}.csv.gz`
}

/** What `sha256sum --check` reads: one line for each member. */
export function sumsOf(members: readonly Member[]): string {
  return members.map((member) => `${member.sha256}  ${member.name}\n`).join('')
}
