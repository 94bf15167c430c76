import { HTTPException } from 'hono/http-exception'
import type { AppContext } from './context.ts'

/** What a person typed, by field name: kept as it was, so that a refused form gives everything back. */
export type FormValues = Record<string, string>

/**
 * The fields of a posted form as text; files are ignored, line ends become `\n`. A field that came twice keeps its last
 * value. A body that cannot be read is answered with 400. NUL characters go, because PostgreSQL text cannot hold them.
 */
export async function readForm(c: AppContext): Promise<FormValues> {
  const body = await c.req.parseBody().catch(() => {
    throw new HTTPException(400)
  })
  const entries = Object.entries(body).flatMap(([name, value]) => {
    const last = Array.isArray(value) ? value.at(-1) : value
    return typeof last === 'string'
      ? [[name, last.replaceAll('\r\n', '\n').replaceAll('\0', '')] as const]
      : []
  })
  return Object.fromEntries(entries)
}
