import { z } from 'zod'
import {
  type ExportContext,
  type ExportKind,
  exportBatches,
  exportIds,
  exportStamps,
  type Hsds,
  hsdsOrganization,
  hsdsService,
  offerRecords,
  organizationRecords,
  type RecordOf,
} from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Asking, type Endpoint, endpoint, type Found } from '../endpoint.ts'
import { type AskedFilter, contextOf, toFilter } from './context.ts'
import { moment, pageOf, paging, toPage, windowOf, yes } from './page.ts'
import { minimalService, organization, service } from './schemas.ts'

const filters = {
  search: z.string().max(200).optional(),
  taxonomy_term_id: z.guid().optional(),
  taxonomy_id: z.guid().optional(),
}
const serviceFilters = { ...filters, organization_id: z.guid().optional(), modified_after: moment }

type Asked = AskedFilter & { page: number; per_page: number; format: string; full: string; minimal?: string }

/** How records of one kind become objects of the feed. */
interface Resource<K extends ExportKind> {
  kind: K
  records: (trx: Trx, ids: readonly string[]) => Promise<RecordOf[K][]>
  show: (record: RecordOf[K], context: ExportContext, full: boolean) => Hsds
}

const services: Resource<'offer'> = { kind: 'offer', records: offerRecords, show: hsdsService }
const organizations: Resource<'organization'> = {
  kind: 'organization',
  records: organizationRecords,
  show: hsdsOrganization,
}

/** Everything as lines, read while they are sent. */
function linesOf<K extends ExportKind>(
  { kind, show }: Resource<K>,
  ids: readonly string[],
  context: ExportContext,
  full: boolean,
): NonNullable<Found['lines']> {
  return async function* lines(db, scope) {
    for await (const batch of exportBatches(db, scope, kind, ids))
      yield batch.map((record) => `${JSON.stringify(show(record, context, full))}\n`).join('')
  }
}

async function list<K extends ExportKind>(
  trx: Trx,
  resource: Resource<K>,
  asked: Asked,
  asking: Asking,
): Promise<Found> {
  const context = await contextOf(trx, asking)
  const filter = toFilter(asked, context)
  if (!filter) return { body: toPage([], 0, asked) }
  const full = asked.full === 'true'
  const whole = asked.format === 'ndjson'
  const { total, ids } = await exportIds(trx, resource.kind, filter, whole ? undefined : windowOf(asked))
  if (whole) return { body: {}, lines: linesOf(resource, ids, context, full) }
  const records = await resource.records(trx, ids)
  return {
    body: toPage(
      records.map((record) => resource.show(record, context, full)),
      total,
      asked,
    ),
  }
}

/** Id and moment of everything in one page, for whoever fetches only what changed. */
async function minimal(trx: Trx, asked: Asked, asking: Asking): Promise<Found> {
  const filter = toFilter(asked, await contextOf(trx, asking))
  const stamps = filter ? await exportStamps(trx, filter) : []
  const contents = stamps.map(({ id, lastModified }) => {
    const changed = lastModified.toISOString()
    return { id, last_modified: changed, modified_date: changed }
  })
  return { body: toPage(contents, contents.length, { page: 1, per_page: Math.max(1, contents.length) }) }
}

async function one<K extends ExportKind>(trx: Trx, resource: Resource<K>, id: string, asking: Asking) {
  const [record] = z.guid().safeParse(id).success ? await resource.records(trx, [id]) : []
  if (!record) return null
  return {
    body: resource.show(record, await contextOf(trx, asking), true),
    lastModified: record.lastModified,
  }
}

export const serviceEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/services',
    operationId: 'listServices',
    tag: 'services',
    query: z.object({ ...serviceFilters, minimal: yes, full: yes, ...paging }),
    answer: pageOf(z.union([service, minimalService])),
    find: (trx, { query }, asking) =>
      query.minimal === 'true' ? minimal(trx, query, asking) : list(trx, services, query, asking),
  }),
  endpoint({
    path: '/services/{id}',
    operationId: 'getService',
    tag: 'services',
    query: z.object({}),
    answer: service,
    find: (trx, { params }, asking) => one(trx, services, params.id ?? '', asking),
  }),
]

export const organizationEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/organizations',
    operationId: 'listOrganizations',
    tag: 'organizations',
    query: z.object({ ...filters, full: yes, ...paging }),
    answer: pageOf(organization),
    find: (trx, { query }, asking) => list(trx, organizations, query, asking),
  }),
  endpoint({
    path: '/organizations/{id}',
    operationId: 'getOrganization',
    tag: 'organizations',
    query: z.object({}),
    answer: organization,
    find: (trx, { params }, asking) => one(trx, organizations, params.id ?? '', asking),
  }),
]
