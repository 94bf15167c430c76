/** Places on a flat map, in metres (RD New or any flat system); `x` and `y` have one length. */
export interface Points {
  x: Float64Array
  y: Float64Array
}

/** People at each point: one column for all capacities, or one column for each of them. Finite, not negative. */
export interface Demand extends Points {
  populations: readonly Float64Array[]
}

/** Facilities. Each column of capacity is scored by itself, in its own unit; 0: not open for this. Finite, not negative. */
export interface Supply extends Points {
  capacities: readonly Float64Array[]
}

export const METHODS = ['cumulative', '2sfca', 'e2sfca', '3sfca', 'm2sfca', 'bfca', 'availability'] as const
export type Method = (typeof METHODS)[number]

/** How the weight of a facility falls with its distance; beyond the catchment it is 0 (decay.ts has the formulas). */
export type Decay =
  | { kind: 'binary' | 'gaussian' | 'dai' | 'quadratic' }
  | { kind: 'rings'; weights: readonly number[] }

/** One way to look. `catchment`: metres as the crow flies, or in the unit of the cost table. Its edge belongs to it. */
export interface Lens {
  method: Method
  decay: Decay
  catchment: number
}

/** What it costs to come from demand point `origin[i]` to facility `dest[i]`; a pair that is not listed is out of reach. */
export interface CostTable {
  origin: Int32Array
  dest: Int32Array
  cost: Float64Array
}

export interface Question {
  demand: Demand
  supply: Supply
  lens: Lens
  costs?: CostTable
}

/** The answer; the order is that of the question. */
export interface Reach {
  /** Per column of capacity, per demand point: capacity per head (`cumulative`: capacity within reach). 0 is a score. */
  scores: Float64Array[]
  /** 1 when some facility with capacity in any column lies within the catchment. */
  reachable: Uint8Array
  /** Per column, per facility: its capacity per head of who reaches it; 0 when nobody does. Empty for `cumulative`. */
  ratios: Float64Array[]
  /** Per column: the facilities with capacity that reach nobody (no people within the catchment). Empty for `cumulative`. */
  idle: Uint32Array[]
}
