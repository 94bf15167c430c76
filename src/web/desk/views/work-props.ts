import type { Contact } from '../../../domains/inbox/index.ts'
import { inLang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import type { MessageData } from '../load-message.ts'
import { deskPaths } from '../paths.ts'
import type { DeskTexts } from '../texts.nl.ts'

/** What every part of the page of a message may need. */
export interface WorkProps extends MessageData {
  texts: DeskTexts
  /** Of who looks. */
  account: string
  /** Whether who looks is a coordinator: she may move what is a colleague’s. */
  coordinates: boolean
  values: Record<string, string>
  problems: Problems
  /** How to reach the sender: shown once, after it was asked for; null when it is not known. */
  contact?: Contact | null | undefined
  /** What was just done. */
  done?: string | undefined
}

/** Where a form of this page goes. */
export const actOf = ({ lang, message }: WorkProps, what: string) =>
  inLang(lang, deskPaths.act(message.number, what))

/** Whether this person may answer and pass on: it is theirs, or nobody’s. */
export function isFree({ holder, account, coordinates }: WorkProps): boolean {
  return holder === null || holder.account === account || (holder.account === null && coordinates)
}
