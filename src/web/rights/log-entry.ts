/** Who did something: its holder, somebody with a role, who runs the server, somebody of the staff, or a program. */
export type Who = 'you' | 'server' | 'staff' | 'machine' | { role: string }

/** A row of one’s own log. */
export interface OwnEntry {
  id: number
  at: Date
  action: string
  who: Who
  /** Name of the organisation for which they have the role. */
  organization: string | null
  /** Title of the purpose for which they looked, in the reader’s language. */
  purpose: string | null
}
