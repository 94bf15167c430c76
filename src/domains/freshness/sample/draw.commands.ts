import { randomInt } from 'node:crypto'
import type { Trx } from '../../../platform/db/database.ts'
import { exportIds, offersById, placesById } from '../../directory/index.ts'
import { draw } from './draw.ts'
import { type Caller, keepSample } from './sample.commands.ts'
import { LARGEST_SEED } from './sample.ts'

/**
 * Draws a simple random sample of everything that is on the map today, offers and places together, and stores it; its
 * number, or null when there is nothing to draw. Without a seed the machine draws one. What is not shown, because nobody knows whether it is still there, is
 * not on the map.
 */
export async function drawSample(
  trx: Trx,
  { size, seed: given }: { size: number; seed: number | null },
  caller: Caller,
): Promise<number | null> {
  const { ids: offers } = await exportIds(trx, 'offer', {})
  const { ids: places } = await exportIds(trx, 'place', {})
  if (offers.length + places.length === 0) return null
  const seed = given ?? randomInt(LARGEST_SEED + 1)
  const drawn = draw(
    [
      ...offers.map((id) => ({ kind: 'service' as const, id })),
      ...places.map((id) => ({ kind: 'location' as const, id })),
    ],
    size,
    seed,
  )
  const idsOf = (kind: string) => drawn.filter((each) => each.kind === kind).map(({ id }) => id)
  const [services, locations] = [
    await offersById(trx, idsOf('service')),
    await placesById(trx, idsOf('location')),
  ]
  const items = drawn.map((each) => ({
    ...each,
    name: (services.get(each.id) ?? locations.get(each.id))?.name ?? each.id,
  }))
  const counts = { offers: offers.length, places: places.length }
  return keepSample(trx, { seed, seedChosen: given !== null, ...counts, items }, caller)
}
