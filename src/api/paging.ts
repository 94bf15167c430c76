import { z } from 'zod'

/** Which part of a list is wanted. */
export const paging = {
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
  perPagina: z.coerce.number().int().min(1).max(100).default(20),
}

export interface Page {
  pagina: number
  perPagina: number
}

export const windowOf = ({ pagina, perPagina }: Page) => ({
  limit: perPagina,
  offset: (pagina - 1) * perPagina,
})

const link = z.object({ href: z.string() })

/** Where one is in a list, and the way to the rest of it. */
export const pageLinks = z
  .object({
    self: link,
    first: link,
    prev: link.optional(),
    next: link.optional(),
    last: link,
  })
  .meta({ id: 'PageLinks' })

/** Schema of a list with its number of items and links. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    total: z.int().min(0),
    items: z.array(item),
    links: pageLinks,
  })
}

/** Links of a list: the same question with another page, as paths of this site. */
export function linksOf(url: URL, { pagina, perPagina }: Page, total: number): z.infer<typeof pageLinks> {
  const last = Math.max(1, Math.ceil(total / perPagina))
  const to = (page: number) => {
    const params = new URLSearchParams(url.searchParams)
    params.set('pagina', String(page))
    return { href: `${url.pathname}?${params}` }
  }
  return {
    self: { href: `${url.pathname}${url.search}` },
    first: to(1),
    ...(pagina > 1 ? { prev: to(Math.min(pagina - 1, last)) } : {}),
    ...(pagina < last ? { next: to(pagina + 1) } : {}),
    last: to(last),
  }
}
