import type { FigureMap, PlacedBuurt } from '../areas/index.ts'
import type { FreshCell } from '../freshness/index.ts'
import { groups } from './group.ts'
import type { InputBuurt, InputFresh } from './inputs.ts'
import type { Mode } from './mode.ts'
import { type Figures, type People, peopleOf } from './people.ts'

/** Figures by code of the area. */
export type FiguresByCode = ReadonlyMap<string, FigureMap>

const NONE: Figures = new Map()

function peopleIn(buurt: PlacedBuurt, figures: FiguresByCode): Record<string, People | null> {
  const at = (code: string): Figures => figures.get(code) ?? NONE
  const around = [at(buurt.wijkCode), at(buurt.municipalityCode)]
  return Object.fromEntries(groups.map((group) => [group.key, peopleOf(group, at(buurt.code), around)]))
}

/** Groups of which the number is known in at least one buurt of the working area. */
function countedGroups(
  counted: readonly { own: boolean; people: Record<string, People | null> }[],
): string[] {
  return groups
    .map(({ key }) => key)
    .filter((key) => counted.some(({ own, people }) => own && people[key] && people[key].basis !== 'filled'))
}

/**
 * The buurten as a run counts them, and the groups of which there are figures. `uncovered`: by mode, for each buurt in the order
 * of the list; null when no border is loaded.
 */
export function countedBuurten(
  buurten: readonly PlacedBuurt[],
  figures: FiguresByCode,
  uncovered: Record<Mode, readonly number[]> | null,
): { buurten: InputBuurt[]; groups: string[] } {
  const counted = buurten.map((buurt) => ({ ...buurt, people: peopleIn(buurt, figures) }))
  const keys = countedGroups(counted)
  return {
    groups: keys,
    buurten: counted.map(({ code, wijkCode, own, people }, at) => ({
      ...{ code, wijk: wijkCode, own },
      people: Object.fromEntries(keys.map((key) => [key, people[key] ?? null])),
      uncovered: uncovered && {
        walk: uncovered.walk[at] ?? 0,
        cycle: uncovered.cycle[at] ?? 0,
        frail: uncovered.frail[at] ?? 0,
      },
    })),
  }
}

const OFFERS: ReadonlySet<string> = new Set(['activity', 'service'])
const NOTHING = { offers: 0, fresh: 0 }
/** Under so many things in or for a wijk nobody can tell a wijk where little is from one that nobody wrote down. */
export const LEAST_ENTRIES = 5

function tallied(cells: readonly FreshCell[], codes: readonly string[], domain?: string) {
  const own = cells.filter(
    ({ wijk, theme, kind }) =>
      OFFERS.has(kind) && codes.includes(wijk) && (domain === undefined || theme === domain),
  )
  return own.reduce(
    (sum, { total, fresh }) => ({ offers: sum.offers + total, fresh: sum.fresh + fresh }),
    NOTHING,
  )
}

/**
 * How fresh the map is per wijk and part of life: of the offers that lie in the wijk or are for it, and those for its whole
 * municipality. Where there are none, all offers of the wijk decide: that nobody offers something there is only known where
 * the map is kept. `entries`: how many things the map has in or for each wijk; with fewer than five nothing counts.
 */
export function freshPerWijk(
  cells: readonly FreshCell[],
  entries: ReadonlyMap<string, number>,
  wijken: readonly { wijk: string; municipality: string }[],
  domains: readonly string[],
): InputFresh[] {
  return wijken.flatMap(({ wijk, municipality }) =>
    domains.map((domain): InputFresh => {
      if ((entries.get(wijk) ?? 0) < LEAST_ENTRIES) return { wijk, domain, ...NOTHING, byWijk: true }
      const own = tallied(cells, [wijk, municipality], domain)
      if (own.offers > 0) return { wijk, domain, ...own, byWijk: false }
      return { wijk, domain, ...tallied(cells, [wijk]), byWijk: true }
    }),
  )
}
