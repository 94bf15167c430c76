import { plain } from '../../../platform/search/plain.ts'

/** Words that say what sort of body it is, or nothing: two names that differ in these only are one name. */
const HOLLOW = new Set([
  ...['stichting', 'st', 'vereniging', 'ver', 'bv', 'nv', 'vof', 'cooperatie', 'cooperatieve', 'ua', 'vzw'],
  ...['de', 'het', 'een', 'the', 'van', 'voor', 'in', 'op', 'te', 'met', 'en', 'and', 'of', 'bij', 'aan'],
])

/** The words of a name that say which one it is; all of them when nothing would be left. */
export function tellingWords(name: string): string[] {
  const words = plain(name).split(' ').filter(Boolean)
  const telling = words.filter((word) => !HOLLOW.has(word))
  return telling.length > 0 ? telling : words
}

function trigrams(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  }
  return found
}

function shared(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [trigrams(one), trigrams(other)]
  const both = a.intersection(b).size
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** How alike two names are, 0 to 1: shared trigrams as pg_trgm counts them, of the words that tell. */
export const nameLikeness = (one: string, other: string): number =>
  shared(tellingWords(one), tellingWords(other))

/** Words in which near things differ on purpose: days, order, level, for whom, which side of town. */
const MARKS = new Set([
  ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'weekend'],
  ...['ochtend', 'middag', 'avond', 'zomer', 'winter', 'voorjaar', 'najaar'],
  ...[
    'beginners',
    'gevorderden',
    'halfgevorderden',
    'basis',
    'vervolg',
    'een',
    'twee',
    'drie',
    'i',
    'ii',
    'iii',
  ],
  ...[
    'mannen',
    'vrouwen',
    'heren',
    'dames',
    'jongens',
    'meisjes',
    'kinderen',
    'tieners',
    'jongeren',
    'ouderen',
  ],
  ...['senioren', 'volwassenen', 'peuters', 'kleuters', 'baby', 'ouders', 'mantelzorgers', 'nabestaanden'],
  ...['noord', 'oost', 'zuid', 'west', 'centrum', 'binnenstad', 'kerk', 'moskee', 'school', 'praktijk'],
])

export interface NameDifference {
  likeness: number
  /** Each has words that the other lacks, also with a typing error allowed for. */
  bothOwn: boolean
  /** They differ in words (or numbers) that tell near things apart. */
  marked: boolean
}

const NEAR = 0.55
/** How alike at least when one name is all in the other: “De Spil” and “Buurthuis de Spil”. */
const WITHIN = 0.6

/** In what two names differ. A part that only one of them has, such as the name of a town, is no difference of its own. */
export function nameDifference(one: string, other: string): NameDifference {
  const [a, b] = [tellingWords(one), tellingWords(other)]
  const glued = (words: readonly string[], word: string) => words.join('').includes(word)
  const lacks = (words: readonly string[], word: string) =>
    !words.some((each) => each === word || (!/\d/.test(word) && shared([each], [word]) >= NEAR)) &&
    !(word.length > 3 && glued(words, word))
  const [ownA, ownB] = [a.filter((word) => lacks(b, word)), b.filter((word) => lacks(a, word))]
  const marks = (word: string) => MARKS.has(word) || /\d/.test(word)
  const within = (ownA.length === 0) !== (ownB.length === 0)
  return {
    likeness: within ? Math.max(WITHIN, shared(a, b)) : shared(a, b),
    bothOwn: ownA.length > 0 && ownB.length > 0,
    marked: [...ownA, ...ownB].some(marks),
  }
}
