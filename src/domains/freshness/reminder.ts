import type { Item } from './check.ts'

/** What somebody can say of a thing in answer to a letter. */
export const ANSWERS = ['ok', 'changed', 'gone'] as const
export type Answer = (typeof ANSWERS)[number]

/** What the key of a letter opens. */
export interface Opened {
  reminder: string
  organization: { id: string; name: string }
  sentOn: string
}

/** One thing that a letter asks about; what was merged into another since, as that other one. */
export interface Asked extends Item {
  /** Under which id the letter asks about it: its link and its answer are written down by that. */
  askedId: string
  name: string
  dueOn: string
  answer: Answer | null
  answeredOn: string | null
  /** The link no longer works: it is too old, or a newer letter asks about the same. */
  over: boolean
}

/** What the secret of one thing is made from: the secret of the letter opens all, the other way round it does not. */
export const purposeOf = ({ kind, id }: Item) => `reminder:${kind}:${id}`
