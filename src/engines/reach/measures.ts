import { checkQuestion } from './check.ts'
import { type Crew, openCrew } from './crew.ts'
import { type Curve, curveOf } from './decay.ts'
import { type Field, openField } from './field.ts'
import type { Demand, Lens, Question, Reach, Supply } from './question.ts'
import { tableField } from './table.ts'

type Columns = Float64Array[]

/** What a measure works with: sums over the field, and the decay as it is and squared. */
interface Case {
  field: Field
  demand: Demand
  supply: Supply
  plain: Curve
  square: Curve
}

const over = (amount: number, divisor: number) => (divisor > 0 ? amount / divisor : 0)

function quotients(amounts: Float64Array, divisors: Float64Array): Float64Array {
  const out = new Float64Array(amounts.length)
  for (let i = 0; i < out.length; i += 1) out[i] = over(amounts[i] as number, divisors[i] as number)
  return out
}

const divided = (amounts: readonly Float64Array[], divisors: readonly Float64Array[]): Columns =>
  amounts.map((amount, k) => quotients(amount, divisors[k] ?? divisors[0] ?? new Float64Array(amount.length)))

/** One column of people may serve all columns of capacity; its sums are then made once. */
const perCapacity = (columns: readonly Float64Array[], many: number): Columns =>
  Array.from({ length: many }, (_, k) => columns[k] ?? columns[0] ?? new Float64Array())

/** 1 for each facility with capacity. */
const open = ({ capacities }: Supply): Columns =>
  capacities.map((capacity) => capacity.map((value) => (value > 0 ? 1 : 0)))

/**
 * The floating catchments: R_j = S_j / Σ_i P_i f(d_ij), then A_i = Σ_j R_j f(d_ij).
 * 2SFCA: Luo & Wang 2003, doi 10.1068/b29120 (f is binary); E2SFCA: Luo & Qi 2009, doi 10.1016/j.healthplace.2009.06.002.
 * M2SFCA takes f² in the second step: what is far is partly lost (Delamater 2013, doi 10.1016/j.healthplace.2013.07.012).
 */
function floating({ field, demand, supply, plain }: Case, second: Curve) {
  const ratios = divided(supply.capacities, field.toSupply(demand.populations, plain))
  return { ratios, scores: field.toDemand(ratios, second) }
}

/**
 * 3SFCA (Wan et al. 2012, doi 10.1080/13658816.2011.624987): people spread over what they can choose,
 * G_ij = f / Σ_k f over facilities within the catchment that have capacity; then both steps with f·G = f² / Σ_k f.
 */
function choosing({ field, demand, supply, plain, square }: Case) {
  const choice = field.toDemand(open(supply), plain)
  const spread = divided(perCapacity(demand.populations, choice.length), choice)
  const ratios = divided(supply.capacities, field.toSupply(spread, square))
  return { ratios, scores: divided(field.toDemand(ratios, square), choice) }
}

/**
 * BFCA (Páez et al. 2019, doi 10.1371/journal.pone.0218773): people are divided over the facilities with capacity, and what
 * a facility has over the points around it, so that neither is counted twice. Depends on how people are drawn together into
 * points: compare only within one zoning.
 */
function balanced({ field, demand, supply, plain }: Case) {
  const choice = field.toDemand(open(supply), plain)
  const spread = divided(perCapacity(demand.populations, choice.length), choice)
  const ratios = divided(supply.capacities, field.toSupply(spread, plain))
  const points = field.toSupply([new Float64Array(demand.x.length).fill(1)], plain)
  return { ratios, scores: field.toDemand(divided(ratios, points), plain) }
}

function measured(the: Case, method: Lens['method']): { ratios: Columns; scores: Columns } {
  if (method === 'cumulative')
    return { ratios: [], scores: the.field.toDemand(the.supply.capacities, the.plain) }
  if (method === '3sfca') return choosing(the)
  if (method === 'bfca') return balanced(the)
  // Spatial availability shared out by people (Soukhov et al. 2023) is per head the same as E2SFCA.
  return floating(the, method === 'm2sfca' ? the.square : the.plain)
}

/** Who has a score reaches something; only the others need to be looked at. The edge belongs to it, whatever the decay. */
function reachableOf({ field, supply }: Case, scores: Columns, points: number): Uint8Array {
  const has = new Uint8Array(points)
  for (const column of scores) for (let i = 0; i < points; i += 1) if ((column[i] as number) > 0) has[i] = 1
  const open = new Float64Array(supply.x.length)
  for (const capacity of supply.capacities)
    for (let j = 0; j < open.length; j += 1) if ((capacity[j] as number) > 0) open[j] = 1
  const others: number[] = []
  for (let i = 0; i < points; i += 1) if (has[i] === 0) others.push(i)
  if (others.length === 0) return has
  field.reaches(Int32Array.from(others), open).forEach((value, index) => {
    has[others[index] ?? 0] = value
  })
  return has
}

function idleOf(capacities: readonly Float64Array[], ratios: Columns): Uint32Array[] {
  return ratios.map((column, k) => {
    const idle: number[] = []
    for (let j = 0; j < column.length; j += 1)
      if (column[j] === 0 && (capacities[k]?.[j] ?? 0) > 0) idle.push(j)
    return Uint32Array.from(idle)
  })
}

/**
 * What each demand point can reach of each column of capacity (question.ts has the shapes and units; the formulas stand at the
 * measures above). People outside the area that share its facilities belong in the demand too.
 *
 * A facility that nobody reaches has ratio 0 and is listed as idle; a point without people has a score all the same. Throws
 * a RangeError for what question.ts does not allow. Without `crew` one thread is used.
 *
 * Costs sorting the points, and the pairs within the catchment twice (3SFCA and BFCA: three times); memory grows with the
 * points, not the pairs.
 */
export function computeReach(question: Question, crew?: Crew): Reach {
  checkQuestion(question)
  const { demand, supply, costs, lens } = question
  const { catchment, method } = lens
  const mine = crew ?? openCrew()
  try {
    const field = costs
      ? tableField(demand.x.length, supply.x.length, costs, catchment)
      : openField(mine, demand, supply, catchment)
    const decay = method === '2sfca' ? { kind: 'binary' as const } : lens.decay
    const [plain, square] = [curveOf(decay, field.catchment), curveOf(decay, field.catchment, 2)]
    const the = { field, demand, supply, plain, square }
    const { ratios, scores } = measured(the, method)
    const reachable = reachableOf(the, scores, demand.x.length)
    return { scores, ratios, reachable, idle: idleOf(supply.capacities, ratios) }
  } finally {
    if (!crew) mine.close()
  }
}
