import {
  type BuurtResult,
  type Finding,
  type Norm,
  normOf,
  type Run,
  shownFinding,
  shownResult,
  WAYS,
} from '../../domains/reach/index.ts'
import { BASE } from './from-record.ts'

/** A run that was published. */
export function toRun({ number, onDay, publication }: Run) {
  return {
    ...{ number, day: onDay },
    publishedAt: publication?.publishedAt.toISOString() ?? '',
    ...{ publishedBy: publication?.name ?? '', because: publication?.reason ?? '' },
    links: {
      self: { href: `${BASE}/reach/runs/${number}` },
      results: { href: `${BASE}/reach/runs/${number}/results` },
      map: { href: `${BASE}/reach/runs/${number}/map` },
    },
  }
}

/** What is not known is left out, as everywhere in this interface. */
export function withoutNull<T extends object>(row: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never
}

/** Who set a norm, when and why. */
const signedBy = ({ name, reason, setAt }: Norm) => ({
  ...{ setBy: name, because: reason, setAt: setAt.toISOString() },
})

/** What came out for the whole working area, with who set the norm that was used, of every norm that was ever set. */
export function toFinding(finding: Finding, norms: readonly Norm[]) {
  const { groupKey, mode, lifeDomain, normId, ...rest } = shownFinding(finding)
  const norm = normOf(norms, normId)
  return withoutNull({
    ...{ domain: lifeDomain, group: groupKey, mode: WAYS[mode], normSet: normId !== null },
    ...(norm ? signedBy(norm) : {}),
    ...rest,
  })
}

/** One buurt. */
export function toResult(result: BuurtResult) {
  const { lifeDomain, groupKey, mode, areaCode, wijkCode, ...rest } = shownResult(result)
  return withoutNull({
    ...{ area: areaCode, wijk: wijkCode, domain: lifeDomain, group: groupKey, mode: WAYS[mode] },
    ...rest,
  })
}

/** What somebody found enough. */
export function toNorm(norm: Norm) {
  const { domain, group, unit, value } = norm
  return withoutNull({ domain, group, unit, value: value ?? 0, ...signedBy(norm) })
}
