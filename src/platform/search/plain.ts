/** Longer questions are cut: nobody types this, and every word costs a look-up. */
const LONGEST_QUESTION = 300
const MOST_TOKENS = 24

// What NFD leaves whole: letters that are not a letter with a mark.
const SPECIAL: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ĳ: 'ij' },
}

/**
 * Text in small plain letters and digits with single spaces: accents and marks are gone, `foto’s` is one word, `e-mail`
 * too. Both the index and every question go through this, so that they meet.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[ßæœøđðłþıĳ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/([a-z])['’`´]s\b/g, '$1s')
    .replace(/\b([a-z])-(?=[a-z]{2})/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The words of a question, at most 24; what is longer than a word can be is left out. */
export function tokensOf(text: string): string[] {
  return plain(text.slice(0, LONGEST_QUESTION))
    .split(' ')
    .filter((word) => word !== '' && word.length <= 40)
    .slice(0, MOST_TOKENS)
}

/** The different words of a text that the index remembers: of 2 to 40 letters, and not only digits. */
export function wordsOf(text: string): Set<string> {
  const words = plain(text).split(' ')
  return new Set(words.filter((word) => word.length >= 2 && word.length <= 40 && /[a-z]/.test(word)))
}
