import type { Trx } from '../../platform/db/database.ts'
import { type Colleague, colleaguesFor } from '../accounts/index.ts'
import { assign } from './work.commands.ts'

/** Of those whose area is the nearest, who has the fewest messages without an answer in hand. */
async function leastBusy(trx: Trx, workers: readonly Colleague[]): Promise<Colleague | null> {
  const nearest = workers.filter(({ areaCode }) => areaCode?.length === workers[0]?.areaCode?.length)
  if (nearest.length === 0) return null
  const rows = await trx
    .selectFrom('messageHolder')
    .innerJoin('messageTally', 'messageTally.messageId', 'messageHolder.messageId')
    .select(['accountId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('answeredOn', 'is', null)
    .where(
      'accountId',
      'in',
      nearest.map(({ account }) => account),
    )
    .groupBy('accountId')
    .execute()
  const busy = new Map(rows.map(({ accountId, count }) => [accountId, Number(count)]))
  return nearest.toSorted((a, b) => (busy.get(a.account) ?? 0) - (busy.get(b.account) ?? 0))[0] ?? null
}

/**
 * Gives a message to the social worker of its wijk, the nearest and least busy one; when there is none, to the
 * coordinators. Nothing when it is gone or in somebody’s hands already.
 */
export async function assignByArea(
  trx: Trx,
  messageId: string,
  { actor, today }: { actor: string; today: string },
): Promise<void> {
  const message = await trx
    .selectFrom('message')
    .innerJoin('messageText', 'messageText.messageId', 'message.id')
    .select(['id', 'areaCode'])
    .where('id', '=', messageId)
    .executeTakeFirst()
  if (!message) return
  const colleagues = await colleaguesFor(trx, message.areaCode, today)
  const worker = await leastBusy(
    trx,
    colleagues.filter(({ role }) => role === 'worker'),
  )
  const to = worker
    ? { role: 'worker' as const, account: worker.account }
    : { role: 'coordinator' as const, account: null }
  await assign(trx, message, to, { actor, today })
}
