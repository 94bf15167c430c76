import type { Point } from './voronoi.ts'

/** Longitude and latitude, WGS84, six decimals (about 0.1 metre). */
export type Position = [number, number]

export const METRES_PER_LAT = 111_250

/** How many metres one degree of longitude is, at a latitude. */
export function metresPerLon(lat: number): number {
  return 111_320 * Math.cos((lat * Math.PI) / 180)
}

/** Long, low waves bend the wijken; short, lower ones roughen the borders. No wave is steep enough to fold. */
export type Wave = { length: number; height: number; turn: number; shift: number }

/** Where the flat plan of an island lies on earth, and how its lines are bent. */
export type Frame = { lon: number; lat: number; waves: readonly Wave[]; river: boolean }

const waves: readonly Wave[] = [
  { length: 3100, height: 90, turn: 0.4, shift: 0.9 },
  { length: 1700, height: 46, turn: 1.7, shift: 2.1 },
  { length: 900, height: 20, turn: 2.6, shift: 0.3 },
  { length: 430, height: 13, turn: 0.9, shift: 4.4 },
  { length: 210, height: 6, turn: 2.2, shift: 1.2 },
]

/** The middle of the map: open water of the Markermeer, so that no real place lies under it. */
export const HOME: Frame = { lon: 5.24, lat: 52.52, waves, river: true }

/** Returns where a point of the flat plan ends up in the bent landscape; the river at x = 0 meanders most. */
function bend({ x, y }: Point, { waves, river }: Frame): Point {
  let bentX = x
  let bentY = y
  for (const { length, height, turn, shift } of waves) {
    const along = (2 * Math.PI) / length
    bentX += height * Math.sin(along * (x * Math.cos(turn) + y * Math.sin(turn)) + shift)
    bentY += height * Math.sin(along * (y * Math.cos(turn) - x * Math.sin(turn)) + shift * 2.3)
  }
  if (!river) return { x: bentX, y: bentY }
  const nearRiver = Math.exp(-((x / 240) ** 2))
  bentX += nearRiver * (58 * Math.sin(y / 128) + 26 * Math.sin(y / 61 + 1))
  return { x: bentX, y: bentY }
}

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Returns the place on earth of a point of the plan. */
export function toPosition(point: Point, frame: Frame): Position {
  const { x, y } = bend(point, frame)
  return [sixDecimals(frame.lon + x / metresPerLon(frame.lat)), sixDecimals(frame.lat + y / METRES_PER_LAT)]
}

/** Returns the signed area of a ring in square metres, positive when counter-clockwise. */
export function ringArea(ring: readonly Position[], { lon, lat }: Frame = HOME): number {
  let twice = 0
  let before = ring.at(-1)
  for (const point of ring) {
    if (before) {
      twice += (before[0] - lon) * (point[1] - lat) - (point[0] - lon) * (before[1] - lat)
    }
    before = point
  }
  return (twice / 2) * metresPerLon(lat) * METRES_PER_LAT
}
