import type { PlaceCard, Schedule } from '../../domains/directory/index.ts'

/** What a page shows, in the words of https://schema.org; a search engine that finds nothing to say leaves a key out. */
export type Data = Record<string, unknown>

export const CONTEXT = { '@context': 'https://schema.org' }

const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

export interface Given {
  /** `https://weverland.example` */
  origin: string
  /** The whole address of the page. */
  url: string
}

/** Leaves out what is empty: null, undefined, an empty text or list. */
export function filled(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => {
      if (Array.isArray(value)) return value.length > 0
      return value !== null && value !== undefined && value !== ''
    }),
  )
}

/** The weekly hours; what is less regular than that has no word here. */
export function hours(schedules: readonly Schedule[]): Data[] {
  return schedules
    .filter(
      (rule) => rule.freq === 'WEEKLY' && (rule.interval ?? 1) === 1 && rule.closes_at && rule.byday?.length,
    )
    .map((rule) =>
      filled({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: rule.byday?.map((day) => `https://schema.org/${DAYS[day]}`),
        opens: rule.opens_at,
        closes: rule.closes_at,
        validFrom: rule.valid_from,
        validThrough: rule.valid_to,
      }),
    )
}

/** Where it is, as far as everybody may know. */
export function placeParts(place: PlaceCard): Data {
  if (place.confidential) return {}
  const { longitude, latitude } = place
  return filled({
    address: place.address,
    geo: longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
  })
}
