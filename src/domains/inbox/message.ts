import type { Lang } from '../../platform/i18n.ts'
import type { Step } from './work.ts'

/** “Klopt niet”, “ik mis iets”, “ik kan iets”. */
export const KINDS = ['wrong', 'missing', 'offer'] as const
export type Kind = (typeof KINDS)[number]

/** What a message may be about. */
export const ABOUT_KINDS = ['area', 'service', 'location', 'organization'] as const
export type AboutKind = (typeof ABOUT_KINDS)[number]

export interface About {
  kind: AboutKind
  id: string
  label: string
}

/** How the sender gets the answer: looks with the receipt, is mailed, is called. */
export const REPLIES = ['look', 'mail', 'call'] as const
export type Reply = (typeof REPLIES)[number]

/** How to reach the sender; only what the chosen reply needs. */
export type Sender = { email: string } | { name: string; phone: string }

export interface Envelope {
  about: About
  areaCode: string
  lang: Lang
  receiptHash: string
}

export interface Answer {
  body: string
  /** A role, never a name. */
  by: string
  on: string
}

/** A message as its sender sees it. Days are calendar days. */
export interface Message {
  id: string
  number: number
  kind: Kind
  about: About
  areaCode: string
  reply: Reply
  lang: Lang
  sentOn: string
  /** The last day on which the promise to answer is kept. */
  dueOn: string
  /** null once withdrawn or erased. */
  body: string | null
  readOn: string | null
  withdrawnOn: string | null
  answers: Answer[]
  /** What was done with it, by which role. */
  steps: Step[]
}

export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
}

export interface ListedMessage {
  number: number
  kind: Kind
  label: string
  areaCode: string
  reply: Reply
  sentOn: string
  dueOn: string
  ageDays: number
  read: boolean
  /** The last answer's day. */
  answeredOn: string | null
  withdrawn: boolean
  /** The text is gone because its year is over. */
  erased: boolean
  overdue: boolean
}
