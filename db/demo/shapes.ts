import { type Frame, type Position, ringArea, toPosition } from './landscape.ts'
import { gemeenteOf, type Plan, weverland, wijkOf } from './plan.ts'
import { isInside, type Point, voronoiCells } from './voronoi.ts'

/** Metres between two points on a border. */
const STEP = 75
/** Metres between two cells of water around the land. */
const WATER_STEP = 330
const WATER_ROW = WATER_STEP * 0.866
/** Rows and columns of water beyond the coast: what lies further does not touch the land. */
const MARGIN = 6

/** Returns seeds of empty cells around the land: what is nearest to one of these is water. */
function waterSeeds({ buurten, coast }: Plan): Point[] {
  const seeds: Point[] = []
  const [xs, ys] = [coast.map(({ x }) => x / WATER_STEP), coast.map(({ y }) => y / WATER_ROW)]
  const [west, east] = [Math.floor(Math.min(...xs)) - MARGIN, Math.ceil(Math.max(...xs)) + MARGIN]
  const [south, north] = [Math.floor(Math.min(...ys)) - MARGIN, Math.ceil(Math.max(...ys)) + MARGIN]
  for (let row = south; row <= north; row += 1) {
    for (let column = west; column <= east; column += 1) {
      const shift = row % 2 === 0 ? 0 : WATER_STEP / 2
      const seed = { x: column * WATER_STEP + shift, y: row * WATER_ROW }
      const clear = buurten.every((buurt) => Math.hypot(buurt.x - seed.x, buurt.y - seed.y) > WATER_STEP)
      if (clear && !isInside(seed, coast)) seeds.push(seed)
    }
  }
  return seeds
}

/** Returns the points of one border line from a to b without b; equal, in reverse, for the neighbour. */
function borderPoints(a: Point, b: Point, frame: Frame): Position[] {
  const forward = a.x < b.x || (a.x === b.x && a.y < b.y)
  const [first, last] = forward ? [a, b] : [b, a]
  const parts = Math.max(1, Math.round(Math.hypot(a.x - b.x, a.y - b.y) / STEP))
  const points: Position[] = []
  for (let part = 0; part <= parts; part += 1) {
    const t = part / parts
    const point = { x: first.x + t * (last.x - first.x), y: first.y + t * (last.y - first.y) }
    points.push(toPosition(point, frame))
  }
  if (!forward) points.reverse()
  return points.slice(0, -1)
}

function ringOf(cell: Point[], frame: Frame): Position[] {
  return cell.flatMap((corner, index) => {
    const next = cell[(index + 1) % cell.length]
    return next ? borderPoints(corner, next, frame) : []
  })
}

/** Returns the closed ring of every buurt by its code. */
export function buurtRings(plan: Plan): Map<string, Position[]> {
  const { buurten, frame } = plan
  const cells = voronoiCells(buurten, waterSeeds(plan))
  const rings = new Map<string, Position[]>()
  for (const [index, buurt] of buurten.entries()) rings.set(buurt.code, ringOf(cells[index] ?? [], frame))
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

export type Shapes = { gemeenten: Shape[]; wijken: Shape[]; buurten: Shape[] }

/** Returns the shapes of an island on its three levels; each level is the outline of the buurten in it. */
export function shapesOf(plan: Plan): Shapes {
  const buurten = buurtRings(plan)
  const by = (parentOf: (buurtcode: string) => string): Shape[] =>
    [...Map.groupBy(buurten, ([code]) => parentOf(code))].map(([code, members]) => {
      const rings = outline(members.map(([, ring]) => ring))
      return { code, rings, squareMetres: rings.reduce((sum, ring) => sum + ringArea(ring, plan.frame), 0) }
    })
  return { gemeenten: by(gemeenteOf), wijken: by(wijkOf), buurten: by((code) => code) }
}

const known = new WeakMap<Plan, Shapes>()

/** Returns the same as `shapesOf`, and remembers it: borders, figures and places all ask. */
export function shapesOnce(plan: Plan = weverland): Shapes {
  const shapes = known.get(plan) ?? shapesOf(plan)
  known.set(plan, shapes)
  return shapes
}
