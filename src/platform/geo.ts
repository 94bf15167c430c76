import proj4 from 'proj4'

/** Degrees in WGS84, as GeoJSON and every web map use them. */
export interface LonLat {
  longitude: number
  latitude: number
}

/** Metres in RD New (EPSG:28992), the national grid. */
export interface Rd {
  x: number
  y: number
}

// The definition of EPSG:28992 with the seven-parameter shift of the EPSG register: right to about half a metre.
const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs'

const converter = proj4('WGS84', RD_NEW)

/** WGS84 to RD New, in metres; right within 1 m in the Netherlands, meaningless far outside it. */
export function toRd({ longitude, latitude }: LonLat): Rd {
  const [x = Number.NaN, y = Number.NaN] = converter.forward([longitude, latitude])
  return { x, y }
}

/** RD New to WGS84; right within 1 m in the Netherlands. */
export function toWgs84({ x, y }: Rd): LonLat {
  const [longitude = Number.NaN, latitude = Number.NaN] = converter.inverse([x, y])
  return { longitude, latitude }
}

/** Straight-line distance in metres between two places in the Netherlands, measured on the national grid. */
export function distance(from: LonLat, to: LonLat): number {
  const a = toRd(from)
  const b = toRd(to)
  return Math.hypot(a.x - b.x, a.y - b.y)
}

// The European Netherlands with its coastal waters, a little wide: what lies outside is a mistake, not a place.
const LON = [3, 7.4] as const
const LAT = [50.6, 53.8] as const
const X = [-10_000, 310_000] as const
const Y = [280_000, 640_000] as const

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high
}

/** Whether a WGS84 point lies in the box around the European Netherlands; false for NaN. */
export function inNetherlands({ longitude, latitude }: LonLat): boolean {
  return within(longitude, LON) && within(latitude, LAT)
}

/** Whether metres can be RD New at all; false for NaN, and for every pair of degrees. */
export function inRdArea({ x, y }: Rd): boolean {
  return within(x, X) && within(y, Y)
}

/** Degrees with six decimals: about ten centimetres, finer than any border is known. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
