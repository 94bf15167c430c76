/**
 * The surface that an edge from (ax, ay) to (bx, by), seen from the middle of a disc of radius r at (0, 0), spans within that disc;
 * positive when it goes round to the left. The sum over a closed ring is the surface that ring and disc share (Green): what
 * lies within the disc counts as a triangle, what lies outside as the sector below it. Metres in, square metres out.
 */
export function edgeArea(ax: number, ay: number, bx: number, by: number, r: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  if (length === 0) return 0
  // Where the line crosses the circle: |a + t (b − a)|² = r².
  const half = (ax * dx + ay * dy) / length
  const root = half * half - (ax * ax + ay * ay - r * r) / length
  if (root <= 0) return sectorArea(ax, ay, bx, by, r)
  const reach = Math.sqrt(root)
  const from = Math.max(0, -half - reach)
  const to = Math.min(1, -half + reach)
  if (from >= to) return sectorArea(ax, ay, bx, by, r)
  const [px, py, qx, qy] = [ax + from * dx, ay + from * dy, ax + to * dx, ay + to * dy]
  const before = from > 0 ? sectorArea(ax, ay, px, py, r) : 0
  const after = to < 1 ? sectorArea(qx, qy, bx, by, r) : 0
  return before + (px * qy - py * qx) / 2 + after
}

/** The sector of the disc between the directions of two points, at most half a turn; negative when it goes to the right. */
export function sectorArea(ax: number, ay: number, bx: number, by: number, r: number): number {
  return (r * r * Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) / 2
}

/** Squared distance of (0, 0) to an edge. */
export function edgeDistance(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
  return (ax + part * dx) ** 2 + (ay + part * dy) ** 2
}
