import { addDays } from '../../platform/day.ts'
import { isWorkingDay } from '../../platform/holidays.ts'

/** The letters about one thing, one after the other: before its term is over, when it is, and after. */
export const STEPS = ['before', 'at', 'after'] as const
export type Step = (typeof STEPS)[number]

/** Days from the end of the term to the day of each letter. */
export const OFFSETS: Record<Step, number> = { before: -14, at: 0, after: 14 }

/** Days between two letters about one thing, and after the last one before somebody calls. */
export const STEP_DAYS = 14
/** Days in which an organisation gets one letter at most. */
export const QUIET_DAYS = 7
/** Days in which the link of a letter can be used. */
export const LINK_DAYS = 30

/** Days that it is remembered that there was a letter. What nobody answered by then is asked anew. */
export const REMEMBER_DAYS = 800

/** How far the ladder of one thing was climbed, for the term that ends on `dueOn`. */
export interface Climbed {
  dueOn: string
  sent: readonly Step[]
  /** The day of the last letter about it. */
  lastOn: string | null
}

/**
 * The letter that it is time for; null when there is none (yet). Every thing gets all three, however late it was found:
 * nobody is called without having been asked.
 */
export function nextStep({ dueOn, sent, lastOn }: Climbed, today: string): Step | null {
  const next = STEPS.find((step) => !sent.includes(step))
  if (!next || today < addDays(dueOn, OFFSETS[next])) return null
  return lastOn === null || today >= addDays(lastOn, STEP_DAYS) ? next : null
}

/**
 * From which day somebody calls: two weeks after the last letter, or when its term is over for an organisation that gets
 * no mail. Null while letters are still to come.
 */
export function callsFrom({ dueOn, sent, lastOn }: Climbed, mailed: boolean): string | null {
  if (!mailed) return dueOn
  return lastOn !== null && sent.includes('after') ? addDays(lastOn, STEP_DAYS) : null
}

/** Whether letters go out on this day: a working day. */
export const mailsOn = isWorkingDay

/** Whether an organisation may get a letter today. */
export function mayMail(lastLetterOn: string | null, today: string): boolean {
  return lastLetterOn === null || today >= addDays(lastLetterOn, QUIET_DAYS)
}

/** The last day on which the link of a letter of this day can be used. */
export const linkEnds = (sentOn: string) => addDays(sentOn, LINK_DAYS)
