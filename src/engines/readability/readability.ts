/** How a text reads. */
export interface Readability {
  words: number
  sentences: number
  /** LIX (Björnsson 1968), rounded: about 20 (very easy) to 70 (very hard); null for fewer words than can be judged. */
  score: number | null
  level: 'easy' | 'fair' | 'hard' | null
  /** The longest sentences of more than fifteen words, at most three. */
  longSentences: string[]
  /** The longest words of more than fourteen letters, at most five, each once. */
  longWords: string[]
}

/** Fewer say nothing: one long word would decide. */
const FEWEST_WORDS = 20
const LONG_LETTERS = 6
const SENTENCE_WORDS = 15
const WORD_LETTERS = 14

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
const lettersOf = (word: string) => word.replace(/[^\p{L}]/gu, '').length

/** A full stop inside a number or a short form does not end a sentence; a new line does. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** Marks that are no words: web addresses, and the signs of headings, lists and bold. */
const bare = (text: string) =>
  text
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^[#\-*\d. ]+(?=\p{L})/gmu, '')
    .replace(/[*[\]]/g, '')

/** How hard this text is to read, and what to look at first. */
export function judge(text: string): Readability {
  const sentences = sentencesOf(bare(text))
  const words = sentences.flatMap(wordsOf)
  const long = words.filter((word) => lettersOf(word) > LONG_LETTERS).length
  const score =
    words.length < FEWEST_WORDS
      ? null
      : Math.round(words.length / sentences.length + (100 * long) / words.length)
  const most = (sentence: string) => wordsOf(sentence).length
  return {
    ...{ words: words.length, sentences: sentences.length, score },
    level: score === null ? null : score < 40 ? 'easy' : score < 50 ? 'fair' : 'hard',
    longSentences: sentences
      .filter((sentence) => most(sentence) > SENTENCE_WORDS)
      .toSorted((a, b) => most(b) - most(a))
      .slice(0, 3),
    longWords: [...new Set(words.map((word) => word.toLowerCase()))]
      .filter((word) => lettersOf(word) > WORD_LETTERS)
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 5),
  }
}
