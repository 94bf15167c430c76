/** Longer questions are cut: nobody types this, and every word costs a look-up. */
const LONGEST_QUESTION = 300
const MOST_TOKENS = 24

// What NFKD leaves whole: letters that are not a letter with a mark, and letters that are written in more than one way.
const SPECIAL: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' },
}

// Scripts that put no space between words.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u
let segmenter: Intl.Segmenter | undefined

function spaced(text: string): string {
  if (!UNSPACED.test(text)) return text
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment).join(' ')
}

/**
 * Text in small plain letters and digits with single spaces: accents and marks are gone, `foto’s` is one word, `e-mail`
 * too. Letters of every script stay. Both the index and every question go through this, so that they meet.
 */
export function plain(text: string): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
    .replace(/[ßæœøđðłþıىیکةـ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/([a-z])['’`´]s\b/g, '$1s')
    .replace(/(?<=\p{sc=Cyrl})['’ʼ](?=\p{sc=Cyrl})/gu, '')
    .replace(/\b([a-z])-(?=[a-z]{2})/g, '$1')
    .normalize('NFC')
  return spaced(folded)
    .replace(/[^\p{L}\p{M}0-9]+/gu, ' ')
    .trim()
}

/** Whether a plain word is of another script than ours. */
export const isForeign = (word: string): boolean => /[^a-z0-9]/.test(word)

/** The words of a question, at most 24; what is longer than a word can be is left out. `65+` is 65 plus. */
export function tokensOf(text: string): string[] {
  return plain(text.slice(0, LONGEST_QUESTION).replace(/(\d)\s?\+/g, '$1 plus '))
    .split(' ')
    .filter((word) => word !== '' && word.length <= 40)
    .slice(0, MOST_TOKENS)
}

/** The different words of a text that the index remembers: of 2 to 40 letters, and not only digits. */
export function wordsOf(text: string): Set<string> {
  const words = plain(text).split(' ')
  return new Set(words.filter((word) => /^.{2,40}$/u.test(word) && /\p{L}/u.test(word)))
}
