import type { SearchEntry } from '../../platform/search/search.ts'
import {
  type Access,
  type Address,
  addressLine,
  type CostOption,
  type RequiredDocument,
} from './directory.ts'
import type { Schedule } from './schedule.ts'
import {
  addressesOf,
  areasOf,
  costFacets,
  facet,
  type IndexContext,
  type IndexedSpot,
  pointsOf,
  spotCodes,
  spotFacets,
  type TermRef,
  timesOf,
  unique,
  words,
} from './search-facts.ts'

interface Named {
  id: string
  name: string
  alternateName: string | null
  description: string
  assuredDate: string | null
  organizationName: string | null
  /** Branches and networks of the organisation. */
  organizationTerms: TermRef[]
}

export interface IndexedOffer extends Named {
  eligibilityDescription: string | null
  applicationProcess: string | null
  feesDescription: string | null
  scheduleDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  access: Access | null
  costOptions: CostOption[]
  requiredDocuments: RequiredDocument[]
  languages: string[]
  schedules: Schedule[]
  terms: TermRef[]
  areaCodes: string[]
  places: IndexedSpot[]
}

export interface IndexedPlace extends Named, Omit<IndexedSpot, 'name'> {
  transportation: string | null
  schedules: Schedule[]
}

export interface IndexedOrganization extends Named {
  addresses: Address[]
  areaCodes: string[]
  places: IndexedSpot[]
}

/** An offer as the index keeps it. Facts of its places and its organisation come along, its contacts never. */
export function offerEntry(offer: IndexedOffer, context: IndexContext): SearchEntry {
  const { id, name: title, minimumAge, maximumAge, assuredDate, places } = offer
  const spoken = offer.languages.map((termId) => ({ taxonomy: 'language', termId }))
  const names = [offer.alternateName, offer.organizationName, ...places.map((place) => place.name)]
  const texts = [offer.description, offer.eligibilityDescription, offer.applicationProcess]
  const more = [offer.feesDescription, offer.scheduleDescription, ...addressesOf(places)]
  const documents = offer.requiredDocuments.map((each) => each.document)
  return {
    kind: 'offer',
    ...{ id, title, minimumAge, maximumAge, assuredDate },
    keywords: unique([...names, ...words([...offer.terms, ...spoken], context)]).join('\n'),
    body: unique([...texts, ...more, ...documents]).join('\n'),
    facets: unique([
      ...[...offer.terms, ...spoken, ...offer.organizationTerms].map(facet),
      ...costFacets(offer.costOptions),
      ...(offer.access ? [`access:${offer.access}`] : []),
      ...spotFacets(places),
    ]),
    areas: areasOf([...offer.areaCodes, ...spotCodes(places)], context),
    whole: offer.areaCodes,
    points: pointsOf(places),
    times: timesOf(offer.schedules, context.today),
  }
}

/** A place that people know by name. */
export function placeEntry(place: IndexedPlace, context: IndexContext): SearchEntry {
  const { id, name: title, assuredDate, placeType, confidential } = place
  const kind = placeType ? [{ taxonomy: 'place_type', termId: placeType }] : []
  return {
    kind: 'place',
    ...{ id, title, assuredDate, minimumAge: null, maximumAge: null },
    keywords: unique([place.alternateName, place.organizationName, ...words(kind, context)]).join('\n'),
    body: unique([
      place.description,
      ...(confidential ? [] : [place.transportation, addressLine(place.addresses)]),
    ]).join('\n'),
    facets: unique([...spotFacets([place]), ...place.organizationTerms.map(facet)]),
    areas: areasOf(spotCodes([place]), context),
    points: pointsOf([place]),
    times: timesOf(place.schedules, context.today),
  }
}

/** An organisation, found where its places are and where its offers are for. */
export function organizationEntry(organization: IndexedOrganization, context: IndexContext): SearchEntry {
  const { id, name: title, assuredDate, organizationTerms, places } = organization
  return {
    kind: 'organization',
    ...{ id, title, assuredDate, minimumAge: null, maximumAge: null },
    keywords: unique([organization.alternateName, ...words(organizationTerms, context)]).join('\n'),
    body: unique([organization.description, addressLine(organization.addresses)]).join('\n'),
    facets: unique(organizationTerms.map(facet)),
    areas: areasOf([...organization.areaCodes, ...spotCodes(places)], context),
    points: pointsOf(places),
    times: [],
  }
}
