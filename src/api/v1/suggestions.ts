import { z } from 'zod'
import { FACETS, searchPath } from '../../web/search/asked.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { type Suggested, suggested } from './suggestions.queries.ts'

const suggestion = z
  .object({
    kind: z.enum(['offer', 'place', 'organization', 'term']),
    id: z.string(),
    taxonomy: z.string().optional(),
    label: z.string(),
    links: z.object({ page: z.object({ href: z.string() }) }),
  })
  .meta({ id: 'Suggestion' })

const PAGES = { offer: '/aanbod', place: '/plekken', organization: '/organisaties' }
const GROUPS: readonly string[] = Object.values(FACETS)

function pageOf({ kind, id, taxonomy }: Suggested): string {
  if (kind !== 'term') return `${PAGES[kind]}/${id}`
  return searchPath(taxonomy && GROUPS.includes(taxonomy) ? { facets: { [taxonomy]: [id] } } : {})
}

/** Search as you type. */
export const suggestionsEndpoint: Endpoint = endpoint({
  path: '/suggestions',
  operationId: 'suggest',
  tag: 'search',
  query: z.strictObject({ q: z.string().trim().min(2).max(60) }),
  answer: z.object({ items: z.array(suggestion) }),
  sensitive: true,
  find: async (trx, { query }, { lang }) => {
    const items = (await suggested(trx, query.q, lang)).map((each) => ({
      ...{ kind: each.kind, id: each.id, label: each.label },
      ...(each.taxonomy ? { taxonomy: each.taxonomy } : {}),
      links: { page: { href: pageOf(each) } },
    }))
    return { body: { items } }
  },
})
