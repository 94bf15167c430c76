import { z } from 'zod'
import { taxonomyWords } from '../../domains/directory/index.ts'
import { allTerms, type Term } from '../../domains/taxonomy/index.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { BASE } from './from-record.ts'
import { translated } from './schemas.ts'

const taxonomy = z
  .object({
    id: z.string(),
    name: translated,
    description: translated,
    terms: z.array(z.object({ id: z.string(), name: translated, description: translated.optional() })),
    links: z.object({ self: z.object({ href: z.string() }) }),
  })
  .meta({ id: 'Taxonomy' })

function toTaxonomy(id: string, terms: readonly Term[]) {
  return {
    id,
    ...taxonomyWords(id),
    terms: terms.map((term) => ({
      id: term.id,
      name: term.name,
      ...(term.description ? { description: term.description } : {}),
    })),
    links: { self: { href: `${BASE}/taxonomies/${id.replaceAll('_', '-')}` } },
  }
}

/** The lists of words by which everything is filtered, in Dutch and English. */
export const taxonomyEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/taxonomies',
    operationId: 'listTaxonomies',
    tag: 'taxonomies',
    query: z.strictObject({}),
    answer: z.object({ total: z.int(), items: z.array(taxonomy) }),
    find: async (trx) => {
      const items = Object.entries(await allTerms(trx)).map(([id, terms]) => toTaxonomy(id, terms))
      return { body: { total: items.length, items } }
    },
  }),
  endpoint({
    path: '/taxonomies/{id}',
    operationId: 'getTaxonomy',
    tag: 'taxonomies',
    query: z.strictObject({}),
    answer: taxonomy,
    find: async (trx, { params }) => {
      const id = (params.id ?? '').replaceAll('-', '_')
      const terms = new Map<string, Term[]>(Object.entries(await allTerms(trx))).get(id)
      return terms ? { body: toTaxonomy(id, terms) } : null
    },
  }),
]
