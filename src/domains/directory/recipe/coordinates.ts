import { inNetherlands, inRdArea, type LonLat, toWgs84 } from '../../../platform/geo.ts'

/** What is wrong with a pair of coordinates. */
export type CoordinateFault = 'notNumber' | 'half' | 'swapped' | 'rd' | 'outside'

function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return null
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

const rounded = (degrees: number) => Number(degrees.toFixed(6))

/** Metres of the national grid, which no pair of degrees can be, as degrees; to the decimetre. */
function fromRd(x: number, y: number): LonLat {
  const { longitude, latitude } = toWgs84({ x, y })
  return { longitude: rounded(longitude), latitude: rounded(latitude) }
}

/**
 * A point in the Netherlands in WGS84 degrees, from degrees or from metres in RD New (EPSG:28992); null when both are empty, or what is wrong: broken coordinates are
 * refused, because a place that stands wrong on the map is worse than one that is missing.
 */
export function toPoint(longitude: unknown, latitude: unknown): LonLat | null | CoordinateFault {
  const point = { longitude: toNumber(longitude), latitude: toNumber(latitude) }
  if (point.longitude === null && point.latitude === null) return null
  if (point.longitude === null || point.latitude === null) return 'half'
  const { longitude: lon, latitude: lat } = { longitude: point.longitude, latitude: point.latitude }
  if (Number.isNaN(lon) || Number.isNaN(lat)) return 'notNumber'
  if (inNetherlands({ longitude: lon, latitude: lat })) return { longitude: lon, latitude: lat }
  if (inNetherlands({ longitude: lat, latitude: lon })) return 'swapped'
  if (inRdArea({ x: lon, y: lat })) return fromRd(lon, lat)
  return inRdArea({ x: lat, y: lon }) ? 'rd' : 'outside'
}
