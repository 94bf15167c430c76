import { findPostcode, listAreas, middleOf, workingMunicipalities } from '../../domains/areas/index.ts'
import { type Spot, spotOfPostcode, spotOfStreet } from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { inNetherlands, toRd } from '../../platform/geo.ts'

const POSTCODE = /^\d{4}\s?([a-z]{2})?$/i
const COORDINATES = /^(\d{1,2}\.\d{1,6}),\s?(\d{1,2}\.\d{1,6})$/

function spotOfCoordinates(typed: string, here: string): Spot | null {
  const found = COORDINATES.exec(typed)
  if (!found) return null
  const place = { latitude: Number(found[1]), longitude: Number(found[2]) }
  return inNetherlands(place) ? { label: here, point: toRd(place) } : null
}

/** A wijk, buurt or municipality of the working area with exactly this name. */
async function spotOfArea(trx: Trx, typed: string): Promise<Spot | null> {
  const wanted = typed.toLowerCase()
  const lists = [await workingMunicipalities(trx), await listAreas(trx, { level: 'wijk' })]
  const areas = [...lists.flat(), ...(await listAreas(trx, { level: 'buurt' }))]
  const area = areas.find(({ name }) => name.toLowerCase() === wanted)
  const point = area ? await middleOf(trx, area.code) : null
  return area && point ? { label: area.name, point } : null
}

/**
 * Where somebody means by a postcode, a street, the name of a wijk, or coordinates that their own device gave. Everything
 * is looked up here, nothing is asked of others and nothing is kept. Null when we do not know it.
 */
export async function findSpot(trx: Trx, typed: string, here: string): Promise<Spot | null> {
  const clean = typed.trim()
  if (COORDINATES.test(clean)) return spotOfCoordinates(clean, here)
  if (POSTCODE.test(clean)) return (await findPostcode(trx, clean)) ?? (await spotOfPostcode(trx, clean))
  return (await spotOfArea(trx, clean)) ?? (await spotOfStreet(trx, clean))
}
