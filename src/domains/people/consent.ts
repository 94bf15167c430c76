import { addDays } from '../../platform/day.ts'

/** Which words people agree to; to be raised when `consent` in the texts changes. */
export const TEXT_VERSION = '2026-11'

/** Consent is asked again after two years at most: who forgot it should not stand here for ever. */
const LONGEST_DAYS = 731
const USUAL_DAYS = 365

/** The last day that a consent may have, given today. */
export function latestEnd(today: string): string {
  return addDays(today, LONGEST_DAYS)
}

/** What a form proposes. */
export function usualEnd(today: string): string {
  return addDays(today, USUAL_DAYS)
}
