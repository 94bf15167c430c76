/** A point in metres on the flat map. */
export type Point = { x: number; y: number }

/** Half the side of the square every cell starts as; far outside the map. */
const EDGE = 20000
/** Corners nearer than this many metres are one corner. */
const SAME = 0.01

/** Returns the part of a polygon that lies nearer to `own` than to `other`. */
function keepNearest(polygon: Point[], own: Point, other: Point): Point[] {
  const dx = other.x - own.x
  const dy = other.y - own.y
  const limit = (other.x ** 2 + other.y ** 2 - own.x ** 2 - own.y ** 2) / 2
  const beyond = (point: Point) => point.x * dx + point.y * dy - limit
  const kept: Point[] = []
  let before = polygon.at(-1)
  for (const point of polygon) {
    if (before === undefined) break
    const sideBefore = beyond(before)
    const side = beyond(point)
    if (sideBefore <= 0 !== side <= 0) {
      const t = sideBefore / (sideBefore - side)
      kept.push({ x: before.x + t * (point.x - before.x), y: before.y + t * (point.y - before.y) })
    }
    if (side <= 0) kept.push(point)
    before = point
  }
  return kept
}

/** Returns the corners with near-equal ones made one, so that neighbours share their borders exactly. */
function shareCorners(cells: Point[][]): Point[][] {
  const known: Point[] = []
  const shared = (point: Point): Point => {
    const found = known.find((k) => Math.abs(k.x - point.x) < SAME && Math.abs(k.y - point.y) < SAME)
    if (found) return found
    known.push(point)
    return point
  }
  return cells.map((cell) => {
    const corners = cell.map(shared)
    return corners.filter((corner, index) => corner !== corners.at(index - 1))
  })
}

/**
 * Returns for every seed the area that lies nearest to it (a Voronoi cell), counter-clockwise, unclosed.
 * The seeds of `around` push the cells back but get none themselves.
 */
export function voronoiCells(seeds: readonly Point[], around: readonly Point[]): Point[][] {
  const square = [
    { x: -EDGE, y: -EDGE },
    { x: EDGE, y: -EDGE },
    { x: EDGE, y: EDGE },
    { x: -EDGE, y: EDGE },
  ]
  const cells = seeds.map((own) => {
    let cell: Point[] = square
    for (const other of [...seeds, ...around]) if (other !== own) cell = keepNearest(cell, own, other)
    return cell
  })
  return shareCorners(cells)
}

/** Returns whether a point lies inside a ring, by counting the borders east of it (even-odd rule). */
export function isInside(point: Point, ring: readonly Point[]): boolean {
  let inside = false
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before && corner.y > point.y !== before.y > point.y) {
      const crossing = corner.x + ((point.y - corner.y) / (before.y - corner.y)) * (before.x - corner.x)
      if (point.x < crossing) inside = !inside
    }
    before = corner
  }
  return inside
}
