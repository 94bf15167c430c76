import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { newSecret, secretHash } from '../../platform/secret.ts'
import type { Doing } from './norm.commands.ts'
import type { Plan, Step } from './scenario.ts'

const pointOf = (step: Step) =>
  step.kind === 'close' ? sql<null>`null` : sql<never>`point(${step.point.x}, ${step.point.y})`

/** One step as it is kept; steps count from 1. */
export const stepRow = (scenarioId: string, position: number, step: Step) => ({
  ...{ scenarioId, position, kind: step.kind, reason: step.reason, rd: pointOf(step) },
  ...(step.kind === 'add'
    ? { title: step.title, hours: step.hours, lifeDomains: step.domains }
    : { facility: step.facility }),
})

/**
 * Keeps a plan on a run; returns its number and the secret of its link, which is told once: the database has only its hash.
 */
export async function makeScenario(
  trx: Trx,
  runId: string,
  { title, reason, steps }: Plan,
  { actor, role, now }: Doing,
): Promise<{ number: number; key: string }> {
  const [id, key] = [newId(), newSecret()]
  const { number } = await trx
    .insertInto('reachScenario')
    .values({ id, runId, title, reason, role, keyHash: secretHash(key), madeAt: now })
    .returning('number')
    .executeTakeFirstOrThrow()
  for (const [at, step] of steps.entries())
    await trx
      .insertInto('reachScenarioStep')
      .values(stepRow(id, at + 1, step))
      .execute()
  await recordEvent(trx, { actor, action: 'reach.scenario.made', kind: 'reach', subject: id })
  return { number, key }
}

/** Takes a plan away, with its link; false when it was not there. */
export async function removeScenario(trx: Trx, id: string, actor: string): Promise<boolean> {
  const gone = await trx.deleteFrom('reachScenario').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) return false
  await recordEvent(trx, { actor, action: 'reach.scenario.removed', kind: 'reach', subject: id })
  return true
}
