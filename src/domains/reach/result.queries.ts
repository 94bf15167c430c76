import type { Trx } from '../../platform/db/database.ts'
import type { InputFresh } from './inputs.ts'
import type { Mode } from './mode.ts'
import type { BuurtResult, Finding } from './results.ts'

/** A part of life, a group and a way to go: what one map or table is about. */
export interface Question {
  domain: string
  group: string
  mode: Mode
}

const RESULT = [
  ...(['areaCode', 'wijkCode', 'lifeDomain', 'groupKey', 'mode', 'verdict', 'why', 'people'] as const),
  ...(['peopleLow', 'peopleHigh', 'peopleBasis', 'score', 'scoreLow', 'scoreHigh', 'gap'] as const),
  ...(['agreement', 'noneShare', 'nearestMedian', 'nearestWorst', 'measuredShare', 'uncovered'] as const),
  ...(['byRoad', 'enoughShare'] as const),
] as const

const results = (trx: Trx, runId: string) =>
  trx.selectFrom('reachResult').select(RESULT).where('runId', '=', runId)

/** What a run found per buurt, by code of the buurt: never in order of who has least. */
export async function resultsOf(
  trx: Trx,
  runId: string,
  { domain, group, mode }: Question,
): Promise<BuurtResult[]> {
  const rows = await results(trx, runId)
    .where('lifeDomain', '=', domain)
    .where('groupKey', '=', group)
    .where('mode', '=', mode)
    .orderBy('areaCode')
    .execute()
  return rows as BuurtResult[]
}

/** Everything that a run found of one buurt. */
export async function resultsOfBuurt(trx: Trx, runId: string, code: string): Promise<BuurtResult[]> {
  const rows = await results(trx, runId)
    .where('areaCode', '=', code)
    .orderBy('lifeDomain')
    .orderBy('groupKey')
    .orderBy('mode')
    .execute()
  return rows as BuurtResult[]
}

const FINDING = [
  ...(['lifeDomain', 'groupKey', 'mode', 'unit', 'norm', 'normId', 'mean', 'people', 'gap'] as const),
  ...(['noneShare', 'gini', 'facilities', 'measured', 'unplaced', 'idle', 'byRoad', 'verdicts'] as const),
] as const

/** What a run found for the whole working area, per part of life, group and way to go. */
export async function findingsOf(trx: Trx, runId: string): Promise<Finding[]> {
  const rows = await trx
    .selectFrom('reachFinding')
    .select(FINDING)
    .where('runId', '=', runId)
    .orderBy('lifeDomain')
    .orderBy('groupKey')
    .orderBy('mode')
    .execute()
  return rows as unknown as Finding[]
}

/** The finding that goes with one map or table; null when there is none. */
export async function findingOf(
  trx: Trx,
  runId: string,
  { domain, group, mode }: Question,
): Promise<Finding | null> {
  const found = await trx
    .selectFrom('reachFinding')
    .select(FINDING)
    .where('runId', '=', runId)
    .where('lifeDomain', '=', domain)
    .where('groupKey', '=', group)
    .where('mode', '=', mode)
    .executeTakeFirst()
  return found ? (found as unknown as Finding) : null
}

/** How fresh the map was for a run, per wijk and part of life. */
export async function freshOf(trx: Trx, runId: string): Promise<InputFresh[]> {
  return trx
    .selectFrom('reachFresh')
    .select(['wijkCode as wijk', 'lifeDomain as domain', 'offers', 'fresh', 'byWijk'])
    .where('runId', '=', runId)
    .orderBy('wijkCode')
    .orderBy('lifeDomain')
    .execute()
}
