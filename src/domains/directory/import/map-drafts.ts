import { nest } from '../area-code.ts'
import { type Identifier, readIdentifier } from '../identifier.ts'
import type { LocationSpec, OrganizationSpec } from '../recipe/entities.ts'
import type { LocationDraft, OrganizationDraft } from './draft.ts'
import { common, LONG, type MapContext, readArea, readTerms, reference } from './map-common.ts'
import { readAccessibility, readAddresses, readPoint } from './parts.ts'
import { readSchedules } from './read-times.ts'
import * as read from './reading.ts'

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
    // Beside a confidential place the office may well be that place.
    addresses: reading.secret ? [] : readAddresses(reading, spec.address),
    identifiers: readIdentifiers(reading, spec),
    terms: readTerms(reading, spec.terms, context),
  }
}

function readIdentifiers(reading: read.Reading, { kvk, rsin }: OrganizationSpec): Identifier[] {
  return (
    [
      ['NL-KVK', kvk],
      ['NL-RSIN', rsin],
    ] as const
  ).flatMap(([type, spec]) =>
    read.readList(reading, spec).flatMap((text) => {
      const identifier = readIdentifier(type, text)
      if (identifier !== null) return [{ identifier_type: type, identifier }]
      read.complain(reading, read.columnOf(spec), reading.texts.notIdentifier[type])
      return []
    }),
  )
}

export function mapLocation(
  reading: read.Reading,
  spec: LocationSpec,
  context: MapContext,
  saysConfidential: boolean,
): LocationDraft {
  const confidential = reading.secret
  const [area] = readArea(reading, spec.area)
  const times = readSchedules(reading, spec.schedules)
  const known = common(reading, spec, context)
  return {
    kind: 'location',
    ...known,
    description: [known.description, ...times.words].filter(Boolean).join('\n'),
    organization: reference(reading, spec.organization),
    placeType: readTerms(reading, { place_type: spec.place_type }, context)[0]?.termId ?? null,
    listed: read.readBoolean(reading, spec.listed, true) ?? true,
    url: read.readUrl(reading, spec.url),
    schedules: times.schedules,
    accessibility: readAccessibility(reading, spec.accessibility, context.terms.get('accessibility')),
    // What says where a confidential place is, is not even read: it cannot reach the database, a hash or a message.
    transportation: confidential ? null : read.readText(reading, spec.transportation, LONG),
    addresses: confidential ? [] : readAddresses(reading, spec.address),
    point: confidential ? null : readPoint(reading, spec),
    areaCode: (confidential && area ? nest(area)?.municipalityCode : area) ?? null,
    confidential,
    saysConfidential: saysConfidential || confidential,
  }
}
