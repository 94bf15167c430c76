/** A place on the earth that a map or a route can lead to. */
export interface Target {
  longitude: number
  latitude: number
  name: string
}

const degrees = (value: number) => value.toFixed(5)

/** The point of a place, when it has one that may be shown. */
export function targetOf(place: {
  name: string
  confidential: boolean
  longitude: number | null
  latitude: number | null
}): Target | null {
  const { name, longitude, latitude } = place
  if (place.confidential || longitude === null || latitude === null) return null
  return { name, longitude, latitude }
}

/** Route planner of OpenStreetMap towards a point; the reader says there from where. Another site. */
export function routeHref({ longitude, latitude }: Target): string {
  return `https://www.openstreetmap.org/directions?from=&to=${degrees(latitude)}%2C${degrees(longitude)}`
}

/** The point for whichever maps app the device has (RFC 5870, with the name as Android reads it). */
export function geoHref({ longitude, latitude, name }: Target): string {
  const point = `${degrees(latitude)},${degrees(longitude)}`
  return `geo:${point}?q=${point}(${encodeURIComponent(name)})`
}
