import { openCrew } from '../../engines/reach/crew.ts'
import { columnsFor, demandOf, intervalOf } from './columns.ts'
import { type Comparison, compare } from './compare.ts'
import { looks } from './compute.ts'
import { groupOf } from './group.ts'
import type { Inputs } from './inputs.ts'
import type { Mode } from './mode.ts'
import { farOf } from './nearby.ts'
import type { BuurtResult, Finding } from './results.ts'
import { costsOf, metresOf } from './roads.ts'
import { type Asked, groundOf } from './seen.ts'
import { tellDomain } from './tell.ts'

/** A part of life, a group and a way to go. */
export interface About {
  domain: string
  group: string
  mode: Mode
}

export interface One {
  finding: Finding
  results: BuurtResult[]
  /** Of each lens, per head. */
  norms: readonly number[]
  /** How far the nearest is for each point, in metres; NaN when there is none. */
  metres: Float64Array
}

function askedOf(inputs: Inputs, { domain, group: key, mode }: About): Asked | null {
  const group = groupOf(key)
  if (!group || !inputs.groups.includes(key) || !inputs.domains.includes(domain)) return null
  const only: Inputs = { ...inputs, domains: [domain] }
  const crew = openCrew()
  try {
    const [demand, columns] = [demandOf(only, group), columnsFor(only, group)]
    const costs = costsOf(only, mode, demand, columns)
    const looked = [...looks(crew, { demand, columns, hidden: intervalOf(only, group), costs }, mode)]
    const ground = groundOf(only, demand)
    const far = farOf(metresOf(only, mode, demand, columns), ground)
    return { inputs: only, group, mode, ground, demand, columns, ...far, looked }
  } finally {
    crew.close()
  }
}

/** What a run would find about one part of life, group and way to go; null when it has no figures of that. `held`: norms to hold still. */
export function computeOne(inputs: Inputs, about: About, held?: readonly number[]): One | null {
  const asked = askedOf(inputs, about)
  const metres = asked?.metres[0]
  return asked && metres ? { ...tellDomain({ ...asked, held }, 0), metres } : null
}

/** What plans are held against: what a run was made of, and what it found. */
export interface Start {
  inputs: Inputs
  found: One
}

/** Where every plan of a run begins; null when the run has no figures of that. */
export function startOf(inputs: Inputs, about: About): Start | null {
  const found = computeOne(inputs, about)
  return found && { inputs, found }
}

/**
 * What comes of it after a change, with the norms held still: where nobody set one, the mean would move along with every change,
 * and a new place would make a gap elsewhere. Where nobody has anything now and nobody set a norm, it stays not known.
 */
export function computeAfter({ found }: Start, changed: Inputs, about: About): One | null {
  return computeOne(changed, about, found.norms)
}

/** What differs between inputs and the same inputs after a change, with one norm for both. */
export function whatIf(inputs: Inputs, change: (inputs: Inputs) => Inputs, about: About): Comparison | null {
  const start = startOf(inputs, about)
  const after = start && computeAfter(start, change(inputs), about)
  return after && { ...compare(start.found, after), sameNorm: true }
}
