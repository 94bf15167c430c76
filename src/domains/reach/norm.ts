import { no, ok, type Result } from '../../platform/result.ts'
import { UNITS, type Unit } from './inputs.ts'
import { cleaned, isName, isReason } from './written.ts'

/** What somebody types to set a norm; `value` empty takes the norm away. */
export interface TypedNorm {
  domain: string
  group: string | null
  unit: string
  value: string
  name: string
  reason: string
}

export interface ReadNorm {
  domain: string
  group: string | null
  unit: Unit
  /** For every 1,000 people; null: there is none any more. */
  value: number | null
  name: string
  reason: string
}

export type NormProblem = 'domain' | 'group' | 'unit' | 'value' | 'name' | 'reason'

/** What exists, to check against. */
export interface Known {
  domains: readonly string[]
  groups: readonly string[]
}

/** More than any week has hours for everybody. */
const MOST = 168_000

/** A number as people type it: `2,5` or `2.5`, nothing below zero. Null when it is not one. */
export function readAmount(typed: string): number | null {
  const text = typed.trim().replace(',', '.')
  if (!/^\d{1,7}(\.\d{1,6})?$/.test(text)) return null
  const value = Number(text)
  return value <= MOST ? value : null
}

/** Reads a norm; or everything that is wrong with it. */
export function readNorm(typed: TypedNorm, { domains, groups }: Known): Result<ReadNorm, NormProblem[]> {
  const unit = UNITS.find((each) => each === typed.unit)
  const [name, reason] = [cleaned(typed.name), cleaned(typed.reason)]
  const none = typed.value.trim() === ''
  const value = none ? null : readAmount(typed.value)
  const problems: NormProblem[] = [
    ...(domains.includes(typed.domain) ? [] : ['domain' as const]),
    ...(typed.group === null || groups.includes(typed.group) ? [] : ['group' as const]),
    ...(unit ? [] : ['unit' as const]),
    ...(none || value !== null ? [] : ['value' as const]),
    ...(isName(name) ? [] : ['name' as const]),
    ...(isReason(reason) ? [] : ['reason' as const]),
  ]
  if (problems.length > 0 || !unit) return no(problems)
  return ok({ domain: typed.domain, group: typed.group, unit, value, name, reason })
}
