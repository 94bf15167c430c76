import { sql } from 'kysely'
import { addDays } from '../../../platform/day.ts'
import { toRd } from '../../../platform/geo.ts'
import { plan } from '../planned.ts'
import type { Write } from './decide.ts'
import type { LocationDraft, OrganizationDraft, ServiceDraft } from './draft.ts'

/** The moment of this run, and its calendar day in the Netherlands. */
export interface Now {
  moment: Date
  day: string
}

const json = (value: unknown) => JSON.stringify(value)

function common({ id, hash, draft }: Write, { moment }: Now) {
  return {
    id,
    source: draft.source,
    externalId: draft.externalId,
    contentHash: hash,
    firstSeen: moment,
    lastSeen: moment,
    lastModified: moment,
    assuredDate: draft.assuredDate,
    status: draft.status,
    name: draft.name,
    alternateName: draft.alternateName,
    description: draft.description,
    phones: json(draft.phones),
    contacts: json(draft.contacts),
  }
}

/** An organisation as columns. */
export function organizationRow(write: Write<OrganizationDraft>, now: Now) {
  const { website, email, addresses, identifiers } = write.draft
  return {
    ...common(write, now),
    website,
    email,
    addresses: json(addresses),
    identifiers: json(identifiers),
  }
}

/** A place as columns, with its point in metres beside the degrees. */
export function locationRow(write: Write<LocationDraft>, now: Now) {
  const { draft, organizationId, area } = write
  const rd = draft.point ? toRd(draft.point) : null
  return {
    ...common(write, now),
    organizationId,
    placeType: draft.placeType,
    listed: draft.listed,
    url: draft.url,
    transportation: draft.transportation,
    schedules: json(draft.schedules.map((time) => plan(time, now.day))),
    accessibility: json(draft.accessibility),
    addresses: json(draft.addresses),
    longitude: draft.point?.longitude ?? null,
    latitude: draft.point?.latitude ?? null,
    rd: rd ? sql<{ x: number; y: number }>`point(${rd.x}, ${rd.y})` : null,
    municipalityCode: area?.municipalityCode ?? null,
    wijkCode: area?.wijkCode ?? null,
    buurtCode: area?.buurtCode ?? null,
    confidential: draft.confidential,
  }
}

/** A service as columns. */
export function serviceRow(write: Write<ServiceDraft>, now: Now) {
  const { draft, organizationId } = write
  return {
    ...common(write, now),
    organizationId,
    assuredDate:
      draft.assuredDaysAgo === null ? draft.assuredDate : addDays(now.day, -Math.round(draft.assuredDaysAgo)),
    url: draft.url,
    email: draft.email,
    access: draft.access,
    applicationProcess: draft.applicationProcess,
    feesDescription: draft.feesDescription,
    costOptions: json(draft.costOptions),
    eligibilityDescription: draft.eligibilityDescription,
    minimumAge: draft.minimumAge,
    maximumAge: draft.maximumAge,
    schedules: json(draft.schedules.map((time) => plan(time, now.day))),
    scheduleDescription: draft.scheduleDescription,
    languages: draft.languages,
    interpretationServices: draft.interpretationServices,
    requiredDocuments: json(draft.requiredDocuments),
    additionalUrls: json(draft.additionalUrls),
  }
}
