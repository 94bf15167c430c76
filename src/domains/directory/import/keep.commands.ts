import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { itemNow } from '../edit/item.queries.ts'
import { type FieldGroup, type Item, sameValue } from '../edit/item.ts'
import { tellsSecret } from '../edit/secret.ts'
import { keyOf, type Write } from './decide.ts'
import { keptOver, saidBySource } from './keep.ts'
import type { Run } from './run.ts'

function keptRows(trx: Trx, ids: readonly string[]) {
  return trx
    .selectFrom('itemKept')
    .select(['itemId', 'fieldGroup', 'since'])
    .where('itemId', 'in', ids)
    .execute()
}

const forget = (trx: Trx, { itemId, fieldGroup }: { itemId: string; fieldGroup: string }) =>
  trx.deleteFrom('itemKept').where('itemId', '=', itemId).where('fieldGroup', '=', fieldGroup).execute()

const isSecret = ({ draft }: Write, { known }: Run) =>
  draft.kind === 'location'
    ? draft.confidential
    : draft.kind === 'service' &&
      draft.locations.some((place) => known.get(keyOf('location', place))?.confidential)

/** One part of one record: as it is kept by hand, unless that would now tell where a secret place is. */
async function keepPart(
  trx: Trx,
  write: Write,
  item: Item,
  { group, since }: { group: FieldGroup; since: string },
  run: Run,
): Promise<Write> {
  const value = item.values[group]
  const secret = isSecret(write, run)
  if (value === undefined || tellsSecret({ ...item, secret }, group, value)) {
    if (!run.dryRun) await forget(trx, { itemId: item.id, fieldGroup: group })
    return write
  }
  const says = saidBySource(write, group, run.now.day)
  const differs = !sameValue(says, value)
  if (differs) run.kept.set(`${item.id} ${group}`, { name: item.name, group, since })
  if (!run.dryRun)
    await trx
      .updateTable('itemKept')
      .set({ sourceValue: JSON.stringify(says), differs })
      .where('itemId', '=', item.id)
      .where('fieldGroup', '=', group)
      .execute()
  return keptOver(write, group, value)
}

/**
 * What is about to be stored, with the parts that are kept by hand as they stand now. What the source says of them is
 * remembered beside it, and what differs goes into the report. A dry run counts the same and writes nothing.
 */
export async function keepByHand(trx: Trx, writes: readonly Write[], run: Run): Promise<Write[]> {
  if (writes.length === 0) return []
  const ids = writes.map(({ id }) => id)
  const rows = Map.groupBy(await keptRows(trx, ids), ({ itemId }) => itemId)
  const kept: Write[] = []
  for (const write of writes) {
    let now = write
    const mine = rows.get(write.id) ?? []
    const item = mine.length > 0 ? await itemNow(trx, write.draft.kind, write.id) : null
    for (const { fieldGroup, since } of mine)
      if (item) now = await keepPart(trx, now, item, { group: fieldGroup as FieldGroup, since }, run)
    kept.push(now)
  }
  return kept
}

/** Adds to the report what of this source is kept by hand and differs still, also where its row did not change today. */
export async function countKept(trx: Trx, source: string, { kept }: Run): Promise<void> {
  for (const kind of ['organization', 'location', 'service'] as const) {
    const { rows } = await sql<{ itemId: string; fieldGroup: FieldGroup; since: string; name: string }>`
      select item_id, field_group, since, item.name from item_kept join ${sql.table(kind)} as item on item.id = item_id
      where differs and kind = ${kind} and item.source = ${source}`.execute(trx)
    for (const { itemId, fieldGroup, since, name } of rows)
      kept.set(`${itemId} ${fieldGroup}`, { name, group: fieldGroup, since })
  }
}
