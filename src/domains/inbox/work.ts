/** Roles of people who work on messages. */
export const DESK_ROLES = ['worker', 'coordinator'] as const
export type DeskRole = (typeof DESK_ROLES)[number]

/** What can be done with a message besides reading and answering. */
export type StepName =
  | ('assigned' | 'taken' | 'handed' | 'returned')
  | ('called' | 'unreached' | 'referred' | 'accepted' | 'refused' | 'sorted')

/** Something that was done with a message, by which role; who it was, the log knows. */
export interface Step {
  step: StepName
  role: DeskRole | 'operator' | 'system'
  toRole: DeskRole | null
  /** The organisation that it was passed on to. */
  toName: string | null
  on: string
}

/** Who has a message in hand; without an account it waits for whichever coordinator comes first. */
export interface Holder {
  role: DeskRole
  account: string | null
  since: string
}

/** Somebody who works on messages, for one transaction. */
export interface AtWork {
  actor: string
  account: string
  role: DeskRole
  today: string
}

/** Which role has a message in hand and since when, as its sender may know it; null when nobody does. */
export function inHandsOf(steps: readonly Step[]): { role: DeskRole; since: string } | null {
  const last = steps.findLast(({ step }) => /^(assigned|taken|handed|returned)$/.test(step))
  return last?.toRole ? { role: last.toRole, since: last.on } : null
}

/** The organisation that it was passed on to last; null when to none. */
export function referredTo(steps: readonly Step[]): { name: string; on: string } | null {
  const last = steps.findLast(({ step }) => step === 'referred')
  return last?.toName ? { name: last.toName, on: last.on } : null
}
