import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { firstPhone, type Member } from './card.ts'
import type { Phone } from './directory.ts'

interface Row {
  id: string
  name: string
  description: string
  phones: Phone[]
  municipalityCode: string | null
  spotName: string | null
  confidential: boolean | null
  longitude: number | null
  latitude: number | null
  spots: number
}

function toMember(row: Row): Member {
  const {
    id,
    name,
    description,
    phones,
    municipalityCode,
    spotName,
    confidential,
    longitude,
    latitude,
    spots,
  } = row
  const spot =
    spotName === null ? null : { name: spotName, confidential: confidential ?? false, longitude, latitude }
  return {
    ...{ id, name, description, municipalityCode, spot },
    phone: firstPhone([], phones),
    otherSpots: Math.max(0, spots - 1),
  }
}

/**
 * The organisations of a branch or network, by name: once for every municipality of the working area in which a place of
 * theirs lies, or in which they have something on offer at a place; once without municipality when there is none. Of
 * several places in a municipality its own comes first, then one with a point.
 */
export async function membersOf(trx: Trx, taxonomy: string, termId: string): Promise<Member[]> {
  const { rows } = await sql<Row>`
    with member as (
      select organization.* from organization_term join organization on organization.id = organization_id
      where taxonomy = ${taxonomy} and term_id = ${termId} and organization.status = 'active'
    ), spot as (
      select organization_id, location_id, min(rank) as rank from (
        select member.id as organization_id, location.id as location_id, 0 as rank
        from member join location on location.organization_id = member.id and location.listed
        union all
        select member.id, link.location_id, 1 from member join service on service.organization_id = member.id
          join service_at_location as link on link.service_id = service.id and link.status = 'active'
        where service.status = 'active') as each
      group by organization_id, location_id
    ), placed as (
      select distinct on (spot.organization_id, municipality_code) spot.organization_id, municipality_code,
        location.name as spot_name, location.confidential, location.longitude, location.latitude,
        count(*) over (partition by spot.organization_id, municipality_code) as spots
      from spot join location on location.id = spot.location_id and location.status = 'active'
      where municipality_code in (select municipality_code from working_area)
      order by spot.organization_id, municipality_code, rank, location.longitude is null, location.name, location.id
    )
    select member.id, member.name, member.description, member.phones, placed.municipality_code, placed.spot_name,
      placed.confidential, placed.longitude, placed.latitude, coalesce(placed.spots, 0) as spots
    from member left join placed on placed.organization_id = member.id
    order by public.fold(member.name), member.id, placed.municipality_code`.execute(trx)
  return rows.map(toMember)
}

/** How many organisations each branch and network has, by `taxonomy:id`. */
export async function memberCounts(trx: Trx): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; members: number }>`
    select taxonomy || ':' || term_id as key, count(*) as members
    from organization_term join organization on organization.id = organization_id
    where organization.status = 'active' and taxonomy in ('branch', 'network')
    group by taxonomy, term_id`.execute(trx)
  return new Map(rows.map(({ key, members }) => [key, members]))
}
