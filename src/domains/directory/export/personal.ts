import { folded, isFunctionWord } from './function-words.ts'

const PARTICLES = new Set(
  'van de der den het ten ter te t v d la le el al bin ben von du di da dos'.split(' '),
)
const HONORIFICS = new Set('mw mevr mevrouw dhr heer meneer mr mrs ms drs dr ir ing prof'.split(' '))

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/** The words of a name that tell one person from another: no `van`, no initials, no `coördinator`. */
function nameWords(names: readonly string[]): string[] {
  const words = names.flatMap(wordsOf).filter((word) => word.length > 1 && !isFunctionWord(word))
  return words.map(folded).filter((word) => !PARTICLES.has(word) && !HONORIFICS.has(word))
}

/**
 * Whether a mailbox is somebody's own: `ria.devries@`, `jan.de.boer@`, `r.devries@`, or one with a word of these names.
 * `info@`, `balie@`, `team.noord@` are of a function. When in doubt it is personal: a mailbox that is missed is no harm.
 */
export function isPersonalMailbox(email: string, names: readonly string[] = []): boolean {
  const box = folded(email.slice(0, Math.max(email.lastIndexOf('@'), 0))).replace(/\+.*$/, '')
  const parts = box.split(/[^a-z]+/).filter(Boolean)
  const joined = parts.join('')
  if (isFunctionWord(joined) && parts.every((part) => part.length === 1 || isFunctionWord(part))) return false
  const known = nameWords(names)
  if (known.some((word) => parts.includes(word) || (word.length > 2 && joined.includes(word)))) return true
  const [first = '', ...others] = parts
  if (others.length === 0 || isFunctionWord(first)) return false
  const initial = first.length === 1 || (/[._]/.test(box) && others.at(-1)?.length === 1)
  if (initial && parts.some((part) => part.length > 1)) return true
  // With a hyphen it is a name of a house as often as of a person: `de-geus@`.
  return /[a-z][._]+[a-z]/.test(box) && parts.some((part) => part.length > 1)
}

interface Word {
  text: string
  /** Nothing but a space, a point, an apostrophe or a comma stands between it and the word before. */
  next: boolean
}

/** The words of a title without `van`, `de` and the like, so that those around them are neighbours. */
function titleWords(title: string): Word[] {
  const found = [...title.matchAll(/([^\p{L}]*)(\p{L}[\p{L}\p{M}]*)/gu)]
  let broken = true
  return found.flatMap(([, gap = '', text = '']) => {
    broken ||= !/^[\s.,'’]*$/.test(gap)
    if (PARTICLES.has(folded(text)) && text.length > 1) return []
    const next = !broken
    broken = false
    return [{ text, next }]
  })
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/**
 * Whether a title says who somebody is: a word of the name, two words with a capital in a row that name no function
 * ("Ria de Vries", "R. Bakker"), or a capital after "mevrouw".
 */
export function namesSomebody(title: string, name?: string): boolean {
  const known = nameWords(name ? [name] : [])
  if (wordsOf(title).some((word) => known.includes(folded(word)))) return true
  const words = titleWords(title)
  return words.some(({ text, next }, index) => {
    const before = words[index - 1]?.text
    if (!next || before === undefined || !isCapital(text) || isFunctionWord(text)) return false
    if (HONORIFICS.has(folded(before))) return true
    return isCapital(before) && !isFunctionWord(before)
  })
}

/** Whether a text names a task or a team at all. */
export const namesFunction = (title: string) => wordsOf(title).some(isFunctionWord)
