import { checkColumn } from './column.ts'
import { MOST_RINGS } from './field.ts'
import type { CostTable, Lens, Points, Question } from './question.ts'

function checkPlaces(name: string, { x, y }: Points): void {
  if (x.length !== y.length) throw new RangeError(`${name}: ${x.length} x for ${y.length} y`)
  for (let row = 0; row < x.length; row += 1)
    // A sum of two numbers is finite only when both are.
    if (!Number.isFinite((x[row] as number) + (y[row] as number)))
      throw new RangeError(`${name}: row ${row} has no place on the map`)
}

function checkLens({ catchment, decay }: Lens): void {
  if (!(catchment >= 0 && catchment < Number.POSITIVE_INFINITY))
    throw new RangeError(`catchment: ${catchment} is not a number from 0 up`)
  if (decay.kind !== 'rings') return
  if (decay.weights.length === 0 || decay.weights.length > MOST_RINGS)
    throw new RangeError(`rings: ${decay.weights.length} weights, 1 to ${MOST_RINGS} can be taken`)
  checkColumn('rings', decay.weights, decay.weights.length)
}

function checkCosts({ origin, dest, cost }: CostTable, points: number, places: number): void {
  if (dest.length !== origin.length)
    throw new RangeError(`costs: ${origin.length} origins for ${dest.length} dests`)
  checkColumn('costs', cost, origin.length)
  for (let row = 0; row < origin.length; row += 1) {
    const [from, to] = [origin[row] as number, dest[row] as number]
    if (from < 0 || from >= points || to < 0 || to >= places)
      throw new RangeError(`costs: row ${row} names a point or place that is not there`)
  }
}

/**
 * Checks what question.ts asks for. Throws a RangeError that names the first thing that is wrong: readers of files tell all of it,
 * with row and column, before a question is made. With a table of costs the places on the map may be anything.
 */
export function checkQuestion({ demand, supply, costs, lens }: Question): void {
  const [points, places] = [demand.x.length, supply.x.length]
  if (costs) checkCosts(costs, points, places)
  else {
    checkPlaces('demand', demand)
    checkPlaces('supply', supply)
  }
  for (const [at, column] of demand.populations.entries()) checkColumn(`population ${at}`, column, points)
  for (const [at, column] of supply.capacities.entries()) checkColumn(`capacity ${at}`, column, places)
  checkLens(lens)
}
