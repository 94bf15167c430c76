import { recordEvent } from '../../../platform/audit.ts'
import { localDay } from '../../../platform/clock.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type Changer, changeOf, type FieldGroup, itemNow, mayDecide, undoChange } from '../edit/index.ts'
import { indexDirectory } from '../search-index.commands.ts'
import { takeTurn } from '../turn.commands.ts'
import { carryOver } from './carry.commands.ts'
import { eitherSecret, indexed, setStatus } from './merge.commands.ts'
import { type Merge, mergeOf } from './merges.queries.ts'
import { type Follower, moveBelowBack } from './move.commands.ts'
import { type Moved, movedSchema } from './moved.ts'

/** Why a merge stays: it is not there or was undone, what it moved is no longer known, or one of both is secret since. */
export type UndoRefusal = 'gone' | 'forgotten' | 'secret'

async function movedBy(trx: Trx, id: string): Promise<Moved | null> {
  const record = trx.selectFrom('itemMergeRecord').select('moved').where('mergeId', '=', id)
  const row = await record.executeTakeFirst()
  return row ? movedSchema.parse(row.moved) : null
}

/** Undoes the changes that the choices made, the last first; the parts that were changed again since stay. */
async function changeBack(trx: Trx, changes: readonly string[], by: Changer): Promise<FieldGroup[]> {
  const left: FieldGroup[] = []
  for (const id of changes.toReversed()) {
    const undone = await undoChange(trx, id, by)
    const change = undone.ok ? null : await changeOf(trx, id)
    if (change && change.state === 'applied') left.push(change.group)
  }
  return left
}

async function settleBack(trx: Trx, merge: Merge, moved: Moved, followers: readonly Follower[], by: Changer) {
  const { kind, kept, gone } = merge
  const way = { kind, from: gone.id, to: kept.id, actor: by.actor }
  await moveBelowBack(trx, way, moved, by.now)
  // What went away with this one may also come from another that is still merged.
  await carryOver(trx, kind, [kept.id])
  await setStatus(trx, kind, gone.id, 'active', by.now)
  // Whatever its source said meanwhile is read again at the next import.
  await trx.updateTable(kind).set({ lastModified: by.now }).where('id', '=', kept.id).execute()
  for (const { key, back } of followers) await back(trx, way, moved.others[key] ?? [])
  await indexDirectory(trx, indexed(kind, [gone.id, kept.id], moved), localDay(by.now))
}

/**
 * Makes two of one again: what hung below the other, its address and its place in the search are back, and the values that
 * were chosen are undone. Returns the parts that somebody changed after the merge: those stay as they are.
 */
export async function undoMerge(
  trx: Trx,
  id: string,
  by: Changer,
  followers: readonly Follower[],
): Promise<Result<FieldGroup[], UndoRefusal>> {
  await takeTurn(trx)
  const merge = await mergeOf(trx, id)
  if (!merge || merge.undoneAt || !mayDecide(by.role)) return no('gone')
  const moved = merge.canUndo ? await movedBy(trx, id) : null
  if (!moved) return no('forgotten')
  const { kind, kept, gone } = merge
  const [now, then] = [await itemNow(trx, kind, kept.id), await itemNow(trx, kind, gone.id)]
  if (eitherSecret(now, then)) return no('secret')
  const left = await changeBack(trx, moved.changes, by)
  await trx.updateTable('itemMerge').set({ undoneAt: by.now }).where('id', '=', id).execute()
  await asSystem(trx, () => settleBack(trx, merge, moved, followers, by))
  const detail = { gone: gone.id, merge: id, role: by.role }
  await recordEvent(trx, {
    ...{ actor: by.actor, action: 'directory.item.merge-undone', kind, subject: kept.id, detail },
  })
  return ok(left)
}
