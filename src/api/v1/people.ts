import { z } from 'zod'
import {
  goneSince,
  peopleFor,
  personFor,
  personPath,
  photoPath,
  recordOf,
  type Shown,
} from '../../domains/people/index.ts'
import { localDay } from '../../platform/clock.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { linksOf, listOf, paging, windowOf } from '../paging.ts'
import { BASE } from './from-record.ts'
import { translated } from './schemas.ts'

const text = z.string()
const href = z.object({ href: text })

const person = z
  .object({
    id: z.uuid(),
    name: text,
    role: translated.optional(),
    about: translated.optional(),
    specialisms: z.array(text).optional(),
    organization: z.uuid().optional(),
    areas: z.array(text).optional(),
    days: z.array(text).optional(),
    reach: translated.optional(),
    phone: text.optional(),
    email: text.optional(),
    languages: z.array(text).optional(),
    standIn: z.object({ person: z.uuid(), from: z.iso.date(), until: z.iso.date() }).optional(),
    links: z.object({ self: href, page: href, photo: href.optional() }),
  })
  .meta({ id: 'Person' })

function toPerson(shown: Shown) {
  const { photo, ...record } = recordOf(shown)
  return {
    ...record,
    links: {
      self: { href: `${BASE}/people/${shown.id}` },
      page: { href: personPath(shown.id) },
      ...(photo ? { photo: { href: photoPath(shown.id, photo) } } : {}),
    },
  }
}

/** For everybody, whoever asks: what colleagues see is on pages only. */
const openly = (now: Date) => ({ audience: 'public', today: localDay(now) }) as const

/** Who is who, as far as each person lets everybody see; and what is no longer there. */
export const peopleEndpoints: readonly Endpoint[] = [
  endpoint({
    ...{ path: '/people', operationId: 'listPeople', tag: 'people', sensitive: true },
    query: z.strictObject({
      in: z
        .string()
        .regex(/^(GM\d{4}|WK\d{4}[0-9A-Z]{2})$/i)
        .optional(),
      ...paging,
    }),
    answer: listOf(person),
    find: async (trx, { query }, { url, now }) => {
      const all = await peopleFor(trx, query.in ? { area: query.in.toUpperCase() } : {}, openly(now))
      const { limit, offset } = windowOf(query)
      const items = all.slice(offset, offset + limit).map(toPerson)
      return { body: { total: all.length, items, links: linksOf(url, query, all.length) } }
    },
  }),
  endpoint({
    ...{ path: '/people/gone', operationId: 'listPeopleGone', tag: 'people', sensitive: true },
    query: z.strictObject({ gewijzigdSinds: z.iso.datetime({ offset: true }) }),
    answer: z.object({
      total: z.int().min(0),
      items: z.array(z.object({ id: z.uuid(), field: text, goneAt: z.iso.datetime() })),
    }),
    find: async (trx, { query }) => {
      const gone = await goneSince(trx, new Date(query.gewijzigdSinds))
      const items = gone.map((each) => ({ ...each, goneAt: each.goneAt.toISOString() }))
      return { body: { total: items.length, items } }
    },
  }),
  endpoint({
    ...{ path: '/people/{id}', operationId: 'getPerson', tag: 'people', sensitive: true },
    query: z.strictObject({}),
    answer: person,
    find: async (trx, { params }, { now }) => {
      const shown = await personFor(trx, (params.id ?? '').toLowerCase(), openly(now))
      return shown && { body: toPerson(shown) }
    },
  }),
]
