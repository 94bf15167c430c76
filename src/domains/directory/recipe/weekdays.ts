import { WEEKDAYS as DAYS, type Weekday } from '../../../platform/day.ts'

const BY_NAME: Record<string, number> = {
  ...{ ma: 0, di: 1, wo: 2, do: 3, vr: 4, za: 5, zo: 6 },
  ...{ maandag: 0, dinsdag: 1, woensdag: 2, donderdag: 3, vrijdag: 4, zaterdag: 5, zondag: 6 },
  ...{
    mo: 0,
    tu: 1,
    we: 2,
    th: 3,
    fr: 4,
    sa: 5,
    su: 6,
    '1': 0,
    '2': 1,
    '3': 2,
    '4': 3,
    '5': 4,
    '6': 5,
    '7': 6,
  },
}
/** How a day of the week is written, the longest first: `maandags`, `maandag`, `ma`. */
export const DAY_NAMES: readonly string[] = Object.keys(BY_NAME)
  .filter((name) => /[a-z]/.test(name))
  .flatMap((name) => (name.endsWith('dag') ? [`${name}s`, name] : [name]))
  .sort((a, b) => b.length - a.length)

/** Week days from ISO numbers (1 is Monday), Dutch names or abbreviations, `ma-vr`, `dagelijks`; null when unreadable. */
export function weekdays(text: string): Weekday[] | null {
  const found = new Set<Weekday>()
  const clean = text
    .toLowerCase()
    .replace(/\b(t\/m|tot en met)\b/g, '-')
    .replace(/\./g, '')
    .replace(/(?<=dag)s\b/g, '')
  if (/^(dagelijks|elke dag|alle dagen)$/.test(clean.trim())) return [...DAYS]
  for (const part of clean
    .replace(/\s*[-–]\s*/g, '-')
    .split(/\ben\b|[\s,;/]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split('-').map((name) => BY_NAME[name])
    if (first === undefined || last === undefined) return null
    const count = ((last - first + 7) % 7) + 1
    for (let step = 0; step < count; step += 1) found.add(DAYS[(first + step) % 7] ?? 'MO')
  }
  return found.size > 0 ? DAYS.filter((day) => found.has(day)) : null
}
