import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { Doing } from './norm.commands.ts'
import { standingPublications } from './run.queries.ts'
import type { Run } from './run.ts'
import { takeTurn } from './turn.commands.ts'
import { cleaned, isName, isReason } from './written.ts'

/** Under which name somebody answers for it, and why. */
export interface Signed {
  name: string
  reason: string
}

export type PublishProblem = 'run' | 'name' | 'reason'
type Publisher = Doing<'coordinator' | 'operator'>

function problemsOf({ name, reason }: Signed): PublishProblem[] {
  return [...(isName(name) ? [] : ['name' as const]), ...(isReason(reason) ? [] : ['reason' as const])]
}

const asKept = ({ name, reason }: Signed): Signed => ({ name: cleaned(name), reason: cleaned(reason) })

/**
 * Publishes a run: from then on everybody reads it. Only one that is done, and not twice, also when two press at once. Returns
 * the id of the publication, or everything that is wrong.
 */
export async function publishRun(
  trx: Trx,
  run: Pick<Run, 'id' | 'outcome'>,
  typed: Signed,
  { actor, role, now }: Publisher,
): Promise<Result<string, PublishProblem[]>> {
  const signed = asKept(typed)
  await takeTurn(trx, 'runs')
  const fits = run.outcome === 'done' && (await standingPublications(trx, run.id)).length === 0
  const problems = [...(fits ? [] : ['run' as const]), ...problemsOf(signed)]
  if (problems.length > 0) return no(problems)
  const id = newId()
  await trx
    .insertInto('reachPublication')
    .values({ id, runId: run.id, ...signed, role, publishedAt: now })
    .execute()
  await recordEvent(trx, { actor, action: 'reach.run.published', kind: 'reach', subject: run.id })
  return ok(id)
}

/** Withdraws a run from where everybody reads it; that it stood there stays known. Returns its id, or everything that is wrong. */
export async function withdrawRun(
  trx: Trx,
  { id }: Pick<Run, 'id'>,
  typed: Signed,
  { actor, role, now }: Publisher,
): Promise<Result<string, PublishProblem[]>> {
  const signed = asKept(typed)
  await takeTurn(trx, 'runs')
  const standing = await standingPublications(trx, id)
  const problems = [...(standing.length > 0 ? [] : ['run' as const]), ...problemsOf(signed)]
  if (problems.length > 0) return no(problems)
  // All of them: none may be left under which it is still read.
  await trx
    .insertInto('reachPublicationEnd')
    .values(standing.map((publicationId) => ({ publicationId, ...signed, role, endedAt: now })))
    .execute()
  await recordEvent(trx, { actor, action: 'reach.run.withdrawn', kind: 'reach', subject: id })
  return ok(id)
}
