/** A page as a visitor got it. */
export type Visited = {
  path: string
  host: string
  lang: 'nl' | 'en'
  status: number
  headers: Headers
  html: string
  document: Document
}

/** Names what is wrong on this page; an empty list when all is well. */
export type HouseRule = (page: Visited) => string[]

/** The text of an element as it is read: no double spaces. */
export const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Every element of the page that the selector names. */
export const all = (page: Visited, selector: string) => [...page.document.querySelectorAll(selector)]

/** An empty id is nobody's; linkedom would give any element for it. */
export const byId = (page: Visited, id: string) => (id === '' ? null : page.document.getElementById(id))

/** The element as it is written, without its content: enough to find it. */
export const show = (node: Element) => (node.outerHTML.match(/^<[^>]*>/)?.[0] ?? '').slice(0, 120)
