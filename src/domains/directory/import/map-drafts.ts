import { nest } from '../area-code.ts'
import { ACCESS, STATUSES } from '../directory.ts'
import type { LocationSpec, OrganizationSpec, ServiceSpec } from '../recipe/entities.ts'
import type { Value } from '../recipe/parts.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { Texts } from '../texts.nl.ts'
import type { LocationDraft, OrganizationDraft, Reference, ServiceDraft } from './draft.ts'
import { readAccessibility, readAddresses, readContacts, readId, readPoint, readSchedules } from './parts.ts'
import * as read from './reading.ts'

/** What mapping needs besides the row itself. */
export interface MapContext {
  recipe: Recipe
  texts: Texts['import']
  /** Ids that exist, by taxonomy. */
  terms: ReadonlyMap<string, ReadonlySet<string>>
  digest: (text: string) => string
  /** Keys of places that some row of the file calls confidential. */
  secretPlaces?: ReadonlyMap<string, unknown>
}

const SHORT = 200
const LONG = 10_000

type AnySpec = OrganizationSpec | LocationSpec | ServiceSpec

function common(reading: read.Reading, spec: AnySpec, { recipe, digest }: MapContext) {
  // A name is one line, however a source breaks it.
  const name = read.readText(reading, spec.name, SHORT)?.replaceAll('\n', ' ') ?? null
  if (name === null && !reading.problems.some((each) => each.column === read.columnOf(spec.name)))
    read.complain(reading, read.columnOf(spec.name), reading.texts.noName)
  return {
    source: spec.source ?? recipe.name,
    externalId: readId(reading, spec.id ?? recipe.id, digest) ?? '',
    ifMissing: spec.if_missing ?? false,
    status: read.readWord(reading, spec.status, STATUSES) ?? ('active' as const),
    name: name ?? '',
    alternateName: read.readText(reading, spec.alternate_name, SHORT)?.replaceAll('\n', ' ') ?? null,
    description: read.readText(reading, spec.description, LONG) ?? '',
    phones: read.readPhones(reading, spec.phones),
    contacts: readContacts(reading, spec.contact),
    assuredDate: read.readDate(reading, spec.assured_date),
  }
}

function reference(reading: read.Reading, ref: { source: string; id: Value } | undefined): Reference | null {
  const [externalId] = read.readList(reading, ref?.id)
  return ref && externalId ? { source: ref.source, externalId, column: read.columnOf(ref.id) } : null
}

export function mapOrganization(
  reading: read.Reading,
  spec: OrganizationSpec,
  context: MapContext,
): OrganizationDraft {
  return {
    kind: 'organization',
    ...common(reading, spec, context),
    website: read.readUrl(reading, spec.website),
    email: read.readEmail(reading, spec.email),
  }
}

function readArea(reading: read.Reading, spec: Value | undefined): string[] {
  return read.readList(reading, spec).filter((code) => {
    if (nest(code)) return true
    read.complain(reading, read.columnOf(spec), reading.texts.notArea(read.quoted(reading, code)))
    return false
  })
}

export function mapLocation(
  reading: read.Reading,
  spec: LocationSpec,
  context: MapContext,
  saysConfidential: boolean,
): LocationDraft {
  const confidential = reading.secret
  const [area] = readArea(reading, spec.area)
  return {
    kind: 'location',
    ...common(reading, spec, context),
    organization: reference(reading, spec.organization),
    placeType: read.readWord(reading, spec.place_type, [...(context.terms.get('place_type') ?? [])]),
    listed: read.readBoolean(reading, spec.listed, true) ?? true,
    url: read.readUrl(reading, spec.url),
    schedules: readSchedules(reading, spec.schedules),
    accessibility: readAccessibility(reading, spec.accessibility),
    // What says where a confidential place is, is not even read: it cannot reach the database, a hash or a message.
    transportation: confidential ? null : read.readText(reading, spec.transportation, LONG),
    addresses: confidential ? [] : readAddresses(reading, spec.address),
    point: confidential ? null : readPoint(reading, spec),
    areaCode: (confidential && area ? nest(area)?.municipalityCode : area) ?? null,
    confidential,
    saysConfidential: saysConfidential || confidential,
  }
}

function readTerms(
  reading: read.Reading,
  spec: ServiceSpec['terms'],
  context: MapContext,
): ServiceDraft['terms'] {
  return Object.entries(spec ?? {}).flatMap(([taxonomy, value]) =>
    read.readList(reading, value).flatMap((termId) => {
      if (context.terms.get(taxonomy)?.has(termId)) return [{ taxonomy, termId }]
      read.complain(
        reading,
        read.columnOf(value),
        reading.texts.notTerm(read.quoted(reading, termId), taxonomy),
      )
      return []
    }),
  )
}

export function mapService(reading: read.Reading, spec: ServiceSpec, context: MapContext): ServiceDraft {
  const amount = read.readNumber(reading, spec.amount, true)
  const age = (value: Value | undefined) => {
    const years = read.readNumber(reading, value)
    return years === null ? null : Math.min(Math.round(years), 120)
  }
  return {
    kind: 'service',
    ...common(reading, spec, context),
    organization: reference(reading, spec.organization),
    location: reference(reading, spec.location),
    url: read.readUrl(reading, spec.url),
    email: read.readEmail(reading, spec.email),
    access: read.readWord(reading, spec.access, ACCESS),
    applicationProcess: read.readText(reading, spec.application_process, LONG),
    feesDescription: read.readText(reading, spec.fees_description, LONG),
    costOptions: amount === null ? [] : [{ amount, currency: 'EUR' }],
    eligibilityDescription: read.readText(reading, spec.eligibility_description, LONG),
    minimumAge: age(spec.minimum_age),
    maximumAge: age(spec.maximum_age),
    schedules: readSchedules(reading, spec.schedules),
    scheduleDescription: read.readText(reading, spec.schedule_description, LONG),
    assuredDaysAgo: read.readNumber(reading, spec.assured_days_ago),
    areaCodes: readArea(reading, spec.service_area).sort(),
    terms: readTerms(reading, spec.terms, context),
  }
}
