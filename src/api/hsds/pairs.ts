import { z } from 'zod'
import { type ExportContext, exportPairs, hsdsPair, pairRecords } from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { findSpot } from '../../web/search/near.ts'
import { type Asking, type Endpoint, endpoint, type Found } from '../endpoint.ts'
import { contextOf, toFilter } from './context.ts'
import { moment, pageOf, paging, toPage, windowOf, yes } from './page.ts'
import { serviceAtLocation } from './schemas.ts'

/** Metres around a postcode when nobody says how far. */
const PROXIMITY = 5_000
const POSTCODE = /^[1-9]\d{3}\s?([A-Za-z]{2})?$/

const query = z.object({
  search: z.string().max(200).optional(),
  taxonomy_term_id: z.guid().optional(),
  taxonomy_id: z.guid().optional(),
  organization_id: z.guid().optional(),
  modified_after: moment,
  postcode: z.string().regex(POSTCODE).optional(),
  proximity: z.coerce.number().int().min(1).max(50_000).optional(),
  full: yes,
  ...paging,
})

async function show(trx: Trx, ids: readonly string[], context: ExportContext, full: boolean) {
  const pairs = await pairRecords(trx, ids)
  return pairs.map(({ offer, at }) => hsdsPair(offer.id, at, context, full))
}

async function list(trx: Trx, asked: z.infer<typeof query>, asking: Asking): Promise<Found> {
  const context = await contextOf(trx, asking)
  const filter = toFilter(asked, context)
  const spot = asked.postcode ? await findSpot(trx, asked.postcode, '') : undefined
  if (!filter || spot === null) return { body: toPage([], 0, asked) }
  const near = spot && { ...spot.point, radius: asked.proximity ?? PROXIMITY }
  const { total, ids } = await exportPairs(trx, { ...filter, near }, windowOf(asked))
  return { body: toPage(await show(trx, ids, context, asked.full === 'true'), total, asked) }
}

export const pairEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/service_at_locations',
    operationId: 'listServicesAtLocations',
    tag: 'services',
    query,
    answer: pageOf(serviceAtLocation),
    find: (trx, { query: asked }, asking) => list(trx, asked, asking),
  }),
  endpoint({
    path: '/service_at_locations/{id}',
    operationId: 'getServiceAtLocation',
    tag: 'services',
    query: z.object({}),
    answer: serviceAtLocation,
    find: async (trx, { params }, asking) => {
      const { id = '' } = params
      if (!z.guid().safeParse(id).success) return null
      const [found] = await show(trx, [id], await contextOf(trx, asking), true)
      return found ? { body: found } : null
    },
  }),
]
