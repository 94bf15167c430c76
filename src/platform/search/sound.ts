// Letters that sound alike, or that are mixed up by who learns to write Dutch. The order matters.
const ALIKE: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch(?=e?n?$)/g, 's'],
  [/tsj|tch/g, 'tj'],
  [/ck/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'g'],
  [/c/g, 'k'],
  [/tie/g, 'si'],
  [/ij|ei|ey|ai|y/g, 'y'],
  [/ou|au|auw|ouw/g, 'w'],
  [/ie/g, 'i'],
  [/oe/g, 'u'],
  [/eu/g, 'o'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/dt$|d$/g, 't'],
  [/b$/g, 'p'],
  [/([a-z])\1+/g, '$1'],
  [/(?<=[bdfgklmnpst])h/g, ''],
]

/** Words are heard again and again while one question is compared with many of them. */
const HEARD_MOST = 20_000
const memory = new Map<string, string>()

/** How a word sounds, roughly: equal when only ij/ei, ou/au, d/t, g/ch, c/k/s or a double letter was mixed up. */
export function sound(word: string): string {
  const known = memory.get(word)
  if (known !== undefined) return known
  const heard = ALIKE.reduce((rest, [letters, as]) => rest.replace(letters, as), word)
  if (memory.size >= HEARD_MOST) memory.clear()
  memory.set(word, heard)
  return heard
}

/**
 * The sound, and the sound with each letter left out once. Two words that differ by one letter too many, too few,
 * another or swapped share a key, so that an index finds them without looking at every word.
 */
export function keysOf(word: string): string[] {
  const heard = sound(word)
  if (heard.length < 4) return [heard]
  const shorter = Array.from(heard, (_, at) => heard.slice(0, at) + heard.slice(at + 1))
  return [...new Set([heard, ...shorter])]
}
