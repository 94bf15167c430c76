import { compact, type ExportContext, type Hsds, partId } from './hsds-context.ts'
import * as parts from './hsds-parts.ts'
import { hsdsOrganization, hsdsPair } from './hsds-records.ts'
import { plainAttribute, termAttributes } from './hsds-terms.ts'
import type { OfferRecord } from './record.ts'

/** Whom an offer is for, by area: the CBS code is the extent. */
function hsdsAreas(record: OfferRecord, { areaNames }: ExportContext): Hsds[] {
  return record.areaCodes.map((code) => ({
    id: partId(record.id, 'area', code),
    service_id: record.id,
    name: areaNames.get(code) ?? code,
    extent: code,
    extent_type: 'CBS',
  }))
}

function lists(record: OfferRecord, context: ExportContext): Hsds {
  const { id } = record
  const owner = { id, entity: 'service' } as const
  const language = (code: string) =>
    context.terms.get('language')?.find((term) => term.id === code)?.name.nl ?? code
  return compact({
    phones: parts.hsdsPhones(owner, record.phones),
    contacts: parts.hsdsContacts(owner, record.contacts),
    schedules: parts.hsdsSchedules(owner, record.schedules, record.scheduleDescription, context.today),
    service_areas: hsdsAreas(record, context),
    service_at_locations: record.places.map((at) => hsdsPair(id, at, context)),
    languages: parts.hsdsList(
      owner,
      'language',
      record.languages.map((code) => ({ code, name: language(code) })),
    ),
    cost_options: parts.hsdsCosts(owner, record.costOptions),
    required_documents: parts.hsdsList(owner, 'document', record.requiredDocuments),
    additional_urls: parts.hsdsList(owner, 'url', record.additionalUrls),
    attributes: [
      ...termAttributes(id, 'service', record.terms, context),
      ...plainAttribute(id, 'service', 'access', record.access),
      ...plainAttribute(id, 'service', 'source', record.source.title),
      ...plainAttribute(id, 'service', 'licence', record.source.licence),
    ],
  })
}

/** A service of HSDS with its organisation; with its lists only when `full`. */
export function hsdsService(record: OfferRecord, context: ExportContext, full = true): Hsds {
  const { id, name, organization } = record
  return {
    ...compact({
      id,
      organization_id: organization?.id,
      name,
      alternate_name: record.alternateName,
      description: record.description,
      url: record.url,
      email: record.email,
      status: 'active',
      interpretation_services: record.interpretationServices,
      application_process: record.applicationProcess,
      fees_description: record.feesDescription,
      eligibility_description: record.eligibilityDescription,
      minimum_age: record.minimumAge,
      maximum_age: record.maximumAge,
      assured_date: record.assuredDate,
      last_modified: record.lastModified.toISOString(),
    }),
    ...(organization ? { organization: hsdsOrganization(organization, context, full) } : {}),
    ...(full ? lists(record, context) : {}),
  }
}
