import type { Point } from '../voronoi.ts'
import { type Draw, drawFrom } from './draw.ts'

/** The ground of an island: a point per buurt, split over two municipalities, and the coast around them, in metres. */
export type Ground = { points: [Point[], Point[]]; coast: Point[]; radius: number }

type Bulge = { times: number; height: number; turn: number }

/** How far the coast of the unit island lies in a direction. */
function reach(angle: number, bulges: readonly Bulge[]): number {
  return bulges.reduce((sum, { times, height, turn }) => sum + height * Math.cos(times * angle + turn), 1)
}

/** Buurten lie wider apart where fewer people live, and at the edge of every island. */
function spacingOf(count: number): number {
  return 620 + 420 * Math.exp(-count / 35)
}

/** Points of a loose honeycomb from the middle outwards, as many as there are buurten. */
function honeycomb(count: number, spacing: number, bulges: readonly Bulge[], draw: Draw): Point[] {
  const side = Math.ceil(Math.sqrt(count)) + 4
  const found: (Point & { depth: number })[] = []
  for (let row = -side; row <= side; row += 1) {
    for (let column = -side; column <= side; column += 1) {
      const [shakenX, shakenY] = [(draw.next() - 0.5) * 0.44, (draw.next() - 0.5) * 0.44]
      const x = (column + (row % 2 === 0 ? 0 : 0.5) + shakenX) * spacing
      const y = (row + shakenY) * 0.866 * spacing
      found.push({ x, y, depth: Math.hypot(x, y) / reach(Math.atan2(y, x), bulges) })
    }
  }
  const nearest = found.sort((a, b) => a.depth - b.depth).slice(0, count)
  const edge = nearest.at(-1)?.depth ?? spacing
  return nearest.map(({ x, y, depth }) => {
    const wider = 0.85 + 0.35 * (depth / edge)
    return { x: Math.round(x * wider), y: Math.round(y * wider) }
  })
}

/** The coast: a line around all points, half a buurt beyond the last in every direction. */
function coastAround(points: readonly Point[], bulges: readonly Bulge[], spacing: number): Point[] {
  const depth = Math.max(...points.map(({ x, y }) => Math.hypot(x, y) / reach(Math.atan2(y, x), bulges)))
  return Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 48) * 2 * Math.PI
    const far = depth * reach(angle, bulges) + 0.6 * spacing
    return { x: far * Math.cos(angle), y: far * Math.sin(angle) }
  })
}

/** Lays out an island of two municipalities with so many buurten each; the same seed gives the same island. */
export function groundOf(seed: string, counts: readonly [number, number]): Ground {
  const draw = drawFrom(`ground ${seed}`)
  const bulges = [2, 3, 5].map((times) => ({
    times,
    height: (0.22 * (0.4 + draw.next())) / Math.sqrt(times),
    turn: draw.next() * 2 * Math.PI,
  }))
  const count = counts[0] + counts[1]
  const spacing = spacingOf(count)
  const points = honeycomb(count, spacing, bulges, draw)
  const axis = draw.next() * 2 * Math.PI
  const along = ({ x, y }: Point) => x * Math.cos(axis) + y * Math.sin(axis)
  const sorted = points.toSorted((a, b) => along(a) - along(b))
  const coast = coastAround(points, bulges, spacing)
  return {
    points: [sorted.slice(0, counts[0]), sorted.slice(counts[0])],
    coast,
    radius: Math.max(...coast.map(({ x, y }) => Math.hypot(x, y))),
  }
}
