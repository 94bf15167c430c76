import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newSecret, secretHash } from '../../platform/secret.ts'
import type { Doing } from './norm.commands.ts'
import { stepRow } from './scenario.commands.ts'
import type { Scenario } from './scenario.queries.ts'
import { takeTurn } from './turn.commands.ts'

/**
 * Gives a plan another link; the old one opens nothing any more. Returns the new secret, which is told once. A kept plan is
 * never changed: the same plan is written anew under its number, by who asks. Null when somebody took it away in the meantime.
 */
export async function renewLink(
  trx: Trx,
  { id, number, runId, title, reason, madeAt, steps }: Scenario,
  { actor, role }: Doing,
): Promise<string | null> {
  const key = newSecret()
  await takeTurn(trx, 'plans')
  const gone = await trx.deleteFrom('reachScenario').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) return null
  await sql`
    insert into reach_scenario (id, number, run_id, title, reason, role, key_hash, made_at) overriding system value
    values (${id}, ${number}, ${runId}, ${title}, ${reason}, ${role}, ${secretHash(key)}, ${madeAt})`.execute(
    trx,
  )
  for (const [at, step] of steps.entries())
    await trx
      .insertInto('reachScenarioStep')
      .values(stepRow(id, at + 1, step))
      .execute()
  await recordEvent(trx, { actor, action: 'reach.scenario.link', kind: 'reach', subject: id })
  return key
}
