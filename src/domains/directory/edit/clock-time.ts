const CLOCK = /^(\d{1,2})(?:\s*[.:,h]\s*(\d{2}))?\s*(?:uur|u|h)?$/i

/** A time as people type it (`9`, `9.30`, `09:30`, `930`, `9 uur`) as `09:30`; null when it is none. */
export function readClock(typed: string): string | null {
  const clean = typed.trim().replace(/^(\d{1,2})(\d{2})$/, '$1:$2')
  const found = CLOCK.exec(clean)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A calendar day as a browser sends it (`2026-12-24`) or as people type it (`24-12-2026`); null when there is no such day. */
export function readDay(typed: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim()) ?? []
  const text = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null
}
