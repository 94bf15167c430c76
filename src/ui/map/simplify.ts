export type Spot = { x: number; y: number }

/** How far a point lies from the line through two others. */
function offset({ x, y }: Spot, from: Spot, to: Spot): number {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  if (length === 0) return Math.hypot(x - from.x, y - from.y)
  return Math.abs(across * (from.y - y) - (from.x - x) * down) / length
}

/** The point that lies farthest by this measure, and how far. */
function farthest(points: readonly Spot[], measure: (point: Spot) => number) {
  return points.reduce(
    (found, point, at) => {
      const far = measure(point)
      return far > found.far ? { at, far } : found
    },
    { at: 0, far: 0 },
  )
}

/** An open line with fewer points, its ends included; none that is left out lies farther than this from what stays. */
function thinned(points: readonly Spot[], tolerance: number): Spot[] {
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last || points.length < 3) return [...points]
  const { at, far } = farthest(points, (point) => offset(point, first, last))
  if (far <= tolerance) return [first, last]
  return [
    ...thinned(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...thinned(points.slice(at), tolerance),
  ]
}

/**
 * A ring with fewer points that looks the same at this scale (Douglas and Peucker 1973, doi 10.3138/FM57-6770-U75U-7727):
 * no point that is left out lies farther than `tolerance` pixels from the line that stays. The ring is not closed: its last
 * point differs from its first.
 */
export function simplifyRing(ring: readonly Spot[], tolerance: number): Spot[] {
  const [first] = ring
  if (!first || ring.length < 5) return [...ring]
  const { at } = farthest(ring, ({ x, y }) => Math.hypot(x - first.x, y - first.y))
  const there = thinned(ring.slice(0, at + 1), tolerance)
  const back = thinned([...ring.slice(at), first], tolerance)
  return [...there.slice(0, -1), ...back.slice(0, -1)]
}
