/** From large to small. */
export const LEVELS = ['country', 'province', 'municipality', 'wijk', 'buurt'] as const
export type Level = (typeof LEVELS)[number]

/** What a CBS code says by itself. */
export interface AreaCode {
  code: string
  level: Level
  /** The municipality it lies in (or is); null for the country and provinces. */
  municipalityCode: string | null
  /** The wijk it lies in (or is); null above that level. */
  wijkCode: string | null
}

/** The Netherlands as CBS writes it in the key figures. */
export const COUNTRY = 'NL00'

/** Codes in the shape of a municipality that CBS uses for “unknown”, “abroad” and “rest”. */
const NO_PLACE = new Set(['GM0997', 'GM0998', 'GM0999'])

/**
 * Reads a CBS area code; null when it is none. Spaces around it (CBS pads) and small letters are forgiven.
 * Codes are text: Amsterdam numbers its buurten with letters (BU0363AA01). RIVM writes the country as NL01.
 */
export function readCode(text: string): AreaCode | null {
  const code = text.trim().toUpperCase()
  if (/^NL0[01]$/.test(code))
    return { code: COUNTRY, level: 'country', municipalityCode: null, wijkCode: null }
  if (/^PV\d{2}$/.test(code)) return { code, level: 'province', municipalityCode: null, wijkCode: null }
  if (!/^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/.test(code)) return null
  const municipalityCode = `GM${code.slice(2, 6)}`
  if (NO_PLACE.has(municipalityCode)) return null
  if (code.startsWith('GM')) return { code, level: 'municipality', municipalityCode, wijkCode: null }
  const wijkCode = `WK${code.slice(2, 8)}`
  return { code, level: code.startsWith('WK') ? 'wijk' : 'buurt', municipalityCode, wijkCode }
}
