import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Inputs } from './inputs.ts'
import type { BuurtResult, Finding, Results } from './results.ts'

/** Rows in one statement. */
const BATCH = 5_000

async function storeBuurten(trx: Trx, runId: string, results: readonly BuurtResult[]): Promise<void> {
  for (let start = 0; start < results.length; start += BATCH) {
    const rows = JSON.stringify(results.slice(start, start + BATCH))
    await sql`
      insert into reach_result (run_id, area_code, wijk_code, life_domain, group_key, mode, verdict, why, people, people_low,
        people_high, people_basis, score, score_low, score_high, gap, agreement, none_share, nearest_median, nearest_worst,
        measured_share, uncovered, by_road, enough_share)
      select ${runId}::uuid, "areaCode", "wijkCode", "lifeDomain", "groupKey", mode, verdict, why, people, "peopleLow",
        "peopleHigh", "peopleBasis", score, "scoreLow", "scoreHigh", gap, agreement, "noneShare", "nearestMedian",
        "nearestWorst", "measuredShare", uncovered, "byRoad", "enoughShare"
      from jsonb_to_recordset(${rows}::jsonb) as row ("areaCode" text, "wijkCode" text, "lifeDomain" text,
        "groupKey" text, mode text, verdict text, why text, people float8, "peopleLow" float8, "peopleHigh" float8,
        "peopleBasis" text, score float8, "scoreLow" float8, "scoreHigh" float8, gap float8, agreement real,
        "noneShare" real, "nearestMedian" float8, "nearestWorst" float8, "measuredShare" real, uncovered real, "byRoad" boolean,
        "enoughShare" real)`.execute(trx)
  }
}

async function storeFindings(trx: Trx, runId: string, findings: readonly Finding[]): Promise<void> {
  await trx
    .insertInto('reachFinding')
    .values(
      findings.map(({ verdicts, ...finding }) => ({ runId, ...finding, verdicts: JSON.stringify(verdicts) })),
    )
    .execute()
}

/** Stores what a run found, and how fresh the map was. Needs the role system. */
export async function storeResults(
  trx: Trx,
  runId: string,
  { fresh }: Inputs,
  { results, findings }: Results,
): Promise<void> {
  await storeBuurten(trx, runId, results)
  if (findings.length > 0) await storeFindings(trx, runId, findings)
  for (let start = 0; start < fresh.length; start += BATCH)
    await trx
      .insertInto('reachFresh')
      .values(
        fresh.slice(start, start + BATCH).map(({ wijk, domain, byWijk, ...counts }) => ({
          ...{ runId, wijkCode: wijk, lifeDomain: domain, ...counts, byWijk },
        })),
      )
      .execute()
}
