import { localTime } from '../../../platform/clock.ts'
import { formatDate, formatTime, type Lang } from '../../../platform/i18n.ts'

/** A day and a time of a version, so that two of one day can be told apart: `22 november 2026, 10.15 uur`. */
export const momentWords = (lang: Lang, moment: Date) =>
  `${formatDate(lang, moment)}, ${formatTime(lang, localTime(moment))}`
