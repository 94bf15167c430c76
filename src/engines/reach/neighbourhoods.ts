import type { Crew } from './crew.ts'
import { type Curve, curveOf, weightAt } from './decay.ts'
import { describe, fill, gatherAt, type Sorted } from './field.ts'
import { near } from './near.ts'
import type { Demand, Lens, Supply } from './question.ts'
import { inUnits } from './units.ts'

/** A facility as it is now; closed ones have capacity 0 and stay in the list, so that numbers do not move. */
export interface Place {
  x: number
  y: number
  capacity: number
}

/** Demand points, and what each of them gets more. */
export interface Gain {
  points: Int32Array
  more: Float64Array
}

/** Scores that follow changes of single facilities; only the neighbourhood of a change is looked at. */
export interface Live {
  /** Per demand point, as `computeReach` would give it for the places as they are now. */
  readonly scores: Float64Array
  /** Capacity per head of a place for who reaches it; 0 when nobody does. */
  ratio(place: number): number
  place(number: number): Place
  readonly places: number
  /** Adds a place and gives its number. Costs the points in its catchment. */
  add(place: Place): number
  /** Gives a place another capacity; 0 closes it. Less costs the points in its catchment times the places around each. */
  resize(number: number, capacity: number): void
  move(number: number, to: { x: number; y: number }): void
  /** What a place would add to the scores of which demand points, without adding it. */
  would(place: Place): Gain
  close(): void
}

const only = (columns: readonly Float64Array[], length: number) => columns[0] ?? new Float64Array(length)

/** See `openLive`. Keeps both sides in the room of its crew, and sums small sets of points there. */
export class Neighbourhoods implements Live {
  readonly scores: Float64Array
  readonly #crew: Crew
  readonly #sorted: Sorted
  readonly #isShared: boolean
  readonly #plain: Curve
  readonly #second: Curve
  readonly #list: Place[]
  readonly #ratios: number[]
  /** Where each of the first facilities stands in the grid. */
  readonly #spotOf: Int32Array
  /** Facilities that are not in the grid: added or moved. */
  readonly #loose = new Set<number>()
  readonly #people: number
  readonly #weights: number
  readonly #mark: number

