import { edgeArea, edgeDistance, sectorArea } from './disc.ts'

/** A closed line of places in metres; the last may repeat the first. */
export type Ring = readonly (readonly [x: number, y: number, ...more: number[]])[]

/** A ring with the boxes of its parts: node k holds the halves 2k and 2k + 1, down to a few edges. */
export interface RingTree {
  x: Float64Array
  y: Float64Array
  /** Least x, least y, most x, most y per node. */
  boxes: Float64Array
}

/** So many edges are looked at one by one. */
const LEAF = 4

/** Throws a RangeError for a place that is no number or a ring of less than three places. */
export function ringTree(ring: Ring): RingTree {
  const wrong = ring.findIndex(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))
  if (wrong >= 0) throw new RangeError(`ring: place ${wrong} is ${ring[wrong]}`)
  const [first, last] = [ring.at(0), ring.at(-1)]
  const closed = first !== undefined && first[0] === last?.[0] && first[1] === last?.[1]
  const places = closed ? ring : [...ring, ...(first ? [first] : [])]
  if (places.length < 4) throw new RangeError(`ring: ${places.length - 1} places are no surface`)
  const tree = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    boxes: new Float64Array(16 * places.length),
  }
  box(tree, 1, 0, places.length - 1)
  return tree
}

/** Edges `from` up to `to` (not itself) have places `from` up to and with `to`. */
function box(tree: RingTree, node: number, from: number, to: number): void {
  const { x, y, boxes } = tree
  const xs = x.subarray(from, to + 1)
  const ys = y.subarray(from, to + 1)
  const least = (values: Float64Array) => values.reduce((one, other) => Math.min(one, other))
  const most = (values: Float64Array) => values.reduce((one, other) => Math.max(one, other))
  boxes.set([least(xs), least(ys), most(xs), most(ys)], node * 4)
  if (to - from <= LEAF) return
  const middle = (from + to) >> 1
  box(tree, 2 * node, from, middle)
  box(tree, 2 * node + 1, middle, to)
}

/** What a ring and a disc have to do with each other. */
export interface Overlap {
  /** Square metres that both share; for a disc of no size 1 when its middle is inside. Not negative. */
  area: number
  /** The line of the ring comes nearer to the middle than r. When not, the disc is wholly inside or wholly outside. */
  touches: boolean
  /** The middle is inside; on the line either may come out. */
  inside: boolean
}

/**
 * The surface that a disc shares with the inside of a ring, whichever way round the ring goes. Exact but for rounding.
 * Parts of the ring whose box lies off the disc count as one edge, since seen from the middle they make no turn: the work
 * is that of the edges nearby and the depth of the tree.
 */
export function overlap(tree: RingTree, x: number, y: number, r: number): Overlap {
  const found = { area: 0, turn: 0, touches: false }
  visit(tree, 1, 0, tree.x.length - 1, { x, y, r }, found)
  return {
    area: Math.abs(found.area),
    touches: found.touches,
    // A full turn is 2 × ½ × 2π over the unit disc.
    inside: Math.abs(found.turn) > Math.PI / 2,
  }
}

/** The ring lies off the disc, so that both share nothing and the middle is outside: the quick answer of `overlap`. */
export function isOff(tree: RingTree, x: number, y: number, r: number): boolean {
  return apart(tree.boxes, 1, x, y, r)
}

type Disc = { x: number; y: number; r: number }

function visit(
  tree: RingTree,
  node: number,
  from: number,
  to: number,
  disc: Disc,
  found: { area: number; turn: number; touches: boolean },
): void {
  const { x, y } = tree
  const { r } = disc
  if (apart(tree.boxes, node, disc.x, disc.y, r)) {
    const [ax = 0, ay = 0] = [(x[from] ?? 0) - disc.x, (y[from] ?? 0) - disc.y]
    const [bx = 0, by = 0] = [(x[to] ?? 0) - disc.x, (y[to] ?? 0) - disc.y]
    found.area += sectorArea(ax, ay, bx, by, r)
    found.turn += sectorArea(ax, ay, bx, by, 1)
    return
  }
  if (to - from > LEAF) {
    const middle = (from + to) >> 1
    visit(tree, 2 * node, from, middle, disc, found)
    visit(tree, 2 * node + 1, middle, to, disc, found)
    return
  }
  for (let edge = from; edge < to; edge += 1) {
    const ax = (x[edge] ?? 0) - disc.x
    const ay = (y[edge] ?? 0) - disc.y
    const bx = (x[edge + 1] ?? 0) - disc.x
    const by = (y[edge + 1] ?? 0) - disc.y
    found.area += edgeArea(ax, ay, bx, by, r)
    found.turn += sectorArea(ax, ay, bx, by, 1)
    if (edgeDistance(ax, ay, bx, by) < r * r) found.touches = true
  }
}

function apart(boxes: Float64Array, node: number, x: number, y: number, r: number): boolean {
  const at = node * 4
  const dx = Math.max((boxes[at] ?? 0) - x, 0, x - (boxes[at + 2] ?? 0))
  const dy = Math.max((boxes[at + 1] ?? 0) - y, 0, y - (boxes[at + 3] ?? 0))
  // A middle in the box itself must be looked at from nearby, also by a disc of no size.
  return dx * dx + dy * dy > r * r
}
