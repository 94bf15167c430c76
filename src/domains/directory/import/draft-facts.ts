import { toRd } from '../../../platform/geo.ts'
import type { Address } from '../directory.ts'
import { type Facts, normalAddress, normalPhone, normalSite } from '../duplicates/facts.ts'
import type { Write } from './decide.ts'
import type { Draft } from './draft.ts'

const known = (list: readonly (string | null)[]): string[] =>
  [...new Set(list.filter((each) => each !== null && each !== ''))] as string[]

const municipality = (code: string | null) => (code ? `GM${code.slice(2, 6)}` : null)

/** Kept apart from a draft: the organisation and the addresses that other records of its row tell. */
export interface Around {
  organization: Facts['organization']
  /** Of an offer: the addresses of places that its own row makes. */
  addresses: readonly Address[]
}

function reachOf(draft: Draft): Pick<Facts, 'emails' | 'sites' | 'registers'> {
  const email = draft.kind === 'location' ? null : draft.email
  const site = draft.kind === 'organization' ? draft.website : draft.url
  const identifiers = draft.kind === 'organization' ? draft.identifiers : []
  return {
    emails: known([email?.trim().toLowerCase() ?? null]),
    sites: known([site ? normalSite(site) : null]),
    registers: known(identifiers.map((each) => (each.identifier_type === 'NL-KVK' ? each.identifier : null))),
  }
}

function whenOf(draft: Draft): Pick<Facts, 'times' | 'ages'> {
  if (draft.kind !== 'service') return { times: [], ages: { least: null, most: null } }
  const begin = draft.schedules.flatMap((time) =>
    'byday' in time ? (time.byday ?? []).map((day) => `${day.slice(-2)} ${time.opens_at}`) : [],
  )
  return { times: known(begin), ages: { least: draft.minimumAge, most: draft.maximumAge } }
}

/** What a record of a file is compared with others by: the same as of a thing on the map (`factsOf`). */
export function factsOfDraft({ draft, id, area, locationIds }: Write, around: Around): Facts {
  const isPlace = draft.kind === 'location'
  const codes = draft.kind === 'service' ? draft.areaCodes : [area?.municipalityCode ?? null]
  const addresses = draft.kind === 'service' ? around.addresses : draft.addresses
  return {
    ...{ id, kind: draft.kind, name: draft.name, organization: around.organization, places: locationIds },
    municipalities: known(codes.map(municipality)),
    addresses: known(addresses.map(normalAddress)),
    point: isPlace && draft.point ? toRd(draft.point) : null,
    phones: known(draft.phones.map(({ number }) => normalPhone(number))),
    ...reachOf(draft),
    ...whenOf(draft),
  }
}
