import { type Area, findArea } from '../../domains/areas/index.ts'
import { type PublishedYear, publishedYear } from '../../domains/inbox/index.ts'
import {
  type BuurtResult,
  basisOf,
  type Finding,
  findingsOf,
  freshOf,
  type InputFresh,
  MODES,
  type Mode,
  type Norm,
  normHistory,
  normOf,
  type Run,
  type RunSource,
  resultsOfBuurt,
  roadsFor,
  shownResult,
  sourcesFor,
} from '../../domains/reach/index.ts'
import { type Term, terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Moment } from '../../platform/search/filters.ts'
import { type Around, aroundBuurt } from './around.ts'
import type { Asked } from './asked.ts'

/** One part of life in one buurt: what was found for the chosen way to go, and how far the nearest is by each way. */
export interface DomainLine {
  domain: Term
  result: BuurtResult
  ways: Record<Mode, BuurtResult | null>
  fresh: InputFresh | null
  /** How often somebody of the wijk said that something is missing here; null: few or none. */
  missed: number | null
  /** Of the whole area, with the norm that was used; null when the run has none of this. */
  finding: Finding | null
  /** Who set that norm; null: nobody, it is the mean. */
  norm: Norm | null
}

/** All that a page about one buurt shows. */
export interface BuurtView {
  run: Run
  area: Area
  wijk: Area | null
  municipality: Area | null
  group: string
  mode: Mode
  /** Keys of groups of which there are figures in the run. */
  groups: readonly string[]
  lines: readonly DomainLine[]
  /** Where the figures of this group come from. */
  sources: readonly RunSource[]
  /** Lists of distances along the street, each for one way to go. */
  roads: readonly RunSource[]
  /** What is on the map around it today; null when nobody knows where it lies. */
  around: Around | null
  /** How often somebody of the wijk said what they can do; null: few or none. */
  offered: number | null
}

const isMode = (one: BuurtResult, mode: Mode) => one.mode === mode

function countOf({ figures }: PublishedYear, figure: string, at: Record<string, string>): number | null {
  const found = figures.find(
    (each) => each.figure === figure && Object.entries(at).every(([key, value]) => each.at[key] === value),
  )
  return found?.count || null
}

interface Parts {
  mode: Mode
  results: readonly BuurtResult[]
  fresh: readonly InputFresh[]
  messages: PublishedYear
  wijk: string
  findings: readonly Finding[]
  norms: readonly Norm[]
}

function lineOf(
  domain: Term,
  { mode, results, fresh, messages, wijk, findings, norms }: Parts,
): DomainLine[] {
  const own = results.filter(({ lifeDomain }) => lifeDomain === domain.id).map(shownResult)
  const result = own.find((each) => isMode(each, mode))
  if (!result) return []
  const finding = findings.find(({ lifeDomain }) => lifeDomain === domain.id) ?? null
  const way = (each: Mode) => own.find((one) => isMode(one, each)) ?? null
  return [
    {
      ...{ domain, result, ways: { walk: way('walk'), cycle: way('cycle'), frail: way('frail') } },
      fresh: fresh.find((each) => each.wijk === wijk && each.domain === domain.id) ?? null,
      missed: countOf(messages, 'miss-wijk', { wijk, domain: domain.id }),
      finding,
      norm: normOf(norms, finding?.normId),
    },
  ]
}

/** Loads what a run says of a buurt for one group; null when there is no such buurt in this working area. */
export async function loadBuurt(
  trx: Trx,
  run: Run,
  { code, asked, now }: { code: string; asked: Asked; now: Moment },
): Promise<BuurtView | null> {
  const area = await findArea(trx, code)
  if (area?.level !== 'buurt') return null
  const findings = await findingsOf(trx, run.id)
  const groups = [...new Set(findings.map(({ groupKey }) => groupKey))]
  const group = [asked.group, 'ouderen'].find((each) => each !== null && groups.includes(each)) ?? groups[0]
  const mode = asked.mode ?? MODES[0]
  const wijk = area.wijkCode ?? ''
  const messages = await publishedYear(trx)
  const results = (await resultsOfBuurt(trx, run.id, area.code)).filter(({ groupKey }) => groupKey === group)
  const parts = {
    ...{ mode, results, fresh: await freshOf(trx, run.id), messages, wijk },
    findings: findings.filter((each) => each.groupKey === group && each.mode === mode),
    norms: await normHistory(trx),
  }
  const basis = await basisOf(trx, run.id)
  const domains = await terms(trx, 'life_domain')
  return {
    ...{ run, area, group: group ?? '', mode, groups },
    wijk: await findArea(trx, wijk),
    municipality: await findArea(trx, area.municipalityCode ?? ''),
    lines: domains.flatMap((domain) => lineOf(domain, parts)),
    sources: sourcesFor(basis?.sources ?? [], group ?? ''),
    roads: roadsFor(basis?.sources ?? [], MODES),
    around: await aroundBuurt(trx, area.code, mode, now),
    offered: countOf(messages, 'wijk-kind', { wijk, kind: 'offer' }),
  }
}
