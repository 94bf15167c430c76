import { z } from 'zod'

export type Json = Record<string, unknown>

/** The words of a document in one language; a parameter or field is described by its name. */
export interface ApiWords {
  title: string
  description: string
  tags: Record<string, string>
  operations: Record<string, { summary: string; description?: string }>
  parameters: Record<string, string>
  fields: Record<string, string>
  responses: Record<'ok' | 'notModified' | 'badRequest' | 'notFound' | 'notJson' | 'tooMany' | 'busy', string>
  version: string
  retryAfter: string
}

/** What zod says besides what a reader needs: bounds that every number has, patterns behind a known format. */
function isNoise(key: string, value: unknown, schema: Json): boolean {
  if (key === '$schema' || key === '$defs' || key === 'id') return true
  if (key === 'pattern') return typeof schema.format === 'string'
  // An answer may grow without a new major version.
  if (key === 'additionalProperties') return value === false
  return typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER
}

/** A schema without noise, its fields described by our words, its references where OpenAPI keeps schemas. */
function tidy(schema: unknown, words: ApiWords): unknown {
  if (Array.isArray(schema)) return schema.map((each) => tidy(each, words))
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key, value]) => !isNoise(key, value, schema as Json))
  const plain = entries.map(([key, value]) => {
    if (key === '$ref') return [key, String(value).replace('#/$defs/', '#/components/schemas/')]
    return [key, key === 'properties' ? fieldsOf(value as Json, words) : tidy(value, words)]
  })
  return Object.fromEntries(plain)
}

function fieldsOf(properties: Json, words: ApiWords): Json {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const about = words.fields[name]
    const plain = tidy(schema, words) as Json
    return [name, about ? { description: about, ...plain } : plain] as const
  })
  return Object.fromEntries(entries)
}

/** JSON Schema 2020-12 of a zod schema, and of the named schemas inside it by their names. */
export function schemaOf(schema: z.ZodType, words: ApiWords): { own: Json; named: Json } {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }) as Json
  const named = Object.fromEntries(
    Object.entries((json.$defs ?? {}) as Json).map(([name, each]) => [name, tidy(each, words)]),
  )
  const name = schema.meta()?.id
  const own = tidy(json, words) as Json
  if (!name) return { own, named }
  return { own: { $ref: `#/components/schemas/${name}` }, named: { [name]: own, ...named } }
}
