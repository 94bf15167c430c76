import { localDay } from '../src/platform/clock.ts'
import { addDays } from '../src/platform/day.ts'

/** A calendar day here, some days from now: the day in UTC is still yesterday in the hours after midnight. */
export const dayFromNow = (days: number) => addDays(localDay(new Date()), days)
