import type { Position } from './landscape.ts'
import { weverland } from './plan.ts'
import { hashText, seededRandom } from './random.ts'
import { shapesOnce } from './shapes.ts'
import { streets } from './streets.ts'
import { isInside } from './voronoi.ts'

/** How far from the middle to the border a street reaches: nobody lives on the line. */
const REACH = 0.8

/** The middle of a ring, as the mean of its corners: longitude and latitude (WGS84). */
export function middleOf(ring: readonly Position[]): Position {
  const sum = ring.reduce(([x, y], [lon, lat]): Position => [x + lon, y + lat], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}

function boxOf(ring: readonly Position[]) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
}

/** The buurt in which a street of the invented world lies; undefined for a street that is not there. */
export function buurtOfStreet(street: string): string | undefined {
  return Object.entries(streets).find(([, { straten }]) => straten.includes(street))?.[0]
}

/** A point inside a ring, always the same for the same text: longitude and latitude, six decimals (WGS84). */
export function spotInRing(ring: readonly Position[], text: string): Position {
  const [x, y] = middleOf(ring)
  const inner = ring.map(([lon, lat]) => ({ x: x + (lon - x) * REACH, y: y + (lat - y) * REACH }))
  const box = boxOf(ring)
  const random = seededRandom(hashText(text))
  for (let tries = 0; tries < 1000; tries += 1) {
    const point = {
      x: box.west + random() * (box.east - box.west),
      y: box.south + random() * (box.north - box.south),
    }
    if (isInside(point, inner)) return [Number(point.x.toFixed(6)), Number(point.y.toFixed(6))]
  }
  return [Number(x.toFixed(6)), Number(y.toFixed(6))]
}

/** The postcode and a point for a place with this id in a street of Weverland, for who writes a new line in `data/plekken`. */
export function spotOnStreet(street: string, id: string) {
  const buurt = buurtOfStreet(street)
  const ring = shapesOnce(weverland).buurten.find(({ code }) => code === buurt)?.rings[0]
  if (!buurt || !ring) throw new Error(`there is no street ${street} in streets.ts`)
  const [lon, lat] = spotInRing(ring, id)
  return { postcode: streets[buurt]?.postcode, lat, lon }
}
