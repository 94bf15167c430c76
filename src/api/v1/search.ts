import type { z } from 'zod'
import { listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  type ExportContext,
  exportContext,
  offerRecords,
  organizationRecords,
  placeRecords,
} from '../../domains/directory/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { find } from '../../platform/search/find.queries.ts'
import type { SearchHit, SearchResult } from '../../platform/search/search.ts'
import { FACETS, readAsked, toQuery } from '../../web/search/asked.ts'
import { findSpot } from '../../web/search/near.ts'
import { wordOf } from '../../web/search/words.ts'
import { type Asking, type Endpoint, endpoint } from '../endpoint.ts'
import { linksOf } from '../paging.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { unknownParts, unknownWords } from './filters.ts'
import { toOffer, toOrganization, toPlace } from './from-record.ts'
import { searchAnswer, searchQuery } from './search-schemas.ts'

const PARAMETERS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(FACETS).map(([name, group]) => [group, name])),
  ...{ kind: 'soort', when: 'wanneer', area: 'in' },
}

/** How many there would be with one filter more, in the words of the parameters. */
function countsOf({ counts }: SearchResult) {
  return [...counts].flatMap(([facet, count]) => {
    const at = facet.indexOf(':')
    const name = PARAMETERS[facet.slice(0, at)]
    if (!name || count === 0) return []
    return [{ parameter: name, value: wordOf(name, facet.slice(at + 1)), count }]
  })
}

async function itemsOf(trx: Trx, hits: readonly SearchHit[], context: ExportContext) {
  const ids = (wanted: SearchHit['kind']) => hits.filter((hit) => hit.kind === wanted).map((hit) => hit.id)
  const shown = new Map<string, object>()
  for (const record of await offerRecords(trx, ids('offer')))
    shown.set(record.id, { offer: toOffer(record, context) })
  for (const record of await placeRecords(trx, ids('place')))
    shown.set(record.id, { place: toPlace(record, context) })
  for (const record of await organizationRecords(trx, ids('organization')))
    shown.set(record.id, { organization: toOrganization(record, context) })
  return hits.flatMap((hit) => {
    const record = shown.get(hit.id)
    if (!record) return []
    const { next, distance } = hit
    const when = next && { ...next, closesAt: next.closesAt ?? undefined }
    return [
      {
        kind: hit.kind,
        ...(distance === null ? {} : { distance: Math.round(distance) }),
        ...(when ? { next: when } : {}),
        ...record,
      },
    ]
  })
}

async function search(trx: Trx, asked: z.infer<typeof searchQuery>, { lang, now, origin, url }: Asking) {
  const words = readAsked(url.searchParams)
  const wrong = [
    ...(await unknownParts(trx, { in: asked.in }, lang)),
    ...unknownWords(asked, await allTerms(trx), FACETS, lang),
  ]
  const spot = words.near === '' ? null : await findSpot(trx, words.near, words.near)
  if (words.near !== '' && !spot) {
    const detail = { nl, en }[lang].unknownPlace
    wrong.push({ in: 'query', location: { name: 'bij' }, code: 'unknown', detail })
  }
  if (wrong.length > 0) return { errors: wrong }
  const areas = await Promise.all([
    workingMunicipalities(trx),
    listAreas(trx, { level: 'wijk' }),
    listAreas(trx, { level: 'buurt' }),
  ])
  const areaNames = areas.flat().map(({ name, code }) => ({ name, code }))
  const near = spot ? { near: { point: spot.point, radius: words.radius } } : {}
  const page = { ...toQuery(words, asked.perPagina), areaNames, ...near }
  const found = await find(trx, page, { day: localDay(now), time: localTime(now) })
  const context = await exportContext(trx, origin, localDay(now))
  return {
    body: {
      total: found.total,
      items: await itemsOf(trx, found.hits, context),
      readings: found.readings,
      counts: countsOf(found),
      ...(found.urgent ? { urgent: found.urgent } : {}),
      ...(spot ? { near: { label: spot.label } } : {}),
      links: linksOf(url, asked, found.total),
    },
  }
}

/** The search of the site. */
export const searchEndpoint: Endpoint = endpoint({
  path: '/search',
  operationId: 'search',
  tag: 'search',
  query: searchQuery,
  answer: searchAnswer,
  sensitive: true,
  find: (trx, { query: asked }, asking) => search(trx, asked, asking),
})
