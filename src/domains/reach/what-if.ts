import { openCrew } from '../../engines/reach/crew.ts'
import { columnsFor, demandOf, intervalOf } from './columns.ts'
import { type Comparison, compare } from './compare.ts'
import { looks } from './compute.ts'
import { groupOf } from './group.ts'
import { type Inputs, normFor } from './inputs.ts'
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

const told = (asked: Asked): One => ({
  ...tellDomain(asked, 0),
  metres: asked.metres[0] ?? new Float64Array(),
})

/** What a run would find about one part of life, group and way to go; null when it has no figures of that. */
export function computeOne(inputs: Inputs, about: About): One | null {
  const asked = askedOf(inputs, about)
  return asked && told(asked)
}

/** What plans are held against: what a run found, with the norm held still. */
export interface Start {
  inputs: Inputs
  found: One
}

/**
 * Where every plan of a run begins; null when the run has no figures of that. The norm is held still: where nobody set one, the
 * mean of the run would move along with every change, and a new place would make a gap elsewhere.
 */
export function startOf(inputs: Inputs, about: About): Start | null {
  const asked = askedOf(inputs, about)
  if (!asked) return null
  const found = told(asked)
  const { norm: value, unit } = found.finding
  if (value === 0 || normFor(inputs.norms, about.domain, about.group)) return { inputs, found }
  const held = { id: 'mean', domain: about.domain, group: about.group, unit, value }
  const norms = [...inputs.norms, held]
  return { inputs: { ...inputs, norms }, found: told({ ...asked, inputs: { ...asked.inputs, norms } }) }
}

/** What differs between inputs and the same inputs after a change, with one norm for both. */
export function whatIf(inputs: Inputs, change: (inputs: Inputs) => Inputs, about: About): Comparison | null {
  const start = startOf(inputs, about)
  const after = start && computeOne(change(start.inputs), about)
  return after && { ...compare(start.found, after), sameNorm: true }
}
