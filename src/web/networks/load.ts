import { type AreaShape, listAreas, shapesOf, workingMunicipalities } from '../../domains/areas/index.ts'
import { memberCounts, membersOf } from '../../domains/directory/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { NETWORK_SLUGS, type NetworkTaxonomy } from './paths.ts'

/** Which list an address asks for; null for none of ours. */
export function taxonomyOf(slug: string): NetworkTaxonomy | null {
  const found = Object.entries(NETWORK_SLUGS).find(([, word]) => word === slug)
  return found ? (found[0] as NetworkTaxonomy) : null
}

/** All branches and networks with the number of their members. */
export async function loadNetworks(trx: Trx) {
  const { branch, network } = await allTerms(trx)
  return { branch, network, counts: await memberCounts(trx) }
}

/** One branch or network with its members and the borders to draw them in; null when there is no such term. */
export async function loadMembers(trx: Trx, taxonomy: NetworkTaxonomy, id: string) {
  const term = (await allTerms(trx))[taxonomy].find((each) => each.id === id)
  if (!term) return null
  const municipalities = await workingMunicipalities(trx)
  const wijken = await Promise.all(
    municipalities.map((each) => listAreas(trx, { level: 'wijk', within: each.code })),
  )
  const codes = [...municipalities, ...wijken.flat()].map((each) => each.code)
  const shapes: Map<string, AreaShape> = await shapesOf(trx, codes)
  return { term, taxonomy, municipalities, wijken, shapes, members: await membersOf(trx, taxonomy, id) }
}

export type NetworksData = Awaited<ReturnType<typeof loadNetworks>>
export type MembersData = NonNullable<Awaited<ReturnType<typeof loadMembers>>>
