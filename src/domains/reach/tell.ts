import { type GroupFound, gapPerGroup } from '../../engines/reach/group.ts'
import { type InputNorm, isByRoad, normFor } from './inputs.ts'
import { usualCatchment } from './mode.ts'
import type { Nearby } from './nearby.ts'
import { type BuurtResult, type Finding, PER } from './results.ts'
import { type Asked, countedOf, giniOf, measuredShares, normsOf, type Seen, seenBy } from './seen.ts'
import { tellBuurt } from './tell-buurt.ts'
import type { Verdict } from './verdict.ts'

/** One part of life, looked at in every way, with the usual way apart. */
interface Overview {
  lifeDomain: string
  set: InputNorm | null
  seen: Seen[]
  norms: readonly number[]
  usual: Seen
  /** Of the usual way, per head. */
  norm: number
  scores: Float64Array
  found: GroupFound[]
  nearby: Nearby[]
  measured: Float64Array
}

function overviewOf(asked: Asked, domain: number): Overview {
  const { inputs, group, mode, demand, ground } = asked
  const lifeDomain = inputs.domains[domain] ?? ''
  const metres = asked.metres[domain] ?? new Float64Array(demand.x.length).fill(Number.NaN)
  const catchment = usualCatchment(mode, isByRoad(inputs, mode))
  const reachable = Uint8Array.from(metres, (each) => (each <= catchment ? 1 : 0))
  const set = normFor(inputs.norms, lifeDomain, group.key)
  const seen = seenBy(asked, domain)
  const norms = asked.held ?? normsOf(seen, set)
  const at = seen.findIndex((each) => each.usual && each.unit === (set?.unit ?? 'hours'))
  const usual = seen[at]
  if (!usual) throw new Error('there is no usual way to look')
  const scores = usual.reach.scores[usual.column] ?? new Float64Array(demand.x.length)
  const { people, groups } = ground
  const norm = norms[at] ?? 0
  const found = gapPerGroup({ scores, reachable, people, need: people }, norm, groups)
  const nearby = asked.nearby[domain] ?? []
  const measured = measuredShares(asked, domain)
  return { lifeDomain, set, seen, norms, usual, norm, scores, found, nearby, measured }
}

function resultsOf({ inputs, ground, group, mode }: Asked, overview: Overview): BuurtResult[] {
  const { lifeDomain, set, seen, norms, norm, found, nearby, measured } = overview
  return ground.own.flatMap((buurt, at) => {
    const looks = seen.map((each, lens) => ({
      ...{ score: each.scores[at] ?? 0, least: each.least[at] ?? 0, most: each.most[at] ?? 0 },
      norm: norms[lens] ?? 0,
    }))
    const told = tellBuurt(
      {
        buurt,
        lifeDomain,
        groupKey: group.key,
        mode,
        isKnown: ground.known.has(`${buurt.wijk} ${lifeDomain}`),
        isComparable: set !== null || norms.some((each) => each > 0),
        byRoad: isByRoad(inputs, mode),
      },
      { found: found[at], nearby: nearby[at], measured: measured[at] ?? Number.NaN, looks, norm },
      set?.value === 0,
    )
    return told ? [told] : []
  })
}

function sumsOf(found: readonly GroupFound[]) {
  const lived = found.filter((each) => each.people > 0)
  const people = lived.reduce((sum, each) => sum + each.people, 0)
  const none = lived.reduce((sum, each) => sum + each.none * each.people, 0)
  return {
    people,
    gap: lived.reduce((sum, { gap }) => sum + gap.none + gap.little, 0),
    noneShare: people > 0 ? none / people : 0,
  }
}

function countsOf(results: readonly BuurtResult[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { gap: 0, unsure: 0, enough: 0, unknown: 0 }
  for (const { verdict } of results) counts[verdict] += 1
  return counts
}

/** What is told of one part of life. `norms`: of each lens, per head. */
interface Told {
  results: BuurtResult[]
  finding: Finding
  norms: readonly number[]
}

/** What is to be told of one part of life, for one group and way to go. */
export function tellDomain(asked: Asked, domain: number): Told {
  const { group, mode, columns } = asked
  const overview = overviewOf(asked, domain)
  const { lifeDomain, set, usual, norm, scores, found } = overview
  const results = resultsOf(asked, overview)
  const counted = countedOf(asked.ground, lifeDomain)
  const finding: Finding = {
    ...{ lifeDomain, groupKey: group.key, mode, unit: usual.unit },
    ...{ norm: norm * PER, normId: set?.id ?? null, mean: usual.mean * PER },
    ...sumsOf(found.filter((_, at) => counted[at])),
    gini: giniOf(scores, asked.ground, counted),
    ...(columns.counts[domain] ?? { facilities: 0, measured: 0 }),
    unplaced: asked.inputs.unplaced[lifeDomain] ?? 0,
    idle: usual.reach.idle[usual.column]?.length ?? 0,
    byRoad: isByRoad(asked.inputs, mode),
    verdicts: countsOf(results),
  }
  return { results, finding, norms: overview.norms }
}
