import type { Trx } from '../../../platform/db/database.ts'
import { repeatsPlace, revealsPlace, textsIn } from '../confidential.ts'

const tells = (value: unknown, own: readonly string[], anyAddress: boolean) =>
  textsIn(value).some(({ text }) => (anyAddress ? revealsPlace(text, own) : repeatsPlace(text, own)))

/** Takes every version and every part kept by hand of these items away. */
export async function forgetItems(trx: Trx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('itemKept').where('itemId', 'in', ids).execute()
  await trx.deleteFrom('itemChange').where('itemId', 'in', ids).execute()
}

/**
 * A place has become secret: no version keeps where it is. All of the place itself go; of what is on offer there those
 * that hold anything like an address, of its organisation those that repeat its own (`own`: street, postcode, point).
 */
export async function forgetTelling(
  trx: Trx,
  { place, offers, owner }: { place: string; offers: readonly string[]; owner: string | null },
  own: readonly string[],
): Promise<void> {
  await forgetItems(trx, [place])
  const around = [...offers, ...(owner ? [owner] : [])]
  if (around.length === 0) return
  const changes = await trx
    .selectFrom('itemChange')
    .select(['id', 'itemId', 'before', 'after', 'reason'])
    .where('itemId', 'in', around)
    .execute()
  const telling = changes.filter(({ itemId, before, after, reason }) =>
    tells([before, after, reason], own, itemId !== owner),
  )
  if (telling.length > 0)
    await trx
      .deleteFrom('itemChange')
      .where(
        'id',
        'in',
        telling.map(({ id }) => id),
      )
      .execute()
  const kept = await trx
    .selectFrom('itemKept')
    .select(['itemId', 'fieldGroup', 'sourceValue'])
    .where('itemId', 'in', around)
    .execute()
  for (const { itemId, fieldGroup, sourceValue } of kept)
    if (tells(sourceValue, own, itemId !== owner))
      await trx
        .deleteFrom('itemKept')
        .where('itemId', '=', itemId)
        .where('fieldGroup', '=', fieldGroup)
        .execute()
}
