import {
  type Area,
  COUNTRY,
  childLevel,
  datasetsOf,
  figuresOf,
  findArea,
  listAreas,
  missingOf,
  shapesOf,
} from '../../domains/areas/index.ts'
import { areaSupply } from '../../domains/directory/index.ts'
import { countUnknown } from '../../domains/freshness/index.ts'
import { messagesOf, publishedYear } from '../../domains/inbox/index.ts'
import { publishedRun } from '../../domains/reach/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Moment } from '../../platform/search/filters.ts'
import { loadPeopleOf } from '../people/load.ts'
import { loadWeek } from './week.ts'

/** More things on offer than this stand behind their subjects only. */
export const OFFERS_SHOWN = 12
export const PLACES_SHOWN = 20
/** More people than this stand behind a link. */
/** Of a municipality only how many: who looks for somebody chooses a wijk first. */
const peopleShown = (level: string) => (level === 'municipality' ? 0 : 3)

/** Everything one page about an area needs, read in one transaction, so that the numbers on it belong together. */
export async function loadNeighbourhood(trx: Trx, code: string, now: Moment) {
  const today = now.day
  const area = await findArea(trx, code)
  if (!area) return null
  const parents = await parentsOf(trx, area)
  const below = childLevel(area.level)
  const children = below ? await listAreas(trx, { level: below, within: area.code }) : []
  const municipality = parents[0] ?? area
  const codes = [area.code, municipality.code, COUNTRY]
  const drawn = children.length > 0 ? [area, ...children] : [area]
  const figures = await figuresOf(trx, codes)
  const used = new Set(
    [...figures.values()].flatMap((set) => [...set.values()].map((figure) => figure.datasetId)),
  )
  return {
    today,
    area,
    parents,
    municipality,
    children,
    figures,
    datasets: await datasetsOf(trx, [...used]),
    shapes: await shapesOf(
      trx,
      drawn.map((each) => each.code),
    ),
    ...(await areaSupply(trx, area.code, today, { places: PLACES_SHOWN, offers: OFFERS_SHOWN })),
    week: await loadWeek(trx, area.code, now),
    people: await loadPeopleOf(trx, area.code, { audience: 'public', today }, peopleShown(area.level)),
    missing: await missingOf(trx, area.code),
    unknown: await countUnknown(trx, area.code),
    messages: messagesOf(await publishedYear(trx), area.code),
    reach: (await publishedRun(trx)) !== null,
    lifeDomains: await terms(trx, 'life_domain'),
    placeTypes: await terms(trx, 'place_type'),
  }
}

export type Neighbourhood = NonNullable<Awaited<ReturnType<typeof loadNeighbourhood>>>

/** Municipality first, then wijk: what stands above this area. */
async function parentsOf(trx: Trx, area: Area): Promise<Area[]> {
  const codes = [area.municipalityCode, area.wijkCode].filter((code) => code !== null && code !== area.code)
  const found = await Promise.all(codes.map((code) => findArea(trx, String(code))))
  return found.filter((parent) => parent !== null)
}
