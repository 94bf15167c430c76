import { z } from 'zod'
import { type Area, findArea, listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { linksOf, listOf, paging, windowOf } from '../paging.ts'
import { figuresEndpoint } from './figures.ts'
import { BASE } from './from-record.ts'
import { point } from './schemas.ts'

const LEVEL = { gemeente: 'municipality', wijk: 'wijk', buurt: 'buurt' } as const
const href = z.object({ href: z.string() })

const area = z
  .object({
    code: z.string(),
    level: z.enum(['municipality', 'wijk', 'buurt']),
    name: z.string(),
    municipalityCode: z.string().optional(),
    wijkCode: z.string().optional(),
    year: z.int(),
    invented: z.boolean(),
    labelPoint: point.optional(),
    links: z.object({ self: href, page: href, figures: href }),
  })
  .meta({ id: 'Area' })

function toArea({
  code,
  level,
  name,
  municipalityCode,
  wijkCode,
  year,
  invented,
  longitude,
  latitude,
}: Area) {
  return {
    ...{ code, level, name, year, invented },
    ...(municipalityCode && municipalityCode !== code ? { municipalityCode } : {}),
    ...(wijkCode && wijkCode !== code ? { wijkCode } : {}),
    ...(longitude !== null && latitude !== null
      ? { labelPoint: { type: 'Point', coordinates: [longitude, latitude] } }
      : {}),
    links: {
      self: { href: `${BASE}/areas/${code}` },
      page: { href: `/wijken/${code}` },
      figures: { href: `${BASE}/areas/${code}/figures` },
    },
  }
}

async function areasOf(trx: Trx, levels: readonly (keyof typeof LEVEL)[], within?: string): Promise<Area[]> {
  const lists = levels.map((level) => {
    if (level !== 'gemeente') return listAreas(trx, { level: LEVEL[level], ...(within ? { within } : {}) })
    return workingMunicipalities(trx).then((all) => all.filter(({ code }) => !within || code === within))
  })
  return (await Promise.all(lists)).flat()
}

/** Municipalities, wijken and buurten of the working area, and their figures with source and year. */
export const areaEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/areas',
    operationId: 'listAreas',
    tag: 'areas',
    query: z.strictObject({
      niveau: z
        .array(z.enum(['gemeente', 'wijk', 'buurt']))
        .max(3)
        .optional(),
      in: z
        .string()
        .regex(/^(GM\d{4}|WK\d{4}[0-9A-Z]{2})$/i)
        .optional(),
      ...paging,
    }),
    answer: listOf(area),
    find: async (trx, { query }, { url }) => {
      const levels = query.niveau ?? (['gemeente', 'wijk', 'buurt'] as const)
      const all = await areasOf(trx, levels, query.in?.toUpperCase())
      const { limit, offset } = windowOf(query)
      const items = all.slice(offset, offset + limit).map(toArea)
      return { body: { total: all.length, items, links: linksOf(url, query, all.length) } }
    },
  }),
  endpoint({
    path: '/areas/{code}',
    operationId: 'getArea',
    tag: 'areas',
    query: z.strictObject({}),
    answer: area,
    find: async (trx, { params }) => {
      const found = await findArea(trx, params.code ?? '')
      return found && { body: toArea(found) }
    },
  }),
  figuresEndpoint,
]
