import { nearest, nearestByCost } from '../../engines/reach/nearest.ts'
import type { CostTable, Demand } from '../../engines/reach/question.ts'
import type { Columns } from './columns.ts'
import type { Reachable } from './facility.ts'
import type { InputDistances, InputPoint, Inputs } from './inputs.ts'
import { catchments, circuity, type Mode } from './mode.ts'
import { PairList } from './pair-list.ts'

/** How a list of distances names a square: by its middle. */
export const squareOrigin = ({ x, y }: { x: number; y: number }): string => `${x},${y}`

/** Where in a list of distances each point begins: at its own square, else where its buurt does; −1 where the list has neither. */
export function rowsOf(
  { points, buurten }: Pick<Inputs, 'points' | 'buurten'>,
  { from }: InputDistances,
): Int32Array {
  const rows = new Map(from.map(({ origin }, row) => [origin, row]))
  return Int32Array.from(points, (point: InputPoint) => {
    const own = rows.get(squareOrigin(point))
    return own ?? rows.get(buurten[point.buurt]?.code ?? '') ?? -1
  })
}

/** A list of distances beside the points and facilities of a question. */
interface Laid {
  list: InputDistances
  mode: Mode
  /** Per point its row in the list; −1: none. */
  rows: Int32Array
  /** Per place of the list: the facilities there. */
  there: number[][]
  /** Facilities of which the list does not know the place. */
  lacking: number[]
}

function lay(inputs: Inputs, mode: Mode, facilities: readonly Reachable[]): Laid | null {
  const list = inputs.distances?.[mode]
  if (!list) return null
  const places = new Map(list.places.map((id, at) => [id, at]))
  const laid: Laid = { list, mode, rows: rowsOf(inputs, list), there: list.places.map(() => []), lacking: [] }
  for (const [at, { place }] of facilities.entries())
    (laid.there[places.get(place) ?? -1] ?? laid.lacking).push(at)
  return laid
}

/** Every listed pair up to so many metres. */
function listed({ list, rows, there }: Laid, most: number): PairList {
  const pairs = new PairList()
  for (const [point, row] of rows.entries()) {
    const { to = [], metres = [] } = list.from[row] ?? {}
    for (const [at, place] of to.entries()) {
      const far = metres[at] ?? 0
      if (far <= most) for (const facility of there[place] ?? []) pairs.push(point, facility, far)
    }
  }
  return pairs
}

/** Metres along the street as they are thought to be where no list tells: whole, like those of a list. */
const guessed = (straight: number, mode: Mode) => Math.round(straight * circuity(mode))

/** Facilities by squares as wide as a catchment, so that only the nine around a spot need to be looked at. */
function facilitiesNear({ x, y }: Columns, facilities: Iterable<number>, side: number) {
  const key = (at: number, other: number) => `${Math.floor(at / side)} ${Math.floor(other / side)}`
  const squares = Map.groupBy(facilities, (at) => key(x[at] ?? 0, y[at] ?? 0))
  const steps = [-side, 0, side]
  return (px: number, py: number): number[] =>
    squares.size === 0
      ? []
      : steps.flatMap((dx) => steps.flatMap((dy) => squares.get(key(px + dx, py + dy)) ?? []))
}

/** Adds the pairs that the list knows nothing of, up to so many metres along the street. */
function addGuessed(pairs: PairList, laid: Laid, { x, y }: Demand, columns: Columns, most: number): void {
  const side = Math.max(1, most / circuity(laid.mode)) + 1
  const every = facilitiesNear(columns, columns.facilities.keys(), side)
  const lacking = facilitiesNear(columns, laid.lacking, side)
  for (const [point, row] of laid.rows.entries()) {
    const [px, py] = [x[point] ?? 0, y[point] ?? 0]
    for (const facility of (row < 0 ? every : lacking)(px, py)) {
      const straight = Math.hypot((columns.x[facility] ?? 0) - px, (columns.y[facility] ?? 0) - py)
      const far = guessed(straight, laid.mode)
      if (far <= most) pairs.push(point, facility, far)
    }
  }
}

/**
 * What it takes to come from each point to each facility: metres along the street, up to the widest catchment of the mode.
 * A pair of which the list knows either end not at all is taken as the crow flies, times the circuity; a pair of known ends that
 * is not listed is out of reach. Undefined when the mode goes as the crow flies.
 */
export function costsOf(inputs: Inputs, mode: Mode, demand: Demand, columns: Columns): CostTable | undefined {
  const laid = lay(inputs, mode, columns.facilities)
  if (!laid) return undefined
  const [, , most] = catchments(mode, true)
  const pairs = listed(laid, most)
  addGuessed(pairs, laid, demand, columns, most)
  return pairs.table()
}

const picked = (values: Float64Array, at: readonly number[]) =>
  Float64Array.from(at, (index) => values[index] ?? 0)

/** Lowers what is known to what is guessed for these points and facilities. */
function lower(
  known: Float64Array[],
  { mode }: Laid,
  demand: Demand,
  { x, y, hours }: Columns,
  { points, facilities }: { points: readonly number[]; facilities: readonly number[] },
): void {
  if (points.length === 0 || facilities.length === 0) return
  const capacities = hours.map((column) => picked(column, facilities))
  const supply = { x: picked(x, facilities), y: picked(y, facilities), capacities }
  const straight = nearest({ x: picked(demand.x, points), y: picked(demand.y, points) }, supply)
  for (const [column, metres] of straight.entries())
    for (const [at, point] of points.entries()) {
      const [own, far] = [known[column], guessed(metres[at] ?? Number.NaN, mode)]
      const before = own?.[point] ?? Number.NaN
      if (own && !(before <= far) && !Number.isNaN(far)) own[point] = far
    }
}

/** Per column of hours, per point: metres as the crow flies to the nearest facility with hours; NaN when there is none. */
export const metresStraight = (demand: Demand, { x, y, hours }: Columns): Float64Array[] =>
  nearest(demand, { x, y, capacities: hours })

/**
 * Per column of hours, per point: metres to the nearest facility with hours, however far; NaN when there is none. Along the
 * street when the mode goes by a list, else as the crow flies.
 */
export function metresOf(inputs: Inputs, mode: Mode, demand: Demand, columns: Columns): Float64Array[] {
  const { x, y, hours } = columns
  const supply = { x, y, capacities: hours }
  const laid = lay(inputs, mode, columns.facilities)
  if (!laid) return metresStraight(demand, columns)
  const known = nearestByCost(demand.x.length, supply, listed(laid, Number.POSITIVE_INFINITY).table())
  const points = [...laid.rows.keys()]
  const isIn = (point: number) => (laid.rows[point] ?? -1) >= 0
  const all = [...columns.facilities.keys()]
  lower(known, laid, demand, columns, { points: points.filter(isIn), facilities: laid.lacking })
  lower(known, laid, demand, columns, { points: points.filter((at) => !isIn(at)), facilities: all })
  return known
}
