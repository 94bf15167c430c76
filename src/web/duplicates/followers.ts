import { moveEditors, moveEditorsBack } from '../../domains/accounts/index.ts'
import { moveClaims, moveClaimsBack } from '../../domains/claims/index.ts'
import type { Follower } from '../../domains/directory/index.ts'
import { movePeople, movePeopleBack } from '../../domains/people/index.ts'

/** Whose rows name an organisation: they go along when it is merged, and come back. The directory itself knows none of them. */
export const followers: readonly Follower[] = [
  {
    key: 'editors',
    move: async (trx, way) => (way.kind === 'organization' ? moveEditors(trx, way) : []),
    back: (trx, way, ids) => moveEditorsBack(trx, way, ids),
  },
  {
    // After the editors: who keeps the kept one already has that role.
    key: 'claims',
    move: async (trx, way) => (way.kind === 'organization' ? moveClaims(trx, way) : []),
    back: (trx, way, ids) => moveClaimsBack(trx, way, ids),
  },
  {
    key: 'people',
    move: async (trx, way) => (way.kind === 'organization' ? movePeople(trx, way) : []),
    back: (trx, way, ids) => movePeopleBack(trx, way, ids),
  },
]
