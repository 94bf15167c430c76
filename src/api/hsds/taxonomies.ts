import { z } from 'zod'
import {
  type ExportContext,
  type Hsds,
  hsdsTaxonomy,
  hsdsTerm,
  taxonomyByUuid,
  termByUuid,
} from '../../domains/directory/index.ts'
import { type Endpoint, endpoint, type Found } from '../endpoint.ts'
import { contextOf } from './context.ts'
import { pageOf, paging, toPage, windowOf } from './page.ts'
import { taxonomy, taxonomyTerm } from './schemas.ts'

const search = z.string().max(200).optional()

interface Asked {
  page: number
  per_page: number
  format: string
  search?: string | undefined
}

/** A list that fits in memory, narrowed by words and cut to the page that was asked for. */
function listed(all: readonly Hsds[], asked: Asked): Found {
  const wanted = (asked.search ?? '').toLowerCase()
  const found = all.filter((each) => `${each.name} ${each.description}`.toLowerCase().includes(wanted))
  if (asked.format === 'ndjson') {
    return {
      body: {},
      lines: async function* lines() {
        yield found.map((each) => `${JSON.stringify(each)}\n`).join('')
      },
    }
  }
  const { limit, offset } = windowOf(asked)
  return { body: toPage(found.slice(offset, offset + limit), found.length, asked) }
}

function termsOf({ terms }: ExportContext, only: string | null | undefined): Hsds[] {
  return [...terms].flatMap(([name, list]) =>
    only === undefined || only === name ? list.map((term) => hsdsTerm(name, term)) : [],
  )
}

export const taxonomyEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/taxonomies',
    operationId: 'listTaxonomies',
    tag: 'taxonomies',
    query: z.object({ search, ...paging }),
    answer: pageOf(taxonomy),
    find: async (trx, { query }, asking) => {
      const { terms } = await contextOf(trx, asking)
      return listed([...terms.keys()].map(hsdsTaxonomy), query)
    },
  }),
  endpoint({
    path: '/taxonomies/{id}',
    operationId: 'getTaxonomy',
    tag: 'taxonomies',
    query: z.object({}),
    answer: taxonomy,
    find: async (trx, { params }, asking) => {
      const name = taxonomyByUuid(await contextOf(trx, asking), params.id ?? '')
      return name ? { body: hsdsTaxonomy(name) } : null
    },
  }),
  endpoint({
    path: '/taxonomy_terms',
    operationId: 'listTaxonomyTerms',
    tag: 'taxonomies',
    query: z.object({
      search,
      taxonomy_id: z.guid().optional(),
      parent_id: z.guid().optional(),
      top_only: z.enum(['true', 'false']).optional(),
      ...paging,
    }),
    answer: pageOf(taxonomyTerm),
    find: async (trx, { query }, asking) => {
      const context = await contextOf(trx, asking)
      const only = query.taxonomy_id ? taxonomyByUuid(context, query.taxonomy_id) : undefined
      // Our lists have one level: nothing lies below a term.
      return listed(query.parent_id ? [] : termsOf(context, only), query)
    },
  }),
  endpoint({
    path: '/taxonomy_terms/{id}',
    operationId: 'getTaxonomyTerm',
    tag: 'taxonomies',
    query: z.object({}),
    answer: taxonomyTerm,
    find: async (trx, { params }, asking) => {
      const found = termByUuid(await contextOf(trx, asking), params.id ?? '')
      return found && { body: hsdsTerm(found.taxonomy, found.term) }
    },
  }),
]
