/**
 * The areas that hold no other of the list. CBS codes nest by their digits: WK040201 lies in GM0402, BU04020101 in both.
 * What lies in one wijk names its municipality too; what is for a whole municipality names no wijk of it.
 */
export function narrowest(areas: readonly string[]): string[] {
  const digits = areas.map((code) => code.slice(2))
  return areas.filter((_, at) => {
    const own = digits[at] ?? ''
    return !digits.some((other) => other.length > own.length && other.startsWith(own))
  })
}

/** The areas around a code: for BU04020101 these are WK040201 and GM0402. */
export function areasAround(code: string): string[] {
  const digits = code.slice(2)
  const around = digits.length === 8 ? [`WK${digits.slice(0, 6)}`, `GM${digits.slice(0, 4)}`] : []
  return digits.length === 6 ? [`GM${digits.slice(0, 4)}`] : around
}

/** The municipality that a code is or lies in. */
export const townOf = (code: string): string => `GM${code.slice(2, 6)}`
