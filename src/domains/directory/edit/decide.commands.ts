import type { Trx } from '../../../platform/db/database.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { takeTurn } from '../turn.commands.ts'
import { applyValue, markKept } from './apply.commands.ts'
import { type Changed, type ChangeRefusal, type Changer, changeTo, recordChange } from './change.commands.ts'
import { changeOf, changesOf, type ItemChange, keptGroups } from './changes.queries.ts'
import { itemNow } from './item.queries.ts'
import { type AnyValue, type FieldGroup, type ItemKind, readValue, sameValue } from './item.ts'
import { mayDecide } from './risk.ts'
import { tellsSecret } from './secret.ts'

/** What a coordinator decides about a change that waits. */
export type Verdict = { apply: true } | { apply: false; reason: string }

type Outcome = Result<{ item: { kind: ItemKind; id: string } }, ChangeRefusal>

async function close(trx: Trx, change: ItemChange, verdict: Verdict, by: Changer): Promise<void> {
  const reason = verdict.apply ? null : verdict.reason
  await trx
    .updateTable('itemChange')
    .set({ state: verdict.apply ? 'applied' : 'refused', reason })
    .set({ decidedAt: by.now, decidedRole: by.role, decidedAccount: by.account })
    .where('id', '=', change.id)
    .execute()
}

const undone = (trx: Trx, id: string) =>
  trx.updateTable('itemChange').set({ state: 'undone' }).where('id', '=', id).execute()

async function letIn(trx: Trx, change: ItemChange, by: Changer): Promise<Outcome> {
  const { kind, itemId, group, undoes, letsGo } = change
  const item = await itemNow(trx, kind, itemId)
  const before = item?.values[group]
  if (!item || before === undefined) return no({ why: 'gone' })
  const after = readValue(group, change.after)
  if (tellsSecret(item, group, after)) return no({ why: 'secret' })
  if (!(await applyValue(trx, item, group, after, by.now))) return no({ why: 'gone' })
  // What stood when it took effect is what undoing must bring back.
  await trx
    .updateTable('itemChange')
    .set({ before: JSON.stringify(before) })
    .where('id', '=', change.id)
    .execute()
  const back = letsGo || undoes !== null
  await markKept(trx, item, { group, before, after, back }, { role: change.role, now: by.now })
  if (undoes) await undone(trx, undoes)
  return ok({ item })
}

/** Lets a waiting change take effect, or refuses it with a reason that its maker reads. For who may decide only. */
export async function decideChange(trx: Trx, id: string, verdict: Verdict, by: Changer): Promise<Outcome> {
  await takeTurn(trx)
  const change = await changeOf(trx, id)
  if (!change || !mayDecide(by.role)) return no({ why: 'gone' })
  if (change.state !== 'waiting') return no({ why: 'decided' })
  const item = { kind: change.kind, id: change.itemId }
  const done: Outcome = verdict.apply ? await letIn(trx, change, by) : ok({ item })
  if (!done.ok) return done
  await close(trx, change, verdict, by)
  const detail = { group: change.group, change: id, state: verdict.apply ? 'applied' : 'refused' }
  await recordChange(trx, item, 'decided', detail, by)
  return done
}

/** The change that stands in the way of undoing this one; an undoing itself does not, as it left things as they were. */
async function laterThan(trx: Trx, change: ItemChange, value: AnyValue | undefined) {
  const all = await changesOf(trx, { kind: change.kind, id: change.itemId })
  const after = all.filter(
    ({ group, state, number }) => group === change.group && state === 'applied' && number > change.number,
  )
  const made = after.find(({ undoes }) => undoes === null)
  if (made) return { by: made }
  return sameValue(value, change.after) ? null : { by: after[0] }
}

/**
 * Puts back what stood before a change, as a change of its own; that may have to wait too. Refused (`later`) when the part
 * was changed after it: then the later one goes first.
 */
export async function undoChange(trx: Trx, id: string, by: Changer): Promise<Result<Changed, ChangeRefusal>> {
  await takeTurn(trx)
  const change = await changeOf(trx, id)
  const item = change && (await itemNow(trx, change.kind, change.itemId))
  if (!change || !item) return no({ why: 'gone' })
  const { group } = change
  if (change.state !== 'applied') return no({ why: 'decided' })
  const later = await laterThan(trx, change, item.values[group])
  if (later) return no({ why: 'later', ...later })
  const values = readValue(group, change.before)
  const made = await changeTo(trx, item, { group, values }, by, { undoes: id })
  if (made.ok && made.value.state === 'applied') await undone(trx, id)
  return made
}

/** Gives a part back to the source: what it said last stands again, and the next import may change it. */
export async function letGo(
  trx: Trx,
  { kind, id, group }: { kind: ItemKind; id: string; group: FieldGroup },
  by: Changer,
): Promise<Result<Changed | null, ChangeRefusal>> {
  await takeTurn(trx)
  const item = await itemNow(trx, kind, id)
  const kept = (await keptGroups(trx, { kind, id })).find((each) => each.group === group)
  if (!item || !kept) return no({ why: 'gone' })
  const values = readValue(group, kept.sourceValue)
  const made = await changeTo(trx, item, { group, values }, by, { letsGo: true })
  if (made.ok || made.problems.why !== 'same') return made
  await trx.deleteFrom('itemKept').where('itemId', '=', id).where('fieldGroup', '=', group).execute()
  await recordChange(trx, item, 'let-go', { group, change: '', state: 'applied' }, by)
  return ok(null)
}
