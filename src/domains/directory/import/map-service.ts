import { ACCESS, type CostOption, type RequiredDocument } from '../directory.ts'
import type { ServiceSpec } from '../recipe/entities.ts'
import type { Value } from '../recipe/parts.ts'
import type { ServiceDraft } from './draft.ts'
import { common, LONG, type MapContext, readArea, readTerms, reference, SHORT } from './map-common.ts'
import { readSchedules } from './read-times.ts'
import * as read from './reading.ts'

/** What everybody pays, and what one pays who has a pass. */
function readCosts(reading: read.Reading, spec: ServiceSpec): CostOption[] {
  const amount = read.readNumber(reading, spec.amount, true)
  const reduced = read.readNumber(reading, spec.amount_with_pass, true)
  const option = read.readText(reading, spec.pass, SHORT) ?? 'met een stadspas'
  return [
    ...(amount === null ? [] : [{ amount, currency: 'EUR' as const }]),
    ...(reduced === null ? [] : [{ amount: reduced, currency: 'EUR' as const, option }]),
  ]
}

function readLanguages(reading: read.Reading, spec: Value | undefined, { terms }: MapContext): string[] {
  return read.readList(reading, spec).flatMap((text) => {
    const found = read.findTerm(terms.get('language'), text)
    if (found !== null) return [found]
    read.complain(reading, read.columnOf(spec), reading.texts.notTerm(read.quoted(reading, text), 'language'))
    return []
  })
}

function readDocuments(reading: read.Reading, spec: Value | undefined): RequiredDocument[] {
  return read.readList(reading, spec).flatMap((document) => {
    if (document.length <= 500) return [{ document }]
    read.complain(reading, read.columnOf(spec), reading.texts.tooLong(500))
    return []
  })
}

export function mapService(reading: read.Reading, spec: ServiceSpec, context: MapContext): ServiceDraft {
  const age = (value: Value | undefined) => {
    const years = read.readNumber(reading, value)
    return years === null ? null : Math.min(Math.round(years), 120)
  }
  const times = readSchedules(reading, spec.schedules)
  const inWords = times.words.join('\n')
  return {
    kind: 'service',
    ...common(reading, spec, context),
    organization: reference(reading, spec.organization),
    locations: [reference(reading, spec.location)].filter((each) => each !== null),
    url: read.readUrl(reading, spec.url),
    email: read.readEmail(reading, spec.email),
    access: read.readWord(reading, spec.access, ACCESS),
    applicationProcess: read.readText(reading, spec.application_process, LONG),
    feesDescription: read.readText(reading, spec.fees_description, LONG),
    costOptions: readCosts(reading, spec),
    eligibilityDescription: read.readText(reading, spec.eligibility_description, LONG),
    minimumAge: age(spec.minimum_age),
    maximumAge: age(spec.maximum_age),
    schedules: times.schedules,
    scheduleDescription: read.readText(reading, spec.schedule_description, LONG) ?? (inWords || null),
    assuredDaysAgo: read.readNumber(reading, spec.assured_days_ago),
    areaCodes: readArea(reading, spec.service_area).sort(),
    terms: readTerms(reading, spec.terms, context),
    languages: readLanguages(reading, spec.languages, context),
    interpretationServices: read.readText(reading, spec.interpretation_services, LONG),
    requiredDocuments: readDocuments(reading, spec.required_documents),
    additionalUrls: [],
  }
}
