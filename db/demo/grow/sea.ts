import { type Frame, METRES_PER_LAT, metresPerLon, type Wave } from '../landscape.ts'
import { drawFrom } from './draw.ts'

/** Open water of the North Sea west of Holland: no real place lies under it. Degrees (WGS84). */
export const SEA = { west: 3.15, east: 4.05, south: 52.15, north: 53.6 }
/** Metres of water between islands, and room for their bent coasts. */
const ROOM = 1_600

function wavesOf(seed: string): Wave[] {
  const draw = drawFrom(`waves ${seed}`)
  return [3100, 1700, 900, 430, 210].map((length, index) => ({
    length: Math.round(length * (0.97 + 0.3 * draw.next())),
    height: [90, 46, 20, 13, 6][index] ?? 0,
    turn: draw.next() * Math.PI,
    shift: draw.next() * 2 * Math.PI,
  }))
}

/** Finds every island (by its radius in metres) a place of its own in the sea: row after row, from the south. */
export function framesOf(radii: readonly number[]): Frame[] {
  const width = (SEA.east - SEA.west) * metresPerLon(SEA.north)
  const frames: Frame[] = []
  let [x, y, high] = [0, 0, 0]
  for (const [index, radius] of radii.entries()) {
    const size = 2 * (radius + ROOM)
    if (x > 0 && x + size > width) [x, y, high] = [0, y + high, 0]
    high = Math.max(high, size)
    const lat = SEA.south + (y + size / 2) / METRES_PER_LAT
    const lon = SEA.west + (x + size / 2) / metresPerLon(lat)
    frames.push({ lon, lat, waves: wavesOf(`${index} of ${radii.length}`), river: false })
    x += size
  }
  if (SEA.south + (y + high) / METRES_PER_LAT > SEA.north) throw new Error('the sea is full')
  return frames
}
