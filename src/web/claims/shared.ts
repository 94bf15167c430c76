import type { Editor, OpenOffer } from '../../domains/claims/index.ts'

/** An organisation with who edits it, for who may know. */
export interface Shared {
  id: string
  name: string
  editors: readonly Editor[]
  offers: readonly OpenOffer[]
  /** The role of who asks; null for who looks after the map or the accounts. */
  own: Editor | null
  /** Who asks came by a claim, and may prolong it. */
  claimed: boolean
}
