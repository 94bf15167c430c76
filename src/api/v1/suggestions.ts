import { z } from 'zod'
import { inLang } from '../../platform/i18n.ts'
import { type Suggestion, suggest } from '../../platform/search/suggest.queries.ts'
import { searchPath } from '../../web/search/asked.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

const suggestion = z
  .object({
    kind: z.enum(['offer', 'place', 'organization', 'question']),
    id: z.string().optional(),
    label: z.string(),
    links: z.object({ page: z.object({ href: z.string() }) }),
  })
  .meta({ id: 'Suggestion' })

const PAGES = { offer: '/aanbod', place: '/plekken', organization: '/organisaties' }

function pageOf({ kind, id, label }: Suggestion): string {
  return kind === 'question' ? searchPath({ text: label }) : `${PAGES[kind]}/${id}`
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
    const items = (await suggest(trx, query.q)).map((each) => ({
      ...{ kind: each.kind, label: each.label },
      ...(each.id ? { id: each.id } : {}),
      links: { page: { href: inLang(lang, pageOf(each)) } },
    }))
    return { body: { items } }
  },
})
