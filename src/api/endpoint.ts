import type { Hono } from 'hono'
import type { z } from 'zod'
import type { Database, Trx } from '../platform/db/database.ts'
import { read, type Scope } from '../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../platform/http/context.ts'
import { originOf } from '../platform/http/origin.ts'
import type { Lang } from '../platform/i18n.ts'
import { wantsCsv } from './accept.ts'
import { badRequest, notFound, type RequestError } from './problem.ts'
import { readQuery } from './query.ts'
import { sendJson, sendPieces, sendTagged } from './send.ts'

/** Where and when a request is made. */
export interface Asking {
  lang: Lang
  now: Date
  /** Of this site, without a slash at the end: `https://weverland.example`. */
  origin: string
  /** The address that was asked for, with its query. */
  url: URL
}

/** What comes back when only the database could tell that the question is wrong. */
export interface Wrong {
  errors: RequestError[]
}

export interface Found {
  body: object
  /** The same as a table, for who asks for that (`csv` of the endpoint). */
  csv?: () => string
  /** Instead of the body: lines that are read while they are sent, outside the transaction of the question. */
  lines?: (db: Database, scope: Scope) => AsyncIterable<string>
  /** When the thing itself last changed. */
  lastModified?: Date
}

/** One address of an interface: what it takes, what it gives, and the schema of each; the OpenAPI document is made of it. */
export interface Endpoint<Q extends z.ZodObject = z.ZodObject> {
  /** As OpenAPI writes it, below the base of the interface: `/offers/{id}`. */
  path: string
  operationId: string
  tag: string
  query: Q
  answer: z.ZodType
  /** It is also given as CSV, to who asks for `text/csv`. */
  csv?: true
  /** Asked by what people are in need of: nothing of it may be kept anywhere on the way. */
  sensitive?: boolean
  /** Null when it is not there. */
  find: (
    trx: Trx,
    asked: { query: z.infer<Q>; params: Record<string, string> },
    asking: Asking,
  ) => Promise<Found | Wrong | null>
}

/** Keeps the types of query and handler together while the list of endpoints forgets them. */
export function endpoint<Q extends z.ZodObject>(each: Endpoint<Q>): Endpoint {
  return each as unknown as Endpoint
}

const isWrong = (found: Found | Wrong): found is Wrong => 'errors' in found

/** Answers one endpoint below `base`. */
export function mount(app: Hono<AppEnv>, base: string, each: Endpoint, deps: Deps): void {
  const path = each.path === '/' ? base : `${base}${each.path.replace(/\{(\w+)\}/g, ':$1')}`
  // The one exception to “no trailing slash”: HSDS calls its first address “/”, and its validators ask for that.
  const paths = each.path === '/' ? [path, `${path}/`] : [path]
  app.on('GET', paths, async (c) => {
    const asCsv = each.csv === true && wantsCsv(c.req.header('accept'))
    if (each.csv) c.header('Vary', 'Accept', { append: true })
    const url = new URL(c.req.url)
    const { lang, scope } = c.var
    const query = readQuery(url.searchParams, each.query, lang)
    if (!query.ok) return badRequest(lang, query.problems)
    const asking = { lang, now: deps.clock.now(), origin: originOf(c, deps.config), url }
    const params = c.req.param() as Record<string, string>
    const found = await read(deps.db, scope, (trx) => each.find(trx, { query: query.value, params }, asking))
    if (!found) return notFound(lang)
    if (isWrong(found)) return badRequest(lang, found.errors)
    if (found.lastModified) c.header('Last-Modified', found.lastModified.toUTCString())
    c.header('Cache-Control', each.sensitive ? 'no-store' : 'no-cache')
    if (asCsv && found.csv) return sendTagged(c, found.csv(), 'text/csv; charset=utf-8')
    if (found.lines) return sendPieces(c, found.lines(deps.db, scope), 'application/x-ndjson')
    return each.sensitive ? c.json(found.body) : sendJson(c, found.body)
  })
}
