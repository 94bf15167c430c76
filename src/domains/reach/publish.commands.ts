import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { Doing } from './norm.commands.ts'
import { isName, isReason } from './norm.ts'
import type { Run } from './run.ts'

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

const trimmed = ({ name, reason }: Signed): Signed => ({ name: name.trim(), reason: reason.trim() })

/**
 * Publishes a run: from then on everybody reads it. Only one that is done, and not twice. Returns the id of the publication, or
 * everything that is wrong.
 */
export async function publishRun(
  trx: Trx,
  run: Pick<Run, 'id' | 'outcome' | 'publication'>,
  typed: Signed,
  { actor, role, now }: Publisher,
): Promise<Result<string, PublishProblem[]>> {
  const signed = trimmed(typed)
  const fits = run.outcome === 'done' && run.publication === null
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

/** Withdraws a publication: nobody reads the run any more, and that it stood there stays known. */
export async function withdrawRun(
  trx: Trx,
  run: Pick<Run, 'id' | 'publication'>,
  typed: Signed,
  { actor, role, now }: Publisher,
): Promise<Result<string, PublishProblem[]>> {
  const signed = trimmed(typed)
  const problems = [...(run.publication ? [] : ['run' as const]), ...problemsOf(signed)]
  if (problems.length > 0 || !run.publication) return no(problems)
  const { id } = run.publication
  await trx
    .insertInto('reachPublicationEnd')
    .values({ publicationId: id, ...signed, role, endedAt: now })
    .execute()
  await recordEvent(trx, { actor, action: 'reach.run.withdrawn', kind: 'reach', subject: run.id })
  return ok(id)
}
