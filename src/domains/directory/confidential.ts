const SHORT: readonly [RegExp, string][] = [
  [/(?<=\p{L}{2})str(?!\p{L})\.?/giu, 'straat'],
  [/(?<=\p{L}{2})pln(?!\p{L})\.?/giu, 'plein'],
  [/(?<=\p{L}{2})ln(?!\p{L})\.?/giu, 'laan'],
  [/(?<=\p{L}{2})sngl(?!\p{L})\.?/giu, 'singel'],
]

/** Street names as they are in full: `Dorpsstr.` becomes `Dorpsstraat`. */
function inFull(text: string): string {
  return SHORT.reduce((whole, [short, long]) => whole.replace(short, long), text)
}

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
// Two letters before the ending, not all of them: a long word would be tried from every letter.
const STREET =
  /\p{L}{2}(straat|laan|weg|plein|kade|gracht|singel|hof|dijk|pad|dreef|steeg|plantsoen|markt|park|kamp|burg|wal|ring|baan)\s+\d+/iu
const COORDINATES = /\b5[0-3][.,]\d{3,}\D{1,4}[3-7][.,]\d{3,}/

/** The street of an address without its number, in a list; none when it is too short to look for in other texts. */
export function streetOf(address: string): string[] {
  const street = address.replace(/\s+\d.*$/, '')
  return street.length >= 6 ? [street] : []
}

/** Whether a text repeats one of these: street with number, postal code, coordinates as the source writes them. */
export function repeatsPlace(text: string, own: readonly string[]): boolean {
  const flat = squash(inFull(decoded(text)))
  return own
    .map((secret) => squash(inFull(secret)))
    .some((secret) => secret.length >= 5 && flat.includes(secret))
}

/**
 * Whether a text tells where a confidential place is: its own address (`own`), or anything that looks like an address.
 * Better one row refused too many.
 */
export function revealsPlace(text: string, own: readonly string[]): boolean {
  const plain = inFull(decoded(text))
  if (POSTAL_CODE.test(plain) || STREET.test(plain) || COORDINATES.test(plain)) return true
  return repeatsPlace(text, own)
}

/** Every text inside a value, however deep, with the first step of its path: the field it is in. */
export function textsIn(value: unknown): { field: string; text: string }[] {
  const found: { field: string; text: string }[] = []
  const waiting: [field: string, value: unknown][] = [['', value]]
  // Not by calling itself: a file may nest deeper than the stack is high.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [field, here] = next
    if (typeof here === 'string') found.push({ field, text: here })
    else if (typeof here === 'object' && here !== null)
      for (const [key, inner] of Object.entries(here).reverse()) waiting.push([field || key, inner])
  }
  return found
}
