import type { Occurrence, OfferDetail, PlaceCard } from '../../domains/directory/index.ts'
import { addDays } from '../../platform/day.ts'
import { isoWithOffset } from '../../platform/zone.ts'
import { CONTEXT, type Data, filled, type Given, hours, placeParts } from './schema-org.ts'

function prices({ costOptions }: OfferDetail): Data[] {
  return costOptions.map(({ amount, option }) =>
    filled({ '@type': 'Offer', price: amount, priceCurrency: 'EUR', description: option }),
  )
}

function organizer(origin: string, organization: { id: string; name: string } | null): Data | null {
  if (!organization) return null
  return {
    '@type': 'Organization',
    name: organization.name,
    url: `${origin}/organisaties/${organization.id}`,
  }
}

/** Once only, on a day that somebody chose. */
function isOneOff({ schedules }: OfferDetail): boolean {
  return (
    schedules.length > 0 && schedules.every((rule) => rule.valid_from && rule.valid_from === rule.valid_to)
  )
}

function endOf({ day, opensAt, closesAt }: Occurrence): string | null {
  if (closesAt === null) return null
  return isoWithOffset(closesAt <= opensAt ? addDays(day, 1) : day, closesAt)
}

function common({ url }: Given, offer: OfferDetail): Data {
  return {
    ...CONTEXT,
    '@id': url,
    url,
    name: offer.name,
    description: offer.description,
    offers: prices(offer),
  }
}

/** One thing on offer: an Event when it is once only and still to come, else a Service. */
export function offerData(
  given: Given,
  offer: OfferDetail,
  place: PlaceCard | undefined,
  next: Occurrence | null,
): Data {
  const at =
    place && !place.confidential ? { '@type': 'Place', name: place.name, ...placeParts(place) } : null
  const by = organizer(given.origin, offer.organization)
  if (isOneOff(offer) && next)
    return filled({
      ...common(given, offer),
      '@type': 'Event',
      startDate: isoWithOffset(next.day, next.opensAt),
      endDate: endOf(next),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: at,
      organizer: by,
      isAccessibleForFree: offer.cost === null ? null : offer.cost === 0,
    })
  return filled({
    ...common(given, offer),
    '@type': 'Service',
    provider: by,
    audience: audience(offer),
    hoursAvailable: hours(offer.schedules),
    availableChannel: filled({
      '@type': 'ServiceChannel',
      serviceLocation: at,
      servicePhone: offer.phone ? { '@type': 'ContactPoint', telephone: offer.phone } : null,
      serviceUrl: offer.url,
    }),
  })
}

function audience({ minimumAge, maximumAge }: OfferDetail): Data | null {
  if (minimumAge === null && maximumAge === null) return null
  return filled({ '@type': 'PeopleAudience', suggestedMinAge: minimumAge, suggestedMaxAge: maximumAge })
}
