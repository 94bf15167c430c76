import { roundTo } from '../chart/scale.ts'

export type LabelSpot = { x: number; y: number; room: number }

type Ring = [x: number, y: number][]
const LINES = 15

/** The same shapes are drawn on every page about an area, and to find the room in them takes longer than the rest. */
const MOST_REMEMBERED = 2_000
const remembered = new Map<string, LabelSpot[]>()

/** The rings of a path as `project` writes it: absolute M, L and Z only. */
function ringsOf(path: string): Ring[] {
  return path
    .split('Z')
    .filter((part) => part.startsWith('M'))
    .map((part) =>
      part
        .slice(1)
        .split('L')
        .map((pair) => pair.trim().split(/[ ,]+/).map(Number) as [number, number]),
    )
}

/** Where a horizontal line at `y` enters and leaves the shape, from left to right (even-odd, so holes count). */
function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = []
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const point of ring) {
      if (before && before[1] > y !== point[1] > y)
        found.push(before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0]))
      before = point
    }
  }
  return found.sort((a, b) => a - b)
}

type Span = [from: number, to: number]

/** The stretches at `y` that lie inside the shape from half a letter above it to half a letter below. */
function clearSpans(rings: readonly Ring[], y: number, height: number): Span[] {
  const spansAt = (at: number): Span[] => {
    const points = crossings(rings, at)
    return points.flatMap((from, i): Span[] => (i % 2 === 0 ? [[from, points[i + 1] ?? from]] : []))
  }
  const overlap = (some: Span[], others: Span[]): Span[] =>
    some.flatMap(([from, to]) =>
      others
        .map(([left, right]): Span => [Math.max(from, left), Math.min(to, right)])
        .filter(([left, right]) => right > left),
    )
  return [y - height / 2, y + height / 2].map(spansAt).reduce(overlap, spansAt(y))
}

/**
 * Places for a name of this height in a shape, best first: middles of horizontal stretches that lie inside it, and how
 * wide those are. Places near the middle win when the difference is small. Empty for an empty path.
 */
export function labelSpots(path: string, height: number): LabelSpot[] {
  const key = `${height} ${path}`
  const known = remembered.get(key) ?? findSpots(path, height)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, known)
  return known
}

function findSpots(path: string, height: number): LabelSpot[] {
  const rings = ringsOf(path)
  const ys = rings.flat().map(([, y]) => y)
  if (ys.length === 0) return []
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const spots = Array.from({ length: LINES - 1 }, (_, line) => {
    const part = (line + 1) / LINES
    const y = top + (bottom - top) * part
    return clearSpans(rings, y, height).map(([from, to]) => ({
      spot: { x: roundTo((from + to) / 2, 1), y: roundTo(y, 1), room: roundTo(to - from, 1) },
      score: (to - from) * (1 - Math.abs(part - 0.5)),
    }))
  })
  return spots
    .flat()
    .sort((a, b) => b.score - a.score)
    .map(({ spot }) => spot)
}
