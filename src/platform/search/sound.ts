// Letters that sound alike, or that are mixed up by who learns to write Dutch. The order matters.
const ALIKE: readonly [RegExp, string][] = [
  [/(?<=[a-z]{3}e)n$/g, ''],
  [/^y(?=[aeou])/g, 'j'],
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

const withOneLess = (word: string): string[] =>
  word.length < 4 ? [word] : [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]

/**
 * The sound, and the sound with each letter left out once. Two words that differ by one letter too many, too few,
 * another or swapped share a key, so that an index finds them without looking at every word.
 */
export const keysOf = (word: string): string[] => [...new Set(withOneLess(sound(word)))]

/** The same by letters too: one letter less may sound like quite another word (`alchol`). */
export const wideKeysOf = (word: string): string[] => [...new Set([...keysOf(word), ...withOneLess(word)])]
