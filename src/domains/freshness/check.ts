import type { ItemKind } from '../directory/index.ts'
import type { Freshness } from './term.ts'

export type { ItemKind }

/** One thing on the map. */
export interface Item {
  kind: ItemKind
  id: string
}

/** Parts of a thing that can be right or wrong apart from each other. */
export const GROUPS = ['texts', 'times', 'contact', 'place', 'cost', 'existence'] as const
export type Group = (typeof GROUPS)[number]

/** Which parts there are of each kind; the others it has not. */
export const GROUPS_OF: Record<ItemKind, readonly Group[]> = {
  service: ['texts', 'times', 'cost', 'contact'],
  location: ['texts', 'times', 'place', 'contact'],
  organization: ['texts', 'place', 'contact'],
}

export type CheckRole = 'organization' | 'coordinator' | 'worker' | 'source' | 'resident'
export type CheckWay = 'mail' | 'phone' | 'site' | 'import' | 'visit'
export type CheckOutcome = 'ok' | 'changed' | 'gone' | 'no_answer'

/** That somebody looked whether something is right: as which role, how, and what came of it. Who it was, the log knows. */
export interface Check {
  /** `all`: whoever checked had the whole thing before them. */
  group: Group | 'all'
  /** Calendar day in the Netherlands. */
  on: string
  role: CheckRole
  way: CheckWay
  outcome: CheckOutcome
}

/** Who last said that something is right, and when. */
export type LastCheck = Pick<Check, 'on' | 'role'>

/** The last check of all of it, and of each part that was checked since. */
export interface LastChecks {
  whole: LastCheck | null
  groups: Partial<Record<Group, LastCheck>>
}

/** What a page says of the checks of one thing. */
export interface ShownChecks extends LastChecks {
  state: Freshness
  /** For how many months a check of it holds. */
  months: number
}

const isRight = ({ outcome }: Check) => outcome === 'ok' || outcome === 'changed'

/** The latest of these; of two on one day the one that stands last. */
function latest(checks: readonly Check[]): LastCheck | null {
  const found = checks.reduce<Check | null>((best, each) => (best && best.on > each.on ? best : each), null)
  return found ? { on: found.on, role: found.role } : null
}

/**
 * Who last said what is right. A day that no record explains (`assuredDate`) was said by the source. A part is named
 * only when it was checked later than the whole.
 */
export function lastChecks(checks: readonly Check[], assuredDate: string | null): LastChecks {
  const right = checks.filter(isRight)
  const known = latest(right.filter(({ group }) => group === 'all'))
  const bySource = assuredDate !== null && (known === null || assuredDate > known.on)
  const whole: LastCheck | null = bySource ? { on: assuredDate, role: 'source' } : known
  const groups: LastChecks['groups'] = {}
  for (const group of GROUPS) {
    const last = latest(right.filter((each) => each.group === group))
    if (last && (whole === null || last.on > whole.on)) groups[group] = last
  }
  return { whole, groups }
}
