import { openCrew } from '../../engines/reach/crew.ts'
import { openLive } from '../../engines/reach/live.ts'
import { computeReach } from '../../engines/reach/measures.ts'
import type { CostTable, Demand, Supply } from '../../engines/reach/question.ts'
import { bestSites, type SiteAsk } from '../../engines/reach/sites.ts'
import { columnsFor, demandOf } from './columns.ts'
import { type Group, groupOf, serves } from './group.ts'
import { type Inputs, isByRoad } from './inputs.ts'
import { lensesOf } from './lens.ts'
import type { Mode } from './mode.ts'
import { type Finding, PER } from './results.ts'
import { costsOf } from './roads.ts'
import { countedOf, groundOf } from './seen.ts'
import { type About, computeOne } from './what-if.ts'

/** Where new places would close most of the gap. */
export interface Best {
  /** In the order in which they help; RD New, with the buurt. */
  sites: Site[]
  /** Hours a week short of the norm for all of them together, before and after; no choice can leave less than `least`. */
  gapBefore: number
  gapAfter: number
  least: number
  /** What is there goes along the street by a list; how far a new place is, is taken as the crow flies. */
  byRoad: boolean
}

/** A spot where people live, with its buurt; or, for longer hours, what is there already (`buurt` is empty then). */
export interface Site {
  x: number
  y: number
  buurt: string
  name?: string
}

/** More spots than this are thinned out evenly. */
const MOST_CANDIDATES = 4_000

/** How many places of how many hours a week; `longer`: not new ones, but what is there with so many hours more. */
export interface Wish {
  count: number
  hours: number
  longer?: boolean
}

/** What is asked of the engine, and which spot a candidate is. */
export interface SiteQuestion {
  ask: SiteAsk
  siteOf: (candidate: number) => Site
  byRoad: boolean
  close: () => void
}

/** Scores along the street, as the usual lens sees them. */
function scoresAlong(demand: Demand, supply: Supply, costs: CostTable, mode: Mode): Float64Array {
  const lens = lensesOf(mode, true).find(({ usual }) => usual)
  const crew = openCrew()
  try {
    const { scores } = computeReach({ demand, supply, lens: lens ?? fail(), costs }, crew)
    return scores[0] ?? fail()
  } finally {
    crew.close()
  }
}

function fail(): never {
  throw new Error('there is no usual way to look')
}

/** Spots in buurten that are known; thinned out evenly when there are very many. */
function newSpots({ points, buurten }: Inputs, isOwn: (at: number) => boolean): Site[] {
  const spots = [...points.keys()].filter(isOwn)
  const every = Math.ceil(spots.length / MOST_CANDIDATES)
  return spots
    .filter((_, at) => at % every === 0)
    .map((at) => {
      const { x = 0, y = 0, buurt = -1 } = points[at] ?? {}
      return { x, y, buurt: buurten[buurt]?.code ?? '' }
    })
}

/** What is there for this group and part of life, and is not closed. */
const standing = ({ facilities }: Inputs, group: Group, domain: string): Site[] =>
  facilities
    .filter((each) => serves(group, each) && each.domains.includes(domain) && each.hours !== 0)
    .map(({ x, y, name, placeName }) => ({
      ...{ x, y, buurt: '', name: name === placeName ? name : `${name} (${placeName})` },
    }))

/**
 * The question where new places (or longer hours) would help, of all spots in buurten that are known (or all, when none is),
 * through the usual lens, in hours. `finding`: by which norm, that of a run before what somebody changed in its inputs. Null when
 * the run has no figures of that, or no norm to fall short of. To be closed.
 */
export function siteQuestion(
  inputs: Inputs,
  about: About,
  { count, hours, longer = false }: Wish,
  finding = computeOne(inputs, about)?.finding,
): SiteQuestion | null {
  const group = groupOf(about.group)
  const lens = lensesOf(about.mode).find(({ usual }) => usual)
  if (!group || !finding || !lens || finding.unit !== 'hours' || finding.norm === 0) return null
  const only: Inputs = { ...inputs, domains: [about.domain] }
  const [demand, columns] = [demandOf(only, group), columnsFor(only, group)]
  const ground = groundOf(only, demand)
  const counted = countedOf(ground, about.domain)
  const isOwn = (at: number) => counted[ground.groups.of[at] ?? -1] === true
  const need = (demand.populations[0] ?? new Float64Array()).map((people, at) => (isOwn(at) ? people : 0))
  const sites = longer ? standing(inputs, group, about.domain) : newSpots(inputs, isOwn)
  const candidates = sites.map(({ x, y }) => ({ x, y, capacity: hours }))
  const supply = { x: columns.x, y: columns.y, capacities: columns.hours }
  const costs = costsOf(only, about.mode, demand, columns)
  const live = openLive(demand, supply, lens)
  // A place changes nothing for the others in this measure: what is there and what comes can be measured each in its own way.
  const scores = costs ? scoresAlong(demand, supply, costs, about.mode) : live.scores
  return {
    ask: {
      live: { scores, would: (place) => live.would(place) },
      ...{ need, norm: finding.norm / PER, candidates, count },
    },
    siteOf: (candidate) => sites[candidate] ?? fail(),
    byRoad: isByRoad(inputs, about.mode),
    close: () => live.close(),
  }
}

/** Where `count` new places of so many hours a week would close most of the gap (`siteQuestion`), found by search. */
export function bestOf({ ask, siteOf, byRoad }: SiteQuestion): Best {
  const { chosen, gapBefore, gapAfter, leastPossible } = bestSites(ask)
  // Whatever is chosen, no more is filled than the hours that come: this measure divides them over who reaches them.
  const most = (ask.candidates[0]?.capacity ?? 0) * ask.count
  const least = Math.min(gapAfter, Math.max(leastPossible, gapBefore - most))
  return { sites: chosen.map(siteOf), gapBefore, gapAfter, least, byRoad }
}

/** The same for whoever has only the inputs; null when the run has no figures of that, or no norm to fall short of. */
export function bestPlaces(inputs: Inputs, about: About, wish: Wish, finding?: Finding): Best | null {
  const question = siteQuestion(inputs, about, wish, finding)
  try {
    return question && bestOf(question)
  } finally {
    question?.close()
  }
}