  constructor(crew: Crew, sorted: Sorted, demand: Demand, supply: Supply, { method, decay }: Lens) {
    const curve = method === '2sfca' ? ({ kind: 'binary' } as const) : decay
    this.#crew = crew
    this.#sorted = sorted
    this.#isShared = method !== 'cumulative'
    this.#plain = curveOf(curve, sorted.radius)
    this.#second = curveOf(curve, sorted.radius, method === 'm2sfca' ? 2 : 1)
    const capacity = only(supply.capacities, supply.x.length)
    this.#list = Array.from(supply.x, (x, j) => ({ x, y: supply.y[j] ?? 0, capacity: capacity[j] ?? 0 }))
    const { room } = crew
    this.#people = fill(room, sorted.demand, [only(demand.populations, demand.x.length)])
    describe(room, sorted, this.#plain)
    const loads = gatherAt(crew, sorted.supply, sorted.demand, this.#people)
    this.#spotOf = new Int32Array(sorted.supply.count)
    sorted.supply.order.forEach((facility, spot) => {
      this.#spotOf[facility] = spot
    })
    this.#ratios = this.#list.map((place, j) => this.#ratioFrom(place, loads[this.#spotOf[j] ?? 0] ?? 0))
    this.#weights = fill(room, sorted.supply, [Float64Array.from(this.#ratios)])
    describe(room, sorted, this.#second)
    const sums = gatherAt(crew, sorted.demand, sorted.supply, this.#weights)
    this.scores = new Float64Array(sorted.demand.count)
    sorted.demand.order.forEach((point, spot) => {
      this.scores[point] = sums[spot] ?? 0
    })
    this.#mark = room.mark()
  }

  get places(): number {
    return this.#list.length
  }

  ratio(place: number): number {
    return this.#ratios[place] ?? 0
  }

  place(number: number): Place {
    return { ...this.#at(number) }
  }

  add(place: Place): number {
    const number = this.#list.push({ ...place }) - 1
    this.#ratios.push(0)
    this.#loose.add(number)
    this.#renew(number)
    return number
  }

  resize(number: number, capacity: number): void {
    this.#at(number).capacity = capacity
    this.#renew(number)
  }

  move(number: number, { x, y }: { x: number; y: number }): void {
    const place = this.#at(number)
    const { capacity } = place
    this.resize(number, 0)
    this.#loose.add(number)
    Object.assign(place, { x, y, capacity })
    this.#renew(number)
  }

  would(place: Place): Gain {
    this.#crew.room.release(this.#mark)
    const ratio = this.#ratioFrom(place, this.#isShared ? this.#loadOf(place) : 0)
    return this.#gains(place, ratio, near(this.#crew.room, this.#sorted, place))
  }

  close(): void {
    this.#crew.close()
  }

  #at(number: number): Place {
    const place = this.#list[number]
    if (!place) throw new RangeError(`there is no place ${number}`)
    return place
  }

  #ratioFrom({ capacity }: Place, load: number): number {
    if (!this.#isShared) return capacity
    return load > 0 ? capacity / load : 0
  }

  /**
   * Sums the people around a place anew. What grows is added to the scores around it; what shrinks or closes has them
   * summed from the start, so that no rounding stays behind where nothing is left.
   */
  #renew(number: number): void {
    this.#crew.room.release(this.#mark)
    const place = this.#at(number)
    const before = this.ratio(number)
    const ratio = this.#ratioFrom(place, this.#isShared ? this.#loadOf(place) : 0)
    this.#ratios[number] = ratio
    if (number < this.#spotOf.length)
      this.#setWeight(this.#spotOf[number] ?? 0, this.#loose.has(number) ? 0 : ratio)
    const spots = near(this.#crew.room, this.#sorted, place)
    if (ratio >= before) this.#grow(this.#gains(place, ratio - before, spots))
    else this.#rescore(spots)
  }

  /** What one place gives these points when it has so much for each head. */
  #gains({ x, y }: Place, ratio: number, spots: Int32Array): Gain {
    const { demand, grid } = this.#sorted
    const { f64 } = this.#crew.room.views
    const [atX, atY] = [inUnits(x, grid.scale), inUnits(y, grid.scale)]
    const more = new Float64Array(spots.length)
    for (let index = 0; index < spots.length; index += 1) {
      const dx = (f64[(demand.x >>> 3) + (spots[index] as number)] as number) - atX
      const dy = (f64[(demand.y >>> 3) + (spots[index] as number)] as number) - atY
      more[index] = ratio * weightAt(this.#second, dx * dx + dy * dy)
    }
    return { points: spots.map((spot) => demand.order[spot] as number), more }
  }

  #grow({ points, more }: Gain): void {
    for (let index = 0; index < points.length; index += 1) {
      const point = points[index] as number
      this.scores[point] = (this.scores[point] as number) + (more[index] as number)
    }
  }

  #setWeight(spot: number, ratio: number): void {
    this.#crew.room.views.f64[(this.#weights >>> 3) + spot] = ratio
  }

  #loadOf({ x, y }: Pick<Place, 'x' | 'y'>): number {
    const { room } = this.#crew
    const { scale } = this.#sorted.grid
    const target = room.doubles(2)
    target.array.set([inUnits(x, scale), inUnits(y, scale)])
    describe(room, this.#sorted, this.#plain)
    const [load = 0] = gatherAt(
      this.#crew,
      { x: target.at, y: target.at + 8, count: 1 },
      this.#sorted.demand,
      this.#people,
    )
    return load
  }

  #rescore(spots: Int32Array): void {
    const { room } = this.#crew
    const { demand, supply } = this.#sorted
    const [x, y] = [room.doubles(spots.length), room.doubles(spots.length)]
    const { f64 } = room.views
    spots.forEach((spot, index) => {
      x.array[index] = f64[(demand.x >>> 3) + spot] ?? 0
      y.array[index] = f64[(demand.y >>> 3) + spot] ?? 0
    })
    describe(room, this.#sorted, this.#second)
    const sums = gatherAt(this.#crew, { x: x.at, y: y.at, count: spots.length }, supply, this.#weights)
    for (const number of this.#loose) {
      const { more } = this.#gains(this.#at(number), this.ratio(number), spots)
      for (let index = 0; index < more.length; index += 1)
        sums[index] = (sums[index] as number) + (more[index] as number)
    }
    spots.forEach((spot, index) => {
      this.scores[demand.order[spot] ?? 0] = sums[index] ?? 0
    })
  }
}
