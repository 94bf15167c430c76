import type { Trx } from '../../platform/db/database.ts'
import type { Scope } from '../../platform/db/transaction.ts'
import { secretHash } from '../../platform/secret.ts'
import type { Step } from './scenario.ts'

/** A plan as it was kept. */
export interface Scenario {
  id: string
  number: number
  runId: string
  title: string
  reason: string
  role: string
  madeAt: Date
  steps: Step[]
}

/** The scope of somebody who holds the link of a plan: row security opens that plan, its steps and the inputs of its run. */
export const holdingScenario = (scope: Scope, key: string): Scope => ({
  ...scope,
  receiptHash: secretHash(key),
})

async function stepsOf(trx: Trx, scenarioId: string): Promise<Step[]> {
  const rows = await trx
    .selectFrom('reachScenarioStep')
    .select(['kind', 'facility', 'title', 'rd', 'hours', 'lifeDomains as domains', 'reason'])
    .where('scenarioId', '=', scenarioId)
    .orderBy('position')
    .execute()
  return rows.map(({ kind, facility, title, rd, hours, domains, reason }): Step => {
    const point = { x: rd?.x ?? 0, y: rd?.y ?? 0 }
    if (kind === 'add') return { kind, title: title ?? '', reason, point, hours: hours ?? 0, domains }
    if (kind === 'move') return { kind, facility: facility ?? '', point, reason }
    return { kind: 'close', facility: facility ?? '', reason }
  })
}

const scenarios = (trx: Trx) =>
  trx
    .selectFrom('reachScenario')
    .select(['id', 'number', 'runId', 'title', 'reason', 'role', 'madeAt'])
    .orderBy('number', 'desc')

/** Plans that this reader may see, the newest first, without their steps. */
export async function listScenarios(trx: Trx): Promise<Omit<Scenario, 'steps'>[]> {
  return scenarios(trx).execute()
}

/** One plan by its number; null when it is not there, or not for who asks. */
export async function findScenario(trx: Trx, number: number): Promise<Scenario | null> {
  const found = await scenarios(trx).where('number', '=', number).executeTakeFirst()
  return found ? { ...found, steps: await stepsOf(trx, found.id) } : null
}

/** The plan that this link opens; null for a link of none. Ask it with `holdingScenario`. */
export async function scenarioByKey(trx: Trx, key: string): Promise<Scenario | null> {
  const found = await scenarios(trx).where('keyHash', '=', secretHash(key)).executeTakeFirst()
  return found ? { ...found, steps: await stepsOf(trx, found.id) } : null
}
