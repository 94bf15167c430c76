import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { type ApiWords, type Json, schemaOf } from './openapi-schema.ts'

export interface ApiContact {
  name: string
  url: string
  email: string
}

export interface ApiDescription {
  words: ApiWords
  version: string
  /** Base address, with the major version in it. */
  server: string
  contact: ApiContact
  endpoints: readonly Endpoint[]
}

const problem = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['in', 'location', 'code', 'detail'],
        properties: {
          in: { type: 'string', enum: ['query', 'path'] },
          location: { type: 'object', properties: { name: { type: 'string' } } },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
}

function queryParameters({ query }: Endpoint, words: ApiWords): Json[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    description: words.parameters[name],
    schema: schemaOf(schema as z.ZodType, words).own,
  }))
}

function pathParameters({ path }: Endpoint, words: ApiWords): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: words.parameters[name],
    schema: { type: 'string' },
  }))
}

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })
const versionHeader = { 'API-Version': ref('headers', 'ApiVersion') }

function operation(each: Endpoint, words: ApiWords, schema: Json): Json {
  const inPath = pathParameters(each, words)
  const parameters = [...inPath, ...queryParameters(each, words)]
  const { summary, description } = words.operations[each.operationId] ?? { summary: each.operationId }
  return {
    operationId: each.operationId,
    tags: [each.tag],
    summary,
    ...(description ? { description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      '200': {
        description: words.responses.ok,
        headers: versionHeader,
        content: {
          'application/json': { schema },
          ...(each.csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      ...(each.sensitive
        ? {}
        : { '304': { description: words.responses.notModified, headers: versionHeader } }),
      '400': ref('responses', 'BadRequest'),
      ...(inPath.length > 0 ? { '404': ref('responses', 'NotFound') } : {}),
      '406': ref('responses', 'NotAcceptable'),
      '429': ref('responses', 'TooManyRequests'),
      '503': ref('responses', 'ServiceUnavailable'),
    },
  }
}

const retryAfter = { 'Retry-After': ref('headers', 'RetryAfter') }

function problemResponse(description: string, headers: Json = {}): Json {
  return {
    description,
    headers: { ...versionHeader, ...headers },
    content: { 'application/problem+json': { schema: problem } },
  }
}

/** The OpenAPI 3.1 document of an interface, made of the same schemas that check its requests and its answers in tests. */
export function openapi(about: ApiDescription): Json {
  const { words, endpoints } = about
  let schemas: Json = {}
  const paths = endpoints.map((each) => {
    const { own, named } = schemaOf(each.answer, words)
    schemas = { ...schemas, ...named }
    return [each.path, { get: operation(each, words, own) }] as const
  })
  const { badRequest, notFound, notJson, tooMany, busy } = words.responses
  return {
    openapi: '3.1.0',
    info: {
      title: words.title,
      version: about.version,
      description: words.description,
      contact: about.contact,
    },
    servers: [{ url: about.server }],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: {
      headers: {
        ApiVersion: { description: words.version, schema: { type: 'string' }, example: about.version },
        RetryAfter: { description: words.retryAfter, schema: { type: 'integer' }, example: 30 },
      },
      responses: {
        BadRequest: problemResponse(badRequest),
        NotFound: problemResponse(notFound),
        NotAcceptable: problemResponse(notJson),
        TooManyRequests: problemResponse(tooMany, retryAfter),
        ServiceUnavailable: problemResponse(busy, retryAfter),
      },
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  }
}
