import { createHash } from 'node:crypto'
import type { AppContext } from '../platform/http/context.ts'
import { takesGzip } from '../platform/http/packed.ts'

/**
 * Pieces as a body: the next is made only when the one before has left, and none any more when the reader goes away.
 */
export function bodyOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else if (value.length > 0) controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      else await this.pull?.(controller)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

/** A whole text with a strong ETag of it; 304 without a body when the asker has just this. */
export function sendTagged(
  c: AppContext,
  text: string,
  type: string,
  headers: Record<string, string> = {},
): Response {
  const tag = `"${createHash('sha1').update(text).digest('base64url')}"`
  const known = (c.req.header('if-none-match') ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
  const own = { ...headers, ETag: tag }
  if (known.includes(tag) || known.includes('*')) return c.body(null, 304, own)
  return c.body(text, 200, { 'Content-Type': type, ...own })
}

/** JSON with a strong ETag of its text. */
export function sendJson(c: AppContext, body: object): Response {
  return sendTagged(c, JSON.stringify(body), 'application/json')
}

/** Pieces as an answer of this type. Lines of JSON are packed here: the general compression does not know them. */
export function sendPieces(
  c: AppContext,
  pieces: AsyncIterable<string | Uint8Array>,
  type: string,
  headers: Record<string, string> = {},
): Response {
  const body = bodyOf(pieces)
  if (!type.includes('ndjson') || !takesGzip(c))
    return c.body(body, 200, { 'Content-Type': type, ...headers })
  const packed = body.pipeThrough(
    new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>,
  )
  const how = { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }
  return c.body(packed, 200, { 'Content-Type': type, ...how, ...headers })
}
