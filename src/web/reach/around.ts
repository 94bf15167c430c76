import { middleOf } from '../../domains/areas/index.ts'
import { type Mode, usualCatchment } from '../../domains/reach/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { toWgs84 } from '../../platform/geo.ts'
import type { Moment } from '../../platform/search/filters.ts'
import { find } from '../../platform/search/find.queries.ts'
import type { Kind } from '../../platform/search/search.ts'
import { searchPath } from '../search/asked.ts'

const KINDS: Kind[] = ['offer', 'place']

/** What stands on the map today within the usual reach of the middle of a buurt. */
export interface Around {
  /** How many activities and places, by part of life. */
  counts: ReadonlyMap<string, number>
  /** The list of them. */
  hrefOf: (domain: string) => string
}

/** Counts what is on the map today around a buurt, as the list of results does; null when nobody knows where it lies. */
export async function aroundBuurt(trx: Trx, code: string, mode: Mode, now: Moment): Promise<Around | null> {
  const point = await middleOf(trx, code)
  if (!point) return null
  const radius = Math.round(usualCatchment(mode))
  const asked = { text: '', kinds: KINDS, near: { point, radius }, pageSize: 1 }
  const { counts } = await find(trx, asked, now)
  const { latitude, longitude } = toWgs84(point)
  const near = `${latitude.toFixed(5)},${longitude.toFixed(5)}`
  const ofDomain = [...counts].flatMap(([facet, count]): [string, number][] => {
    const [group, value = ''] = facet.split(':')
    return group === 'life_domain' ? [[value, count]] : []
  })
  return {
    counts: new Map(ofDomain),
    hrefOf: (domain) => searchPath({ kinds: KINDS, facets: { life_domain: [domain] }, near, radius }),
  }
}
