import { DAY_NAMES } from './weekdays.ts'

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const IN_WORDS = new RegExp(
  `^(?:(?:${DAY_NAMES.join('|')})\\s+)?(\\d{1,2})\\s+(maart|(?:${MONTHS.join('|')})[a-z]*)\\.?\\s+(\\d{4})$`,
)

/** Year, month and day from `24 november 2026`, with or without the day of the week. */
function inWords(text: string): string[] | null {
  const [, day = '', month = '', year = ''] = IN_WORDS.exec(text.toLowerCase()) ?? []
  const at = MONTHS.indexOf(month === 'maart' ? 'mrt' : month.slice(0, 3))
  return at < 0 ? null : [year, String(at + 1), day]
}

/** The number that a spreadsheet keeps of a day between 1982 and 2064: days since 30 December 1899. */
function fromSerial(text: string): string[] | null {
  const serial = /^[3-5]\d{4}(?:[.,]0*)?$/.test(text) ? Number.parseInt(text, 10) : null
  if (serial === null) return null
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10).split('-')
}

/**
 * A calendar day as `2026-11-24` from that, from a moment, from `24-11-2026`, `24 november 2026` or the number of a
 * spreadsheet; null when it does not exist.
 */
export function calendarDay(written: string): string | null {
  const text = written.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text)
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text)
  const parts = iso?.slice(1, 4) ?? dutch?.slice(1, 4).reverse() ?? inWords(text) ?? fromSerial(text)
  if (!parts) return null
  const day = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
}
