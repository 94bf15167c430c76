import type { OrganizationDetail, PlaceCard } from '../../domains/directory/index.ts'
import { CONTEXT, type Data, filled, type Given, hours, placeParts } from './schema-org.ts'

/** Our kinds of place that schema.org has a word for; all others are CivicStructure: a public place. */
const PLACE_TYPES: Record<string, string> = {
  bibliotheek: 'Library',
  school: 'School',
  kerk: 'Church',
  moskee: 'Mosque',
  sportclub: 'SportsActivityLocation',
  sporthal: 'SportsActivityLocation',
  park: 'Park',
  speeltuin: 'Playground',
  theater: 'PerformingArtsTheater',
  museum: 'Museum',
  stadhuis: 'CityHall',
  politie: 'PoliceStation',
  cafe: 'CafeOrCoffeeShop',
  winkel: 'Store',
}

/** One place with its opening hours; of a confidential one its name and number only. */
export function placeData({ url }: Given, place: PlaceCard): Data {
  const { name, description, phone: telephone, placeType, wheelchair } = place
  return filled({
    ...CONTEXT,
    '@type': place.confidential ? 'Organization' : (PLACE_TYPES[placeType ?? ''] ?? 'CivicStructure'),
    '@id': url,
    ...{ url, name, description, telephone },
    ...placeParts(place),
    openingHoursSpecification: place.confidential ? [] : hours(place.schedules),
    amenityFeature:
      wheelchair === null || place.confidential
        ? null
        : { '@type': 'LocationFeatureSpecification', name: 'wheelchair', value: wheelchair },
  })
}

/** Kinds of organisation that schema.org has a word for. */
const BRANCHES: Record<string, string> = {
  overheid: 'GovernmentOrganization',
  onderwijs: 'EducationalOrganization',
  sport: 'SportsOrganization',
  'sociaal-werk': 'NGO',
  bewoners: 'NGO',
  levensbeschouwing: 'NGO',
}

/** One organisation with the numbers by which others know it. */
export function organizationData({ url }: Given, organization: OrganizationDetail): Data {
  const { name, description, email, phone: telephone, website, address, identifiers } = organization
  return filled({
    ...CONTEXT,
    '@type': BRANCHES[organization.terms.branch?.[0] ?? ''] ?? 'Organization',
    '@id': url,
    ...{ url, name, description, email, telephone, address },
    sameAs: website,
    identifier: identifiers.map(({ identifier_type: propertyID, identifier: value }) => ({
      '@type': 'PropertyValue',
      propertyID,
      value,
    })),
  })
}

/** The way from the front page to here. */
export function breadcrumbData(
  origin: string,
  crumbs: readonly { href: string; label: string }[],
  self: string,
): Data {
  const items = [...crumbs, { href: '', label: self }]
  return {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ href, label }, index) =>
      filled({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: href === '' ? null : `${origin}${href}`,
      }),
    ),
  }
}
