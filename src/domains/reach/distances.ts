import { growingWholes } from './growing.ts'
import { squareOrigin } from './roads.ts'

/** What a list of distances may speak of. */
export interface KnownEnds {
  /** Codes of buurten, and middles of squares as `x,y`. */
  origins: readonly string[]
  /** Ids of places on the map. */
  places: readonly string[]
}

/** A list of distances: per pair its origin and place (by their place in the lists) and whole metres along the street. */
export interface Distances extends KnownEnds {
  origin: Int32Array
  place: Int32Array
  metres: Int32Array
}

export const DISTANCE_COLUMNS = ['origin', 'dest', 'metres'] as const
type Field = (typeof DISTANCE_COLUMNS)[number]

export interface DistanceProblem {
  row: number
  column: Field | ''
  problem: 'origin' | 'dest' | 'metres' | 'double' | 'columns' | 'many'
}

/** Farther than anybody walks or cycles to a place in a list of that: more is a mistake in the unit. */
const FARTHEST = 200_000
/** A run keeps the pairs that it used in one document: with more, that document grows too large. */
export const MOST_PAIRS = 2_000_000
/** Problems that are kept; nobody reads more. */
const KEPT = 1_000

/** The metres of a cell, whole; NaN for what is no distance. */
function toMetres(cell: string): number {
  const value = /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
  return value <= FARTHEST ? Math.round(value) : Number.NaN
}

/** `150050.0, 450050` as `150050,450050`; a code in capitals. */
function toOrigin(cell: string): string {
  const found = /^(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)$/.exec(cell)
  if (!found) return cell.toUpperCase()
  return squareOrigin({ x: Math.round(Number(found[1])), y: Math.round(Number(found[2])) })
}

/**
 * Takes a list of distances row by row: `origin` (code of a buurt, or the middle of a square as `x,y`), `dest` (id of a place) and
 * `metres`. What is wrong is kept with row (the header is 1) and column; that row is left out.
 */
export class DistanceReader {
  readonly problems: DistanceProblem[] = []
  /** Problems in all; the first thousand are kept. */
  wrong = 0
  read = 0
  readonly #known: KnownEnds
  readonly #origins: ReadonlyMap<string, number>
  readonly #places: ReadonlyMap<string, number>
  readonly #lists = { origin: growingWholes(), place: growingWholes(), metres: growingWholes() }
  readonly #seen = new Set<number>()
  #isBroken = false
  #at: Record<Field, number> | undefined

  constructor(known: KnownEnds) {
    this.#known = known
    this.#origins = new Map(known.origins.map((code, at) => [code, at]))
    this.#places = new Map(known.places.map((id, at) => [id, at]))
  }

  take = (cells: readonly string[], row: number): void => {
    if (!this.#at) {
      this.#header(cells)
      return
    }
    if (this.#at.origin < 0 || this.#at.dest < 0 || this.#at.metres < 0) return
    this.read += 1
    const problem = this.#row(cells, this.#at)
    if (problem) this.#note({ row, ...problem })
  }

  /** Whether nothing of it may be kept: a pair that was left out would count as out of reach. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** What was taken. */
  distances(): Distances {
    const { origin, place, metres } = this.#lists
    return { ...this.#known, origin: origin.values(), place: place.values(), metres: metres.values() }
  }

  #note(problem: DistanceProblem): void {
    this.wrong += 1
    // Of an origin or place that is not there no run can ask; every other row that lacks changes what is told.
    if (problem.problem !== 'origin' && problem.problem !== 'dest') this.#isBroken = true
    if (this.problems.length < KEPT) this.problems.push(problem)
  }

  #header(cells: readonly string[]): void {
    const names = cells.map((cell) => cell.toLowerCase())
    const at = (field: Field) => names.indexOf(field)
    this.#at = { origin: at('origin'), dest: at('dest'), metres: at('metres') }
    if (Object.values(this.#at).includes(-1)) this.#note({ row: 1, column: '', problem: 'columns' })
  }

  #row(cells: readonly string[], at: Record<Field, number>): Omit<DistanceProblem, 'row'> | null {
    const origin = this.#origins.get(toOrigin(cells[at.origin] ?? ''))
    if (origin === undefined) return { column: 'origin', problem: 'origin' }
    const place = this.#places.get((cells[at.dest] ?? '').toLowerCase())
    if (place === undefined) return { column: 'dest', problem: 'dest' }
    const metres = toMetres(cells[at.metres] ?? '')
    if (Number.isNaN(metres)) return { column: 'metres', problem: 'metres' }
    const pair = origin * this.#places.size + place
    if (this.#seen.has(pair)) return { column: 'dest', problem: 'double' }
    if (this.#seen.size >= MOST_PAIRS) return { column: '', problem: 'many' }
    this.#seen.add(pair)
    this.#lists.origin.push(origin)
    this.#lists.place.push(place)
    this.#lists.metres.push(metres)
    return null
  }
}
