import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { addJob } from '../../platform/jobs.ts'
import { replaceFacet } from '../../platform/search/replaced.commands.ts'
import { isNeeded, type OwnTaxonomy, type TermWords, termId } from './edit.ts'
import { termLines } from './lines.queries.ts'

/** The job of the directory that gives everything with a term that ended the one that comes instead. */
export const TERM_ENDED_JOB = 'directory.term'

interface By {
  actor: string
  tenant: string
  /** Calendar day. */
  today: string
}

const eventOf = (actor: string, action: string, taxonomy: string, id: string) => ({
  ...{ actor, action, kind: 'taxonomy', subject: `${taxonomy}:${id}` },
})

/** Names stand in the search index: it is written anew, soon. */
const reindex = (trx: Trx, tenant: string) =>
  addJob(trx, 'directory.reindex', { tenant }, `directory.reindex:${tenant}`)

/** Adds a term at the end of its list; its id, or null when there is one with that id. */
export async function addTerm(
  trx: Trx,
  taxonomy: OwnTaxonomy,
  words: TermWords,
  by: By,
): Promise<string | null> {
  const id = termId(words.nameNl)
  const { sort } = await trx
    .selectFrom('taxonomyTerm')
    .select((row) => row.fn.coalesce(row.fn.max('sort'), sql<number>`0`).as('sort'))
    .where('taxonomy', '=', taxonomy)
    .executeTakeFirstOrThrow()
  const made = await trx
    .insertInto('taxonomyTerm')
    .values({ taxonomy, id, ...words, sort: Number(sort) + 1 })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) return null
  await recordEvent(trx, eventOf(by.actor, 'terms.added', taxonomy, id))
  return id
}

/** Gives a term other words, or another place. Its id stays. */
export async function changeTerm(
  trx: Trx,
  taxonomy: OwnTaxonomy,
  id: string,
  words: TermWords,
  by: By,
): Promise<void> {
  await trx
    .updateTable('taxonomyTerm')
    .set(words)
    .where('taxonomy', '=', taxonomy)
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, eventOf(by.actor, 'terms.changed', taxonomy, id))
  await reindex(trx, by.tenant)
}

/**
 * Ends a term: it is offered no more, and everything that has it gets `replacedBy` instead, by a job. Returns false when
 * that is no term that goes on, or the software cannot do without this one.
 */
export async function retireTerm(
  trx: Trx,
  taxonomy: OwnTaxonomy,
  id: string,
  replacedBy: string,
  by: By,
): Promise<boolean> {
  const lines = await termLines(trx, taxonomy)
  const [line, other] = [id, replacedBy].map((wanted) => lines.find((each) => each.id === wanted))
  if (!line || line.retiredOn || !other || other.retiredOn || id === replacedBy || isNeeded(taxonomy, id))
    return false
  const of = (column: 'id' | 'parentId' | 'replacedBy', set: object) =>
    trx.updateTable('taxonomyTerm').set(set).where('taxonomy', '=', taxonomy).where(column, '=', id).execute()
  // What stood under it goes one up: under what it stood under itself.
  await of('parentId', { parentId: line.parentId })
  await of('replacedBy', { replacedBy })
  await of('id', { retiredOn: by.today, replacedBy })
  await replaceFacet(trx, `${taxonomy}:${id}`, `${taxonomy}:${replacedBy}`)
  await recordEvent(trx, { ...eventOf(by.actor, 'terms.retired', taxonomy, id), detail: { replacedBy } })
  await addJob(
    trx,
    TERM_ENDED_JOB,
    { tenant: by.tenant, id: `${taxonomy}:${id}` },
    `${TERM_ENDED_JOB}:${taxonomy}:${id}`,
  )
  return true
}
