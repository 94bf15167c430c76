/** Letters and digits only, without accents or spaces: how an address hides in a web address is seen too. */
function squash(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

const POSTAL_CODE = /\b\d{4}\s?[A-Z]{2}\b/
const STREET =
  /\p{L}{2,}(straat|laan|weg|plein|kade|gracht|singel|hof|dijk|pad|dreef|steeg|plantsoen|markt|park|kamp|burg|wal|ring|baan)\s+\d+/iu
const COORDINATES = /\b5[0-3][.,]\d{3,}\D{1,4}[3-7][.,]\d{3,}/

/**
 * Whether a text tells where a confidential place is: its own address (`own`: street with number, postal code,
 * coordinates as the source writes them), or anything that looks like an address. Better one row refused too many.
 */
export function revealsPlace(text: string, own: readonly string[]): boolean {
  const plain = decoded(text)
  if (POSTAL_CODE.test(plain) || STREET.test(plain) || COORDINATES.test(plain)) return true
  const flat = squash(plain)
  return own.map(squash).some((secret) => secret.length >= 5 && flat.includes(secret))
}

/** Every text inside a value, however deep, with the first step of its path: the field it is in. */
export function textsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, field || key))
}
