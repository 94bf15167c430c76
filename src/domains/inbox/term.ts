import { addDays } from '../../platform/day.ts'
import { isWorkingDay } from '../../platform/holidays.ts'

/**
 * Working days within which a person answers. It is a promise of the organisation that runs this site, printed on every
 * form: whoever changes it must be able to keep it.
 */
export const ANSWER_DAYS = 10

/** Calendar days that a name, address or number is kept after the answer: long enough to ask further. */
export const SENDER_DAYS_AFTER_ANSWER = 30

/** Calendar days after sending when a name, address or number goes, whatever happened. */
export const SENDER_DAYS = 180

/** Calendar days after sending when the text and the answers go; the count of messages stays in the yearly figures. */
export const TEXT_DAYS = 365

/** The last calendar day on which the promise is kept; the day of sending does not count. */
export function dueOn(sentOn: string, days = ANSWER_DAYS): string {
  let day = sentOn
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The day after which name, address and number are erased. */
export function senderErasedAfter(sentOn: string, answeredOn?: string | null): string {
  const latest = addDays(sentOn, SENDER_DAYS)
  if (!answeredOn) return latest
  const afterAnswer = addDays(answeredOn, SENDER_DAYS_AFTER_ANSWER)
  if (afterAnswer > latest) return latest
  return afterAnswer
}

/** The day after which text and answers are erased. */
export function textErasedAfter(sentOn: string): string {
  return addDays(sentOn, TEXT_DAYS)
}

/** Working days from today up to and with the last day of the promise; below zero once it is broken. */
export function workingDaysLeft(today: string, due: string): number {
  const [from, to, sign] = today <= due ? [today, due, 1] : [due, today, -1]
  let days = 0
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(addDays(day, 1))) days += 1
  return days * sign
}
