import type { BuurtResult, Finding } from './results.ts'
import type { Verdict } from './verdict.ts'

/** A buurt of which two computations say something else. */
export interface Change {
  areaCode: string
  before: Verdict
  after: Verdict
}

/** What differs between two computations of the same part of life, group and way to go. */
export interface Comparison {
  before: Finding
  after: Finding
  /** By code of the buurt; one that is in one of both only is not compared. */
  changes: Change[]
  /** Buurten that are in one of both only. */
  unmatched: string[]
  /** Whether both were measured by the same norm: else a verdict may differ by that. */
  sameNorm: boolean
}

/** A norm that follows from the run itself is never the same as another one. */
function isSameNorm(before: Finding, after: Finding): boolean {
  return before.unit === after.unit && before.normId !== null && before.norm === after.norm
}

/** Lays two computations side by side. */
export function compare(
  one: { finding: Finding; results: readonly BuurtResult[] },
  other: { finding: Finding; results: readonly BuurtResult[] },
): Comparison {
  const later = new Map(other.results.map((each) => [each.areaCode, each]))
  const earlier = new Set(one.results.map(({ areaCode }) => areaCode))
  const changes = one.results.flatMap(({ areaCode, verdict }) => {
    const after = later.get(areaCode)
    return after && after.verdict !== verdict ? [{ areaCode, before: verdict, after: after.verdict }] : []
  })
  return {
    ...{ before: one.finding, after: other.finding, changes },
    unmatched: [
      ...[...earlier].filter((code) => !later.has(code)),
      ...[...later.keys()].filter((code) => !earlier.has(code)),
    ].toSorted(),
    sameNorm: isSameNorm(one.finding, other.finding),
  }
}
