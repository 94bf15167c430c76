import { kindOf } from './common-words.ts'
import { piecesOf } from './compound.ts'
import { type Lexicon, phraseRoot, writtenKeyOf } from './lexicon.ts'
import type { Found, LookUp } from './lookup.queries.ts'
import { candidates, inLexicon, knownSlot, mend, mendedSlot, SLIP } from './mend.ts'
import type { Mention } from './mentions.ts'
import { isForeign } from './plain.ts'
import { plainSlot, type Slot } from './slot.ts'

const unique = (values: readonly string[]) => [...new Set(values)]

/** Two words beside each other that are one word of the index or of a phrase: `buurt huis`. */
export function joined(tokens: readonly string[]): string[] {
  return tokens.slice(1).flatMap((token, at) => {
    const first = tokens[at] ?? ''
    return kindOf(first) === 'content' || kindOf(token) === 'content' ? [`${first}${token}`] : []
  })
}

/** What to look up for a question: its words, neighbours joined, and the parts that an unknown compound may have. */
export function toLookUp(tokens: readonly string[]): { words: string[]; parts: string[] } {
  const content = tokens.filter((token) => kindOf(token) === 'content' && token.length > 1)
  const long = content.filter((token) => token.length >= 6)
  return {
    words: unique([...content, ...joined(tokens).filter((word) => word.length >= 6 && word.length <= 30)]),
    parts: unique(long.flatMap(piecesOf)),
  }
}

/** One letter says nothing; a sign of another script may be a word. */
const isLetter = (token: string) => token.length === 1 && !isForeign(token)

/** Every word of a question understood, given what the index and the phrases know. */
export function slotsOf(
  tokens: readonly (string | Mention)[],
  look: LookUp,
  lexicons: readonly Lexicon[],
): Slot[] {
  const slots: Slot[] = []
  const nothing: Found = { same: [], other: [], longer: [], near: [] }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    if (typeof token !== 'string') {
      slots.push({ ...plainSlot(token.typed, 'content'), mention: token })
      continue
    }
    const next = tokens[at + 1] ?? ''
    const one = typeof next === 'string' ? oneWord(token, next, look, lexicons) : null
    if (one) {
      slots.push(one)
      at += 1
      continue
    }
    if (kindOf(token) !== 'content' || isLetter(token)) {
      slots.push(plainSlot(token, isLetter(token) ? 'light' : kindOf(token)))
      continue
    }
    const found = look.found.get(token) ?? nothing
    if (found.same.length > 0 || inLexicon(lexicons, phraseRoot(token)))
      slots.push(knownSlot(token, found, look, lexicons))
    else slots.push(...mend(token, found, look, lexicons))
  }
  return slots
}

/** Whether a word is nothing by itself: neither in the index nor in a phrase. */
const isUnknown = (word: string, look: LookUp, lexicons: readonly Lexicon[]) =>
  kindOf(word) === 'content' &&
  look.found.get(word)?.same.length === 0 &&
  !inLexicon(lexicons, phraseRoot(word))

const partsOf = (first: string, second: string, look: LookUp) => {
  const parts = [first, second].map((word) => look.found.get(word)?.same ?? [])
  return parts.every((words) => words.length > 0) ? parts : []
}

const isLink = (word: string) => kindOf(word) === 'stop' && word.length >= 4

/** `taal maatje` in any form; with a small word in front only as it is written: `in loop`, and not for `voor ouders`, who are a phrase. */
function isOneInPhrase(first: string, second: string, lexicons: readonly Lexicon[]): boolean {
  const word = first + second
  if (kindOf(first) !== 'content' || kindOf(second) !== 'content')
    return (
      lexicons.some(({ phrases }) => phrases.has(writtenKeyOf([word]))) &&
      !(isLink(first) && lexicons.some(({ phrases }) => phrases.has(writtenKeyOf([second]))))
    )
  return first.length > 2 && second.length > 2 && inLexicon(lexicons, phraseRoot(word))
}

/**
 * Two words that people mostly write as one (`buurt huis`), also with a mistake in it (`voetsel bank`). When both mean
 * something by themselves only a phrase joins them: somebody is a voorman, but `voor mannen` is not.
 */
function oneWord(first: string, second: string, look: LookUp, lexicons: readonly Lexicon[]): Slot | null {
  const word = first + second
  const found = look.found.get(word)
  if (!found || second === '') return null
  if (isOneInPhrase(first, second, lexicons))
    return { ...knownSlot(word, found, look, lexicons), parts: partsOf(first, second, look) }
  if (!isUnknown(first, look, lexicons) && !isUnknown(second, look, lexicons)) return null
  if (found.same.some((each) => each.word === word)) return knownSlot(word, found, look, lexicons)
  const near = candidates(word, found, lexicons)
  const [best] = near
  return best && best.far <= SLIP ? mendedSlot(word, near, best) : null
}
