import { type Position, ringArea, toPosition } from './landscape.ts'
import { buurten, coast, gemeenteOf, wijkOf } from './plan.ts'
import { isInside, type Point, voronoiCells } from './voronoi.ts'

/** Metres between two points on a border. */
const STEP = 75
/** Metres between two cells of water around the land. */
const WATER_STEP = 330

/** Returns seeds of empty cells around the land: what is nearest to one of these is water. */
function waterSeeds(): Point[] {
  const seeds: Point[] = []
  for (let row = -16; row <= 16; row += 1) {
    for (let column = -24; column <= 18; column += 1) {
      const shift = row % 2 === 0 ? 0 : WATER_STEP / 2
      const seed = { x: column * WATER_STEP + shift, y: row * WATER_STEP * 0.866 }
      const clear = buurten.every((buurt) => Math.hypot(buurt.x - seed.x, buurt.y - seed.y) > WATER_STEP)
      if (clear && !isInside(seed, coast)) seeds.push(seed)
    }
  }
  return seeds
}

/** Returns the points of one border line from a to b without b; equal, in reverse, for the neighbour. */
function borderPoints(a: Point, b: Point): Position[] {
  const forward = a.x < b.x || (a.x === b.x && a.y < b.y)
  const [first, last] = forward ? [a, b] : [b, a]
  const parts = Math.max(1, Math.round(Math.hypot(a.x - b.x, a.y - b.y) / STEP))
  const points: Position[] = []
  for (let part = 0; part <= parts; part += 1) {
    const t = part / parts
    points.push(toPosition({ x: first.x + t * (last.x - first.x), y: first.y + t * (last.y - first.y) }))
  }
  if (!forward) points.reverse()
  return points.slice(0, -1)
}

function ringOf(cell: Point[]): Position[] {
  return cell.flatMap((corner, index) => {
    const next = cell[(index + 1) % cell.length]
    return next ? borderPoints(corner, next) : []
  })
}

/** Returns the closed ring of every buurt by its code. */
export function buurtRings(): Map<string, Position[]> {
  const cells = voronoiCells(buurten, waterSeeds())
  const rings = new Map<string, Position[]>()
  for (const [index, buurt] of buurten.entries()) rings.set(buurt.code, ringOf(cells[index] ?? []))
  return rings
}

const key = (position: Position) => position.join(' ')

/** Returns the outline around rings that share borders: an edge walked both ways is inside and drops out. */
function outline(rings: Position[][]): Position[][] {
  const edges = new Map<string, [Position, Position]>()
  for (const ring of rings) {
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from
      if (!edges.delete(`${key(to)}|${key(from)}`)) edges.set(`${key(from)}|${key(to)}`, [from, to])
    }
  }
  const onward = new Map([...edges.values()].map(([from, to]) => [key(from), to]))
  const outlines: Position[][] = []
  for (const [start] of edges.values()) {
    const ring: Position[] = []
    let at = start
    for (let next = onward.get(key(at)); next; next = onward.get(key(at))) {
      onward.delete(key(at))
      ring.push(at)
      at = next
    }
    if (ring.length > 2) outlines.push(ring)
  }
  return outlines
}

export type Shape = { code: string; rings: Position[][]; squareMetres: number }

function shapesBy(parentOf: (buurtcode: string) => string): Shape[] {
  const groups = Map.groupBy(buurtRings(), ([code]) => parentOf(code))
  return [...groups].map(([code, members]) => {
    const rings = outline(members.map(([, ring]) => ring))
    return { code, rings, squareMetres: rings.reduce((sum, ring) => sum + ringArea(ring), 0) }
  })
}

export const buurtShapes = (): Shape[] => shapesBy((code) => code)
export const wijkShapes = (): Shape[] => shapesBy(wijkOf)
export const gemeenteShapes = (): Shape[] => shapesBy(gemeenteOf)
