export interface Point {
  x: number
  y: number
}

/** Directions that are tried around a taken spot: every 30 degrees, from straight up. */
const STEPS = 12
const RINGS = 8

function candidates({ x, y }: Point, apart: number): Point[] {
  const around = Array.from({ length: RINGS }, (_, ring) =>
    Array.from({ length: STEPS }, (_, step) => {
      const angle = (2 * Math.PI * step) / STEPS
      const far = apart * (ring + 1)
      return { x: x + Math.sin(angle) * far, y: y - Math.cos(angle) * far }
    }),
  )
  return [{ x, y }, ...around.flat()]
}

/**
 * Moves points that lie on top of each other to the nearest free spot around, so that every number can be read and
 * tapped: at least `apart` from all before it. The first keeps its place; with too many, the last may still overlap.
 */
export function spread(points: readonly Point[], apart: number): Point[] {
  const taken: Point[] = []
  for (const point of points) {
    const free = candidates(point, apart).find((each) =>
      taken.every((other) => Math.hypot(other.x - each.x, other.y - each.y) >= apart - 0.01),
    )
    taken.push(free ?? point)
  }
  return taken.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
}
