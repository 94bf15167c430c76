import { z } from 'zod'
import {
  type ExportContext,
  type ExportKind,
  exportContext,
  exportIds,
  offerRecords,
  organizationRecords,
  placeRecords,
  type RecordOf,
} from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Asking, type Endpoint, endpoint } from '../endpoint.ts'
import { linksOf, listOf, paging, windowOf } from '../paging.ts'
import { areaAndTheme, changedSince, toFilter, unknownParts } from './filters.ts'
import { toOffer, toOrganization, toPlace } from './from-record.ts'
import * as schemas from './schemas.ts'

/** How one kind of record is read and shown. */
interface Resource<K extends ExportKind> {
  kind: K
  path: string
  one: string
  many: string
  item: z.ZodType
  records: (trx: Trx, ids: readonly string[]) => Promise<RecordOf[K][]>
  show: (record: RecordOf[K], context: ExportContext) => object
}

const contextOf = (trx: Trx, { origin, now }: Asking) => exportContext(trx, origin, localDay(now))

function listEndpoint<K extends ExportKind>(resource: Resource<K>, own: z.ZodRawShape): Endpoint {
  const query = z.strictObject({ ...areaAndTheme, ...own, ...changedSince, ...paging })
  return endpoint({
    path: `/${resource.path}`,
    operationId: resource.many,
    tag: 'directory',
    query,
    answer: listOf(resource.item),
    find: async (trx, { query: asked }, asking) => {
      const errors = await unknownParts(trx, asked, asking.lang)
      if (errors.length > 0) return { errors }
      const { total, ids } = await exportIds(trx, resource.kind, toFilter(asked), windowOf(asked))
      const context = await contextOf(trx, asking)
      const items = (await resource.records(trx, ids)).map((record) => resource.show(record, context))
      return { body: { total, items, links: linksOf(asking.url, asked, total) } }
    },
  })
}

const isUuid = (text: string) => z.guid().safeParse(text).success

function itemEndpoint<K extends ExportKind>(resource: Resource<K>): Endpoint {
  return endpoint({
    path: `/${resource.path}/{id}`,
    operationId: resource.one,
    tag: 'directory',
    query: z.strictObject({}),
    answer: resource.item,
    find: async (trx, { params }, asking) => {
      const id = params.id ?? ''
      const [record] = isUuid(id) ? await resource.records(trx, [id]) : []
      if (!record) return null
      return { body: resource.show(record, await contextOf(trx, asking)), lastModified: record.lastModified }
    },
  })
}

const organisatie = { organisatie: z.guid().optional() }

const offers: Resource<'offer'> = {
  ...{ kind: 'offer', path: 'offers', one: 'getOffer', many: 'listOffers' },
  item: schemas.offer,
  records: offerRecords,
  show: toOffer,
}
const places: Resource<'place'> = {
  ...{ kind: 'place', path: 'places', one: 'getPlace', many: 'listPlaces' },
  item: schemas.place,
  records: placeRecords,
  show: toPlace,
}
const organizations: Resource<'organization'> = {
  ...{ kind: 'organization', path: 'organizations', one: 'getOrganization', many: 'listOrganizations' },
  item: schemas.organization,
  records: organizationRecords,
  show: toOrganization,
}

/** What there is: offers, places, organisations; by area and theme, or one by its id. */
export const directoryEndpoints: readonly Endpoint[] = [
  listEndpoint(offers, organisatie),
  itemEndpoint(offers),
  listEndpoint(places, organisatie),
  itemEndpoint(places),
  listEndpoint(organizations, {}),
  itemEndpoint(organizations),
]
