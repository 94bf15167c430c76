import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Outcome } from './correction.ts'
import type { Message } from './message.ts'
import { holderOf } from './work.queries.ts'
import type { AtWork, DeskRole, Holder, StepName } from './work.ts'

type To = { role: DeskRole; account: string | null }

/** Writes down what was done, for the sender and for colleagues; the log says who it was. */
async function recordStep(
  trx: Trx,
  { id }: Pick<Message, 'id'>,
  { actor, role, today }: Pick<AtWork, 'actor' | 'today'> & { role: AtWork['role'] | 'system' },
  step: StepName,
  to: { toRole?: DeskRole; toName?: string } = {},
): Promise<void> {
  await trx
    .insertInto('messageStep')
    .values({ messageId: id, step, role, ...to, doneOn: today })
    .execute()
  const detail = to.toRole ? { to: to.toRole } : {}
  await recordEvent(trx, { actor, action: `inbox.message.${step}`, kind: 'message', subject: id, detail })
}

/** Makes somebody the holder of a message that nobody has; false when somebody was first. */
async function becomeHolder(
  trx: Trx,
  { id, areaCode }: Pick<Message, 'id' | 'areaCode'>,
  { role, account }: To,
  { actor, today }: Pick<AtWork, 'actor' | 'today'>,
): Promise<boolean> {
  const row = await trx
    .insertInto('messageHolder')
    .values({ messageId: id, areaCode, role, accountId: account, since: today, givenBy: actor })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .returning('messageId')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a message from this holder to another; false when it was no longer in those hands. */
async function moveHolder(trx: Trx, message: Message, from: Holder, to: To, by: AtWork): Promise<boolean> {
  const row = await trx
    .updateTable('messageHolder')
    .set({ role: to.role, accountId: to.account, since: by.today, givenBy: by.actor })
    .where('messageId', '=', message.id)
    .where('accountId', 'is not distinct from', from.account)
    .returning('messageId')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a message in hand. False when a colleague has it; of two who try at once, one gets true. */
export async function takeMessage(trx: Trx, message: Message, by: AtWork): Promise<boolean> {
  const me: To = { role: by.role, account: by.account }
  const fresh = await becomeHolder(trx, message, me, by)
  if (!fresh) {
    const holder = await holderOf(trx, message.id)
    if (holder?.account === by.account) return true
    const free = holder !== null && holder.account === null && by.role === 'coordinator'
    if (!free || !(await moveHolder(trx, message, holder, me, by))) return false
  }
  await recordStep(trx, message, by, 'taken', { toRole: by.role })
  return true
}

/** Whether this person may give the message away: it is hers, nobody has it, or she coordinates. */
const mayMove = (holder: Holder | null, by: AtWork) =>
  holder === null || holder.account === by.account || by.role === 'coordinator'

/** Gives a message to a colleague, or to the coordinators together; false when somebody else has it by now. */
export async function handOver(trx: Trx, message: Message, to: To, by: AtWork): Promise<boolean> {
  const holder = await holderOf(trx, message.id)
  if (!mayMove(holder, by)) return false
  const done = holder
    ? await moveHolder(trx, message, holder, to, by)
    : await becomeHolder(trx, message, to, by)
  if (done) await recordStep(trx, message, by, 'handed', { toRole: to.role })
  return done
}

/** Lets go of a message: it waits for anybody again. False when it was not in these hands. */
export async function giveBack(trx: Trx, message: Message, by: AtWork): Promise<boolean> {
  // The step first: what was given to her from elsewhere she no longer sees once it is back.
  const holder = await holderOf(trx, message.id)
  if (holder?.account !== by.account) return false
  await recordStep(trx, message, by, 'returned')
  await trx
    .deleteFrom('messageHolder')
    .where('messageId', '=', message.id)
    .where('accountId', '=', by.account)
    .execute()
  return true
}

/** Gives a message to who should have it, as the system does on arrival; nothing when somebody has it already. */
export async function assign(
  trx: Trx,
  message: Pick<Message, 'id' | 'areaCode'>,
  to: To,
  by: { actor: string; today: string },
): Promise<void> {
  if (!(await becomeHolder(trx, message, to, by))) return
  await recordStep(trx, message, { ...by, role: 'system' }, 'assigned', { toRole: to.role })
}

/** Writes down that the sender was called, and whether somebody answered. */
export async function recordCall(trx: Trx, message: Message, reached: boolean, by: AtWork): Promise<void> {
  await recordStep(trx, message, by, reached ? 'called' : 'unreached')
}

/** Writes down that it was passed on to an organisation. */
export async function recordReferral(trx: Trx, message: Message, name: string, by: AtWork): Promise<void> {
  await recordStep(trx, message, by, 'referred', { toName: name.slice(0, 200) })
}

/** Says whether a correction is taken; the first decision counts. */
export async function decide(trx: Trx, message: Message, outcome: Outcome, by: AtWork): Promise<void> {
  const row = await trx
    .insertInto('messageOutcome')
    .values({ messageId: message.id, outcome, decidedOn: by.today })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .returning('messageId')
    .executeTakeFirst()
  if (row) await recordStep(trx, message, by, outcome)
}

/** Says what a miss is about, so that it counts. */
export async function sortMiss(
  trx: Trx,
  message: Message,
  subject: { lifeDomain: string; targetGroup: string | null },
  by: AtWork,
): Promise<void> {
  const { id: messageId, areaCode, sentOn } = message
  await trx
    .insertInto('messageMiss')
    .values({ messageId, areaCode, sentOn, ...subject })
    .onConflict((conflict) => conflict.column('messageId').doUpdateSet(subject))
    .execute()
  await recordStep(trx, message, by, 'sorted')
}
