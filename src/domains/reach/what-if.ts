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
import { groundOf } from './seen.ts'
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
}

/** What a run would find about one part of life, group and way to go; null when it has no figures of that. */
export function computeOne(inputs: Inputs, { domain, group: key, mode }: About): One | null {
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
    return tellDomain({ inputs: only, group, mode, ground, demand, columns, ...far, looked }, 0)
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
