import { recordEvent } from '../../../platform/audit.ts'
import { localDay } from '../../../platform/clock.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import {
  type Changer,
  changeItem,
  type Item,
  type ItemKind,
  itemNow,
  mayDecide,
  type Wish,
} from '../edit/index.ts'
import { indexDirectory } from '../search-index.commands.ts'
import { takeTurn } from '../turn.commands.ts'
import { type MergeChoices, partsToChange } from './fields.ts'
import { type Follower, moveBelow, type Way } from './move.commands.ts'
import type { Moved } from './moved.ts'

/** What is asked: which of two stays, and whose value each differing field keeps. */
export interface MergeWish {
  kind: ItemKind
  keptId: string
  goneId: string
  choices: MergeChoices
}

/** Why nothing was merged: one of both is not there (any more), or where it is must stay secret. */
export type MergeRefusal = 'gone' | 'secret' | 'same'

/** An organisation that has a secret place is no secret itself: its own address is its office. */
export const eitherSecret = (one: Item | null, other: Item | null) =>
  [one, other].some((item) => item !== null && item.kind !== 'organization' && item.secret)

const mergeable = (item: Item | null): item is Item => item?.active === true

async function change(
  trx: Trx,
  kept: Item,
  gone: Item,
  choices: MergeChoices,
  by: Changer,
): Promise<string[]> {
  const made: string[] = []
  for (const { group, values } of partsToChange(kept, gone, choices)) {
    const wish = { kind: kept.kind, id: kept.id, group, values } as Wish
    const changed = await changeItem(trx, wish, by)
    // Both are shown to everybody, so nothing of one can be refused to the other: the transaction goes back.
    if (!changed.ok) throw new Error(`a merge could not change ${group}: ${changed.problems.why}`)
    made.push(changed.value.id)
  }
  return made
}

/** What one thing has in the search index that the other’s merge changes. */
export function indexed(
  kind: ItemKind,
  ids: readonly string[],
  moved: Pick<Moved, 'services' | 'locations'>,
) {
  const of = (wanted: ItemKind) => (kind === wanted ? ids : [])
  return {
    organizations: of('organization'),
    services: [...of('service'), ...moved.services],
    locations: [...of('location'), ...moved.locations],
  }
}

/** Hides or shows a thing that was merged; its row stays what its source says of it. */
export async function setStatus(
  trx: Trx,
  kind: ItemKind,
  id: string,
  status: 'active' | 'inactive',
  now: Date,
): Promise<void> {
  await trx.updateTable(kind).set({ status, lastModified: now }).where('id', '=', id).execute()
  if (kind === 'service')
    await trx.updateTable('serviceAtLocation').set({ status }).where('serviceId', '=', id).execute()
}

async function follow(trx: Trx, way: Way, followers: readonly Follower[]): Promise<Moved['others']> {
  const others: Moved['others'] = {}
  for (const { key, move } of followers) others[key] = await move(trx, way)
  return others
}

async function settle(trx: Trx, way: Way, followers: readonly Follower[], now: Date) {
  const { kind, from, to } = way
  const below = await moveBelow(trx, way, now)
  const others = await follow(trx, way, followers)
  const { contentHash: said } = await trx
    .selectFrom(kind)
    .select('contentHash')
    .where('id', '=', from)
    .executeTakeFirstOrThrow()
  await setStatus(trx, kind, from, 'inactive', now)
  await trx
    .deleteFrom('itemPair')
    .where((or) => or.or([or('oneId', '=', from), or('otherId', '=', from)]))
    .execute()
  await indexDirectory(trx, indexed(kind, [from, to], below), localDay(now))
  return { ...below, others, said }
}

/**
 * Makes two things one, in the transaction of a coordinator: the kept one gets the chosen values (as changes with a version
 * of their own), all that hung below the other and what only the other said; the other is no longer shown and its address
 * leads to the kept one. Returns the id of the merge.
 */
export async function mergeItems(
  trx: Trx,
  { kind, keptId, goneId, choices }: MergeWish,
  by: Changer,
  followers: readonly Follower[],
): Promise<Result<string, MergeRefusal>> {
  await takeTurn(trx)
  if (keptId === goneId) return no('same')
  const [kept, gone] = [await itemNow(trx, kind, keptId), await itemNow(trx, kind, goneId)]
  if (!mayDecide(by.role) || !mergeable(kept) || !mergeable(gone)) return no('gone')
  if (eitherSecret(kept, gone)) return no('secret')
  const changes = await change(trx, kept, gone, choices, by)
  const id = newId()
  await trx.insertInto('itemMerge').values({ id, kind, keptId, goneId, mergedAt: by.now }).execute()
  const way = { kind, from: goneId, to: keptId, actor: by.actor }
  const settled = await asSystem(trx, () => settle(trx, way, followers, by.now))
  const moved: Moved = { ...settled, changes }
  const record = { mergeId: id, role: by.role, moved: JSON.stringify(moved) }
  await trx.insertInto('itemMergeRecord').values(record).execute()
  const detail = { gone: goneId, merge: id, role: by.role }
  await recordEvent(trx, { actor: by.actor, action: 'directory.item.merged', kind, subject: keptId, detail })
  return ok(id)
}
