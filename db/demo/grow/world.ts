import { buurtenGeojson, type Collection, gemeentenGeojson, wijkenGeojson } from '../features.ts'
import { kwbHeader, kwbRowsOf } from '../figures.ts'
import { healthHeader, healthRowsOf } from '../health.ts'
import type { Plan } from '../plan.ts'
import { postcodeHeader, postcodeRows } from '../postcodes.ts'
import type { Records } from '../records.ts'
import { csvText } from '../text.ts'
import { fillTown } from './copy.ts'
import { sourceOf } from './copy-owner.ts'
import { handOut } from './hand-out.ts'
import { type Island, islandsOf } from './island.ts'
import { numbers } from './numbers.ts'
import { templates } from './rename.ts'
import { grownSizes } from './sizes.ts'
import { townsOf } from './town.ts'

/** What a world has more than the part that is written by hand. */
export type Grown = {
  /** Codes of the municipalities. */
  municipalities: string[]
  islands: Island[]
  /** The files of areas and figures of all islands by name, as those in `data/`. */
  files: () => Map<string, string>
  /** The records of one municipality after the other; each is made when it is asked for. */
  towns: () => Generator<{ code: string; name: string; records: Records }>
}

function together(plans: readonly Plan[], of: (plan: Plan) => Collection): string {
  const [first, ...more] = plans.map(of)
  return JSON.stringify({ ...first, features: [first, ...more].flatMap((each) => each?.features ?? []) })
}

function filesOf(islands: readonly Island[]): Map<string, string> {
  const plans = islands.map(({ plan }) => plan)
  return new Map([
    ['gemeenten.geojson', together(plans, gemeentenGeojson)],
    ['wijken.geojson', together(plans, wijkenGeojson)],
    ['buurten.geojson', together(plans, buurtenGeojson)],
    ['kwb-2024.csv', csvText(kwbHeader, plans.flatMap(kwbRowsOf))],
    ['gezondheid-2020.csv', csvText(healthHeader, plans.flatMap(healthRowsOf))],
    [
      'postcodes.csv',
      csvText(
        postcodeHeader,
        islands.flatMap(({ plan, streets }) => postcodeRows(plan, streets)),
      ),
    ],
  ])
}

/**
 * Grows the world to `scale` times its size: as many times the municipalities, wijken, buurten, organisations, places
 * and offers. The same scale gives the same world.
 */
export function grow(scale: number, records: Records): Grown {
  const sizes = grownSizes(scale)
  const islands = islandsOf(scale)
  return {
    municipalities: sizes.map(({ code }) => code),
    islands,
    files: () => filesOf(islands),
    *towns() {
      const shares = handOut(records, sizes, scale - 1)
      const source = sourceOf(records, templates(records), numbers())
      for (const town of islands.flatMap(townsOf)) {
        const { code, name } = town.gemeente
        const share = shares.get(code)
        if (share) yield { code, name, records: fillTown(town, share, source) }
      }
    },
  }
}
