import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Inputs, RunSource } from './inputs.ts'
import type { Parameters } from './lens.ts'
import type { Publication, Run, RunBasis } from './run.ts'

interface Row extends Omit<Run, 'publication'> {
  publication: (Omit<Publication, 'publishedAt'> & { publishedAt: string }) | null
}

async function runsWhere(trx: Trx, which: RawBuilder<unknown>, limit: number): Promise<Run[]> {
  const { rows } = await sql<Row>`
    select run.id, run.number, run.asked_at, run.on_day, run.role, run.done, run.total, ended.outcome, ended.problem,
      ended.ended_at, asked.run_id is not null as stopping, published.row as publication
    from reach_run run
    left join reach_run_end ended on ended.run_id = run.id
    left join reach_stop asked on asked.run_id = run.id
    left join lateral (
      select jsonb_build_object('id', made.id, 'runId', made.run_id, 'name', made.name, 'reason', made.reason,
        'role', made.role, 'publishedAt', made.published_at) as row
      from reach_publication made
      where made.run_id = run.id
        and not exists (select from reach_publication_end withdrawn where withdrawn.publication_id = made.id)
      order by made.published_at desc limit 1) published on true
    where ${which} order by run.number desc limit ${limit}`.execute(trx)
  return rows.map(({ publication, ...row }) => ({
    ...row,
    publication: publication && { ...publication, publishedAt: new Date(publication.publishedAt) },
  }))
}

/** Runs that this reader may see, the newest first. */
export const listRuns = (trx: Trx, limit = 100): Promise<Run[]> => runsWhere(trx, sql`true`, limit)

/** More runs than anybody publishes. */
const ALL = 100_000

/** Every run that is published and not withdrawn, the newest first: the same list for everybody. */
export const publishedRuns = (trx: Trx): Promise<Run[]> => runsWhere(trx, sql`published.row is not null`, ALL)

/** One run by its number; null when it is not there, or not for who asks. */
export async function findRun(trx: Trx, number: number): Promise<Run | null> {
  return (await runsWhere(trx, sql`run.number = ${number}::integer`, 1))[0] ?? null
}

/** One run by its id; null when it is not there, or not for who asks. */
export async function runById(trx: Trx, id: string): Promise<Run | null> {
  return (await runsWhere(trx, sql`run.id = ${id}::uuid`, 1))[0] ?? null
}

/** The run that everybody sees: the one that was published last and not withdrawn; null when there is none. */
export async function publishedRun(trx: Trx): Promise<Run | null> {
  const standing = sql`run.id = (
    select made.run_id from reach_publication made
    where not exists (select from reach_publication_end withdrawn where withdrawn.publication_id = made.id)
    order by made.published_at desc limit 1)`
  return (await runsWhere(trx, standing, 1))[0] ?? null
}

/** Ids of the publications of a run that were not withdrawn: one, or none. */
export async function standingPublications(trx: Trx, runId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('reachPublication as made')
    .leftJoin('reachPublicationEnd as ended', 'ended.publicationId', 'made.id')
    .select('made.id')
    .where('made.runId', '=', runId)
    .where('ended.publicationId', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** A run that is done, the newest; null when there is none. */
export async function lastDone(trx: Trx): Promise<Run | null> {
  return (await runsWhere(trx, sql`ended.outcome = 'done'`, 1))[0] ?? null
}

/** What a run needs to begin; null when it is over or not there. */
export async function runToDo(trx: Trx, id: string) {
  const row = await trx
    .selectFrom('reachRun')
    .leftJoin('reachRunEnd', 'reachRunEnd.runId', 'reachRun.id')
    .select(['reachRun.id', 'onDay', 'attempts'])
    .where('reachRun.id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Ids of runs that did not end. */
export async function openRunIds(trx: Trx): Promise<string[]> {
  const rows = await trx
    .selectFrom('reachRun')
    .leftJoin('reachRunEnd', 'reachRunEnd.runId', 'reachRun.id')
    .select('reachRun.id')
    .where('outcome', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether somebody asked to stop a run. */
export async function isStopAsked(trx: Trx, id: string): Promise<boolean> {
  const row = await trx.selectFrom('reachStop').select('runId').where('runId', '=', id).executeTakeFirst()
  return row !== undefined
}

/** What a run was made of, without the inputs themselves; null when it is not there, or not for who asks. */
export async function basisOf(trx: Trx, runId: string): Promise<RunBasis | null> {
  const row = await trx
    .selectFrom('reachBasis')
    .select(['hash', 'parameters', 'sources'])
    .where('runId', '=', runId)
    .executeTakeFirst()
  if (!row) return null
  return {
    hash: row.hash,
    parameters: row.parameters as unknown as Parameters,
    sources: row.sources as unknown as RunSource[],
  }
}

/** Everything that a run computed with; null when it is not there, or not for who asks. */
export async function inputsOf(trx: Trx, runId: string): Promise<Inputs | null> {
  const row = await trx
    .selectFrom('reachInput')
    .select('document')
    .where('runId', '=', runId)
    .executeTakeFirst()
  return row ? (row.document as unknown as Inputs) : null
}
