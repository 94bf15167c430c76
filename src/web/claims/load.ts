import { heldRoles } from '../../domains/accounts/index.ts'
import { type Openings, ownDomains, siteByEditor } from '../../domains/claims/index.ts'
import {
  type OrganizationDetail,
  organizationDetail,
  organizationsNaming,
} from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'

export interface OrganizationOpenings {
  detail: OrganizationDetail
  openings: Openings
}

/**
 * An organisation and the ways in which somebody can show that it is theirs, by what the map says of it now; null when it is
 * not on the map. A site that an editor put there counts for nothing: else who was an editor once could come back by it. One
 * with a confidential place has no address here, so that no letter goes there.
 */
export async function loadOpenings(trx: Trx, id: string): Promise<OrganizationOpenings | null> {
  const detail = await organizationDetail(trx, id)
  if (!detail) return null
  const { email, phone, address } = detail
  const named = { website: (await siteByEditor(trx, detail.id)) ? null : detail.website, email }
  const others = []
  for (const domain of ownDomains(named, []))
    others.push(...(await organizationsNaming(trx, domain, detail.id)))
  return { detail, openings: { domains: ownDomains(named, others), phone, address } }
}

/** The organisations for which an account is an editor on this day, by id, with the last day of each role. */
export async function editedBy(
  trx: Trx,
  account: string,
  today: string,
): Promise<Map<string, string | null>> {
  const held = await heldRoles(trx, account, today)
  return new Map(
    held.flatMap(({ role, organizationId, endsOn }) =>
      role === 'editor' && organizationId ? [[organizationId, endsOn] as const] : [],
    ),
  )
}
