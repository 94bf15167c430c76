import { type RawBuilder, sql } from 'kysely'
import { wanted } from './area-code.ts'

/** Codes of municipalities, wijken or buurten; undefined is the whole working area. */
export type AreaCodes = readonly string[] | undefined

const OURS = sql`select municipality_code from working_area`

/** Whether a row of `location` is active and lies in these areas. */
export function locationIn(areaCodes: AreaCodes): RawBuilder<boolean> {
  // Without a boundary we do not know the municipality; then a place belongs to those who imported it.
  if (!areaCodes)
    return sql`(location.status = 'active'
      and (location.municipality_code is null or location.municipality_code in (${OURS})))`
  const { municipalities, wijken, buurten } = wanted(areaCodes)
  return sql`(location.status = 'active' and (location.municipality_code = any(${municipalities})
    or location.wijk_code = any(${wijken}) or location.buurt_code = any(${buurten})))`
}

function areaMatches(areaCodes: AreaCodes): RawBuilder<boolean> {
  if (!areaCodes) return sql`municipality_code in (${OURS})`
  const { municipalities, wijken, covering } = wanted(areaCodes)
  return sql`(area_code = any(${covering}) or municipality_code = any(${municipalities})
    or wijk_code = any(${wijken}))`
}

/**
 * Services (`service_id`) at a place in these areas (`location_id`, `here`), and services whose own area covers one of
 * them, is one or lies in one. A service that says nothing of where it is belongs to the working area as a whole.
 */
export function servicesIn(areaCodes: AreaCodes): RawBuilder<unknown> {
  const unplaced = sql`
    union all
    select id, null, false from service
    where not exists (select from service_at_location where service_id = service.id)
      and not exists (select from service_area where service_id = service.id)`
  return sql`
    select link.service_id, link.location_id, true as here
    from location join service_at_location as link on link.location_id = location.id and link.status = 'active'
    where ${locationIn(areaCodes)}
    union all
    select service_id, null, false from service_area where ${areaMatches(areaCodes)}
    ${areaCodes ? sql`` : unplaced}`
}
