import { z } from 'zod'

/** Parameters of every list, with the names of HSDS. What it does not know it leaves alone: harvesters send more. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per_page: z.coerce.number().int().min(1).max(500).default(50),
  format: z.enum(['json', 'ndjson']).default('json'),
}

export const yes = z.enum(['true', 'false']).default('false')

/** A day or a moment; a moment without an offset is UTC. */
export const moment = z.iso.datetime({ offset: true, local: true }).or(z.iso.date()).optional()

/** What `moment` read, as a Date. */
export function toDate(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) || text.length === 10 ? text : `${text}Z`)
}

interface Asked {
  page: number
  per_page: number
}

export const windowOf = ({ page, per_page }: Asked) => ({ limit: per_page, offset: (page - 1) * per_page })

/** Schema of a page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  })
}

/** A part of a list with where one is in it. */
export function toPage(contents: readonly object[], total: number, { page, per_page }: Asked) {
  const pages = Math.ceil(total / per_page)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
