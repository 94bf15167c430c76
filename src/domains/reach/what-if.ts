import { openCrew } from '../../engines/reach/crew.ts'
import { openLive } from '../../engines/reach/live.ts'
import { nearest } from '../../engines/reach/nearest.ts'
import { bestSites } from '../../engines/reach/sites.ts'
import { columnsFor, demandOf, intervalOf } from './columns.ts'
import { type Comparison, compare } from './compare.ts'
import { looks } from './compute.ts'
import { groupOf } from './group.ts'
import { type Inputs, normFor } from './inputs.ts'
import { lensesOf } from './lens.ts'
import type { Mode } from './mode.ts'
import { type BuurtResult, type Finding, PER } from './results.ts'
import { countedOf, groundOf } from './seen.ts'
import { tellDomain } from './tell.ts'

/** A part of life, a group and a way to go. */
interface About {
  domain: string
  group: string
  mode: Mode
}

export interface One {
  finding: Finding
  results: BuurtResult[]
}

/** What a run would find about one part of life, group and way to go; null when it has no figures of that. */
export function computeOne(inputs: Inputs, { domain, group: key, mode }: About): One | null {
  const group = groupOf(key)
  if (!group || !inputs.groups.includes(key) || !inputs.domains.includes(domain)) return null
  const only: Inputs = { ...inputs, domains: [domain] }
  const crew = openCrew()
  try {
    const [demand, columns] = [demandOf(only, group), columnsFor(only, group)]
    const metres = nearest(demand, { x: columns.x, y: columns.y, capacities: columns.hours })
    const looked = [...looks(crew, { demand, columns, hidden: intervalOf(only, group) }, mode)]
    const ground = groundOf(only, demand)
    return tellDomain({ inputs: only, group, mode, ground, demand, columns, metres, looked }, 0)
  } finally {
    crew.close()
  }
}

/**
 * The inputs with the norm held still: where nobody set one, the mean of the run would move along with every change, and a new
 * place would make a gap elsewhere.
 */
export function withNorm(inputs: Inputs, about: About): Inputs {
  if (normFor(inputs.norms, about.domain, about.group)) return inputs
  const finding = computeOne(inputs, about)?.finding
  if (!finding || finding.norm === 0) return inputs
  const { norm: value, unit } = finding
  const held = { id: 'mean', domain: about.domain, group: about.group, unit, value }
  return { ...inputs, norms: [...inputs.norms, held] }
}

/** What differs between inputs and the same inputs after a change, with one norm for both. */
export function whatIf(inputs: Inputs, change: (inputs: Inputs) => Inputs, about: About): Comparison | null {
  const held = withNorm(inputs, about)
  const [before, after] = [computeOne(held, about), computeOne(change(held), about)]
  return before && after ? { ...compare(before, after), sameNorm: true } : null
}

/** Where new places would close most of the gap. */
export interface Best {
  /** In the order in which they help; RD New, with the buurt. */
  sites: { x: number; y: number; buurt: string }[]
  /** Hours a week short of the norm for all of them together, before and after; no choice can leave less than `least`. */
  gapBefore: number
  gapAfter: number
  least: number
}

/** More spots than this are thinned out evenly. */
const MOST_CANDIDATES = 4_000

/**
 * Where `count` new places of so many hours a week would close most of the gap, of all spots in buurten that are known (or all,
 * when none is). Through the usual lens, in hours. Null when the run has no figures of that, or no norm to fall short of.
 */
export function bestPlaces(
  inputs: Inputs,
  about: About,
  { count, hours }: { count: number; hours: number },
): Best | null {
  const group = groupOf(about.group)
  const finding = computeOne(inputs, about)?.finding
  const lens = lensesOf(about.mode).find(({ usual }) => usual)
  if (!group || !finding || !lens || finding.unit !== 'hours') return null
  const only: Inputs = { ...inputs, domains: [about.domain] }
  const [demand, columns] = [demandOf(only, group), columnsFor(only, group)]
  const ground = groundOf(only, demand)
  const counted = countedOf(ground, about.domain)
  const isOwn = (at: number) => counted[ground.groups.of[at] ?? -1] === true
  const need = (demand.populations[0] ?? new Float64Array()).map((people, at) => (isOwn(at) ? people : 0))
  const spots = [...inputs.points.keys()].filter(isOwn)
  const every = Math.ceil(spots.length / MOST_CANDIDATES)
  const chosen = spots.filter((_, at) => at % every === 0)
  const candidates = chosen.map((at) => ({
    ...{ x: inputs.points[at]?.x ?? 0, y: inputs.points[at]?.y ?? 0, capacity: hours },
  }))
  const live = openLive(demand, { x: columns.x, y: columns.y, capacities: columns.hours }, lens)
  try {
    const plan = bestSites({ live, need, norm: finding.norm / PER, candidates, count })
    const sites = plan.chosen.map((candidate) => {
      const { x = 0, y = 0, buurt = -1 } = inputs.points[chosen[candidate] ?? -1] ?? {}
      return { x, y, buurt: inputs.buurten[buurt]?.code ?? '' }
    })
    return { sites, gapBefore: plan.gapBefore, gapAfter: plan.gapAfter, least: plan.leastPossible }
  } finally {
    live.close()
  }
}
