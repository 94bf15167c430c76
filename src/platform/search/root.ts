import { foreignRoot } from './foreign-root.ts'
import { isForeign } from './plain.ts'

// Diminutives, the longest first: mannetje, bloemetje, stoeltje, boompje, boekje.
const SMALL: readonly [RegExp, string][] = [
  [/([aeo])\1tjes?$/, '$1$1t'],
  [/([bdfgklmnprst])\1etjes?$/, '$1'],
  [/([aeiou][mngl])etjes?$/, '$1'],
  [/((?:ie|oe|ui|ei|ij|eu|ou|au|oo|aa|[^aeiou]e[lnr]))tjes?$/, '$1'],
  [/mpjes?$/, 'm'],
  [/([^aeioujt])jes?$|([aeiou]t)jes?$/, '$1$2'],
]
const VOWEL = /[aeiouy]/
const PREFIX = /^(?:ver|be|ge|her|ont)(?=.)/

const small = (word: string): string => {
  if (word.length < 6) return word
  for (const [end, start] of SMALL) {
    const whole = word.replace(end, start)
    if (whole !== word && whole.length >= 4) return whole
  }
  return word
}

/** The part before an ending -en or -e: a single vowel in an open syllable is a long one (lez-en, lees). */
function closed(part: string): string {
  if (/([bdfgklmnprst])\1$/.test(part)) return part.slice(0, -1)
  const open = /^(.*?)([aeou])([bcdfgklmnprstvz])$/.exec(part)
  if (!open) return part
  const [, before = '', vowel = '', last = ''] = open
  if (VOWEL.test(before.slice(-1))) return part
  const first = before.replace(PREFIX, '')
  // In a later syllable an e is seldom long (wandelen), an a, o or u mostly is (verhalen, kantoren).
  if (vowel === 'e' && VOWEL.test(first)) return part
  return `${before}${vowel}${vowel}${last}`
}

/** v and z never end a word; a last double consonant is a spelling matter (hebb-en). */
const ending = (word: string): string =>
  word
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1')

function inflection(word: string): string {
  if (/(heid|ing)en$/.test(word)) return word.slice(0, -2)
  if (/heden$/.test(word)) return `${word.slice(0, -5)}heid`
  if (/ies$/.test(word)) return word.slice(0, -1)
  if (/[^e]en$/.test(word) && VOWEL.test(word.slice(0, -2))) return closed(word.slice(0, -2))
  if (/ee[ëe]?n$/.test(word)) return word.slice(0, -1)
  if (/[^aeiou]e$/.test(word) && VOWEL.test(word.slice(0, -1))) return closed(word.slice(0, -1))
  if (/[aeiou](?:[bdfglmnr]|ng|nt|rt)s$/.test(word) && word.length > 4) return word.slice(0, -1)
  if (/[aiou]s$/.test(word) && word.length > 4 && !/(?:huis|ois|ous|[aiou]{2}s|us|is)$/.test(word))
    return word.slice(0, -1)
  return word
}

/**
 * One form for the forms of a Dutch word, in plain letters: brief, brieven; huis, huisje; lezen, lees. It joins what
 * the Snowball stemmer of PostgreSQL keeps apart, and is used beside it, never instead of it.
 */
export function root(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  if (isForeign(word)) return foreignRoot(word)
  const singular = inflection(small(word))
  return singular.length < 2 ? word : ending(singular)
}

/** Other forms that a verb or an adjective may have: leest, gelezen, verhuisd, gratise; tried when nobody uses the word. */
export function otherRoots(word: string): string[] {
  const guesses = [
    /[^aeiou]t$|[aeiou]{2}.?t$/.test(word) ? word.slice(0, -1) : null,
    /(?:te|de|ten|den)$/.test(word) ? word.replace(/(?:te|de)n?$/, '') : null,
    /[^aeiou]et$/.test(word) ? word.slice(0, -1) : null,
    /d$/.test(word) ? word.slice(0, -1) : null,
    /^ge.{4,}(?:d|t|en)$/.test(word) ? word.slice(2).replace(/[dt]$/, '') : null,
    /end$/.test(word) ? word.slice(0, -1) : null,
    /[lnrw]tjes?$/.test(word) ? word.replace(/jes?$/, '') : null,
    /[lnrw]tjes?$/.test(word) ? word.replace(/tjes?$/, '') : null,
    /[^aeiou]tjes?$/.test(word) ? word.replace(/jes?$/, '') : null,
    /er$/.test(word) ? word.slice(0, -2) : null,
    // Repareert, of repareren: the long e of a borrowed verb.
    /eer(?:t|de?n?)?$/.test(word) ? word.replace(/eer(?:t|de?n?)?$/, 'er') : null,
  ]
  const roots = guesses
    .filter((guess) => guess !== null && guess.length >= 3)
    .map((guess) => root(String(guess)))
  return [...new Set(roots)].filter((each) => each !== root(word))
}
