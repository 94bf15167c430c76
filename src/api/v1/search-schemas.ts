import { z } from 'zod'
import { WORDS } from '../../web/search/words.ts'
import { pageLinks, paging } from '../paging.ts'
import { areaAndTheme } from './filters.ts'
import { kind, offer, organization, place } from './schemas.ts'

const word = (name: string) =>
  z.array(z.enum(Object.keys(WORDS[name] ?? {}) as [string, ...string[]])).max(12)
const id = z
  .array(z.string().regex(/^[a-z][a-z0-9-]{0,40}$/))
  .max(12)
  .optional()

/** As the address of the page /zoeken: its question can be sent here as it is. */
export const searchQuery = z.strictObject({
  q: z.string().max(120).optional(),
  soort: word('soort').optional(),
  ...areaAndTheme,
  ...{ situatie: id, groep: id, taal: id, toegang: id, plek: id, wie: id, vorm: id, indicatie: id },
  ...{ branche: id, netwerk: id },
  kosten: word('kosten').optional(),
  meedoen: word('meedoen').optional(),
  leeftijd: z.coerce.number().int().min(0).max(120).optional(),
  wanneer: z.enum(Object.keys(WORDS.wanneer ?? {}) as [string, ...string[]]).optional(),
  bij: z.string().max(120).optional(),
  straal: z.coerce.number().int().min(100).max(50_000).optional(),
  volgorde: z.enum(['beste', 'dichtbij', 'eerst']).optional(),
  ...paging,
  pagina: z.coerce.number().int().min(1).max(9_999).default(1),
  perPagina: z.coerce.number().int().min(1).max(50).default(15),
})

const time = z.object({ day: z.iso.date(), opensAt: z.string(), closesAt: z.string().optional() })

const result = z
  .object({
    kind,
    distance: z.int().optional(),
    next: time.optional(),
    offer: offer.optional(),
    place: place.optional(),
    organization: organization.optional(),
  })
  .meta({ id: 'SearchResult' })

/** What is found, how the question was read, and how many there would be with one choice more. */
export const searchAnswer = z.object({
  total: z.int().min(0),
  items: z.array(result),
  readings: z.array(
    z.object({
      typed: z.string(),
      as: z.enum(['word', 'mended', 'meaning', 'unknown', 'left-out']),
      to: z.array(z.string()),
    }),
  ),
  counts: z.array(z.object({ parameter: z.string(), value: z.string(), count: z.int() })),
  urgent: z.string().optional(),
  near: z.object({ label: z.string() }).optional(),
  links: pageLinks,
})
