import { recordEvent } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { takeTurn } from '../turn.commands.ts'
import { applyValue, markKept } from './apply.commands.ts'
import type { ItemChange } from './changes.queries.ts'
import { itemNow, mayChange } from './item.queries.ts'
import {
  type AnyValue,
  type FieldGroup,
  type GroupValues,
  type Item,
  type ItemKind,
  readValue,
  sameValue,
} from './item.ts'
import { type ChangerRole, mayDecide, riskOf } from './risk.ts'
import { tellsSecret } from './secret.ts'

/** Who changes something, and as what. */
export interface Changer {
  /** As in the log: `account:…`, or a name of the system’s own. */
  actor: string
  account: string | null
  role: ChangerRole
  now: Date
}

/** A new value for one part of one item. */
export type Wish<G extends FieldGroup = FieldGroup> = {
  [K in G]: { kind: ItemKind; id: string; group: K; values: GroupValues[K] }
}[G]

/** What became of a change: it holds, or waits until a coordinator looked at it. */
export interface Changed {
  id: string
  state: 'applied' | 'waiting'
}

/**
 * Why nothing was changed. `gone`: there is no such item or part, or not for this person. `same`: it says so already.
 * `secret`: it would tell where a secret place is. `later`: somebody changed it after that; `by` is that change.
 * `decided`: it does not wait any more.
 */
export interface ChangeRefusal {
  why: 'gone' | 'same' | 'secret' | 'later' | 'decided'
  by?: ItemChange | undefined
}

/** What a change is besides its values. */
export interface Of {
  undoes?: string
  letsGo?: boolean
  makes?: boolean
}

async function storeChange(
  trx: Trx,
  item: Item,
  change: { group: FieldGroup; before: AnyValue; after: AnyValue; waits: boolean } & Of,
  by: Changer,
): Promise<string> {
  const { group, before, after, waits, undoes = null, letsGo = false, makes = false } = change
  // Of two proposals for the same part the last one counts: a coordinator need not choose between them.
  if (waits)
    await trx
      .updateTable('itemChange')
      .set({ state: 'replaced' })
      .where('itemId', '=', item.id)
      .where('fieldGroup', '=', group)
      .where('state', '=', 'waiting')
      .execute()
  const id = newId()
  await trx
    .insertInto('itemChange')
    .values({
      ...{ id, kind: item.kind, itemId: item.id, fieldGroup: group, undoes, letsGo, makes },
      ...{ before: JSON.stringify(before), after: JSON.stringify(after) },
      ...{ state: waits ? 'waiting' : 'applied', changedAt: by.now, role: by.role, accountId: by.account },
      organizationId: item.organization?.id ?? null,
    })
    .execute()
  return id
}

/** Writes down in the log that an item was changed: which part, never what it says. */
export function recordChange(
  trx: Trx,
  { kind, id }: Pick<Item, 'kind' | 'id'>,
  action: string,
  detail: { group: FieldGroup; change: string; state: string },
  by: Changer,
): Promise<void> {
  return recordEvent(trx, {
    ...{ actor: by.actor, action: `directory.item.${action}`, kind, subject: id },
    detail: { ...detail, role: by.role },
  })
}

/** As `changeItem`, for an item that was read under the lock; for undoing and letting go too. */
export async function changeTo(
  trx: Trx,
  item: Item,
  { group, values }: { group: FieldGroup; values: AnyValue },
  by: Changer,
  of: Of = {},
): Promise<Result<Changed, ChangeRefusal>> {
  const before = item.values[group]
  if (before === undefined || !(await mayChange(trx, item))) return no({ why: 'gone' })
  const after = readValue(group, values)
  if (sameValue(before, after)) return no({ why: 'same' })
  if (tellsSecret(item, group, after)) return no({ why: 'secret' })
  // What is hidden is brought back by a coordinator, so until then nobody else changes it.
  const waits = riskOf(group, before, after, by.role) || !(item.active || mayDecide(by.role))
  const id = await storeChange(trx, item, { group, before, after, waits, ...of }, by)
  if (!waits) {
    if (!(await applyValue(trx, item, group, after, by.now))) throw new Error('a change was not allowed')
    const back = of.letsGo === true || of.undoes !== undefined
    await markKept(trx, item, { group, before, after, back }, by)
  }
  const state = waits ? 'waiting' : 'applied'
  const action = of.makes ? 'made' : 'changed'
  await recordChange(trx, item, action, { group, change: id, state }, by)
  return ok({ id, state })
}

/**
 * Changes one part of an item by hand, or lets the change wait when it may do harm (`riskOf`). From then on the part is kept
 * by hand: imports leave it alone. The transaction must be that of the person: row security decides whose items these are.
 * Throws when `values` is not a value of its part: forms judge that before.
 */
export async function changeItem(trx: Trx, wish: Wish, by: Changer): Promise<Result<Changed, ChangeRefusal>> {
  await takeTurn(trx)
  const item = await itemNow(trx, wish.kind, wish.id)
  return item ? changeTo(trx, item, wish, by) : no({ why: 'gone' })
}
