import type { AccountFilter, AccountLine, SentInvitation } from '../../../domains/accounts/index.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { PeopleTexts } from '../texts-people.nl.ts'

/** What the parts of the list of people may need. */
export interface ListProps {
  lang: Lang
  texts: PeopleTexts
  filter: AccountFilter
  today: string
  /** Of who looks. */
  account: string
  rows: readonly AccountLine[]
  invitations: readonly SentInvitation[]
  /** Of organisations and areas, by id or code. */
  names: ReadonlyMap<string, string>
  total: number
  page: number
  pages: number
  done?: string | undefined
}
