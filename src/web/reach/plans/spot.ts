import type { Trx } from '../../../platform/db/database.ts'
import { inRdArea, type Rd } from '../../../platform/geo.ts'
import { findSpot } from '../../search/near.ts'
import { type Ground, isNear, placesOf } from './load.ts'

const METRES = /^(-?\d{1,6})(?:[.,]\d+)?[\s;,/]+(\d{6})(?:[.,]\d+)?$/

/** The same letters, whatever the case. */
const plain = (text: string) => text.trim().toLowerCase()

/** Metres of the national grid, as “151000, 450000”. */
function ofMetres(typed: string): Rd | null {
  const [, x, y] = METRES.exec(typed.trim()) ?? []
  const point = { x: Number(x), y: Number(y) }
  return x !== undefined && inRdArea(point) ? point : null
}

/**
 * Where somebody means by the name of a place, a postcode, a street, a wijk or buurt, degrees, or metres of the national grid.
 * `unknown`: we do not know it. `far`: nobody of the working area lives near it.
 */
export async function readSpot(trx: Trx, ground: Ground, typed: string): Promise<Rd | 'unknown' | 'far'> {
  const wanted = plain(typed)
  const place = placesOf(ground.inputs).find(({ name }) => plain(name) === wanted)
  const found = place?.point ?? ofMetres(typed) ?? (await findSpot(trx, typed, ''))?.point
  if (!found) return 'unknown'
  const point = { x: Math.round(found.x), y: Math.round(found.y) }
  return isNear(ground, point) ? point : 'far'
}
