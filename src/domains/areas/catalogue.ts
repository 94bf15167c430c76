import { healthIndicators } from './catalogue-health.ts'
import { householdIndicators } from './catalogue-households.ts'
import { livingIndicators } from './catalogue-living.ts'
import { meansIndicators } from './catalogue-means.ts'
import { peopleIndicators } from './catalogue-people.ts'
import type { AgeGroup, Indicator } from './indicator.ts'

/**
 * Every figure that Weefsel knows, in the order in which a page shows them. Origin and migration background are left
 * out on purpose: nothing here is weighed, ranked or worded by where people come from.
 */
export const indicatorGroups = {
  people: peopleIndicators,
  households: householdIndicators,
  living: livingIndicators,
  means: meansIndicators,
  health: healthIndicators,
} as const satisfies Record<string, readonly Indicator[]>

/** The same in one row. */
export const indicators: readonly Indicator[] = Object.values(indicatorGroups).flat()

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

/** The indicator with this id; undefined when the catalogue does not (or no longer) know it. */
export function indicatorOf(id: string): Indicator | undefined {
  return byId.get(id)
}

/** A column name without what differs between files: case, spaces, punctuation. The percent sign stays: it is meaning. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('%', 'pct')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Both spellings of a column: as it is, and without the position that CBS puts behind it (`AantalInwoners_5`). */
export function spellings(name: string): string[] {
  const stem = name.replace(/_\d+$/, '')
  return stem === name ? [plainName(name)] : [plainName(name), plainName(stem)]
}

const ANY_AGE = ''
const bySource = new Map<string, Indicator>(
  indicators.flatMap((indicator) =>
    indicator.sources.map(
      (source) => [`${indicator.age ?? ANY_AGE} ${plainName(source)}`, indicator] as const,
    ),
  ),
)

/**
 * The indicator that a column holds, or undefined. The name as it stands goes before its stem (`pop_0_14` is a name,
 * `k_0Tot15Jaar_8` is a stem with a position). `age` is what the row says; without it health columns match nothing.
 */
export function matchColumn(column: string, age: AgeGroup | null): Indicator | undefined {
  const ages = age === null ? [ANY_AGE] : [age, ANY_AGE]
  for (const spelling of spellings(column)) {
    for (const group of ages) {
      const indicator = bySource.get(`${group} ${spelling}`)
      if (indicator) return indicator
    }
  }
  return undefined
}

const ORIGIN =
  /herkomst|migratie|westers|western background|achtergrond|afkomst|marokk|turk(s|ije)|surina|antil|geboren(in|buiten)|gebinnl|gebbuitennl|^(p_)?(west_al|n_w_al|marokko|antaru|suriname|turkije|over_nw)$/i

/** Whether a column is about where people come from: such columns are left out on purpose, and the report says so. */
export function isOrigin(column: string): boolean {
  return ORIGIN.test(column)
}
