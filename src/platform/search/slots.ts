import { kindOf, LIGHT, STOP, type WordKind } from './common-words.ts'
import { piecesOf, split } from './compound.ts'
import { type Lexicon, phraseRoot, writtenKeyOf } from './lexicon.ts'
import type { Found, IndexWord, LookUp } from './lookup.queries.ts'
import { otherRoots } from './root.ts'
import { keysOf } from './sound.ts'
import { distance, nearest } from './typo.ts'

/** One word of a question, as it was understood. */
export interface Slot {
  /** As it was typed, in plain letters; two words that belong together are one slot. */
  typed: string
  kind: WordKind
  as: 'word' | 'mended' | 'unknown'
  /** Roots under which a phrase may have it. */
  roots: readonly string[]
  /** Words of the index, in all forms. */
  words: readonly IndexWord[]
  longer: readonly IndexWord[]
  /** The parts of a compound that the index does not have as one word. */
  parts: readonly (readonly IndexWord[])[]
  /** The word that was meant, when it was mended. */
  meant: string | null
  /** How sure we are of it: 1 as typed, less when mended. */
  sure: number
}

const plainSlot = (typed: string, kind: WordKind): Slot => ({
  ...{
    typed,
    kind,
    as: 'word',
    roots: [phraseRoot(typed)],
    words: [],
    longer: [],
    parts: [],
    meant: null,
    sure: 1,
  },
})

const unique = (values: readonly string[]) => [...new Set(values)]
const inLexicon = (lexicons: readonly Lexicon[], form: string) =>
  lexicons.some(({ roots }) => roots.has(form))

/** Words of the index and of the phrases that sound or look like it. */
function candidates(word: string, found: Found, lexicons: readonly Lexicon[]) {
  const fromPhrases = lexicons.flatMap(({ keys }) =>
    unique(keysOf(word).flatMap((key) => keys.get(key) ?? [])).map((each) => ({
      ...{ word: each, stem: null, root: phraseRoot(each), entries: 5 },
    })),
  )
  return nearest(word, [...found.near, ...fromPhrases])
}

const COMMON = [...LIGHT, ...STOP].filter((word) => word.length >= 4)
const commonKeys = new Map<string, string[]>()
for (const word of COMMON)
  for (const key of keysOf(word)) commonKeys.set(key, [...(commonKeys.get(key) ?? []), word])

/** Whether it is a small word with a typing error (`iemant`), which says nothing. */
function isMisspeltCommon(word: string): boolean {
  const words = word.length < 4 ? [] : unique(keysOf(word).flatMap((key) => commonKeys.get(key) ?? []))
  return words.some((common) => distance(word, common) <= 0.5)
}

/** The slots of a question before the index was asked. */
export const roughSlots = (tokens: readonly string[]): Slot[] =>
  tokens.map((token) => plainSlot(token, kindOf(token)))

/** Up to here a word is rather a mistake than another word or a compound. */
const SLIP = 1.2
const SOUNDS_EQUAL = 0.3

/** The slots of one word that nobody uses as it stands. */
function mend(word: string, found: Found, look: LookUp, lexicons: readonly Lexicon[]): Slot[] {
  if (isMisspeltCommon(word)) return [plainSlot(word, 'stop')]
  const near = word.length < 4 ? [] : candidates(word, found, lexicons)
  const [best] = near
  if (best && best.far <= SOUNDS_EQUAL) return [mendedSlot(word, near, best)]
  const others = otherRoots(word).filter((form) => inLexicon(lexicons, form))
  if (found.other.length > 0 || others.length > 0) {
    const roots = unique([...found.other.map((each) => each.root), ...others])
    return [{ ...plainSlot(word, 'content'), roots, words: found.other, sure: 0.95 }]
  }
  const parts = word.length < 6 ? [] : split(word, isPart(look, lexicons))
  if (best && (best.far <= SLIP || parts.length < 2)) return [mendedSlot(word, near, best)]
  if (parts.length > 0) return parts.map((part) => partSlot(word, part, look, parts.length > 1 ? 0.9 : 0.6))
  return [{ ...plainSlot(word, 'content'), as: 'unknown', sure: 0 }]
}

const RARE = 5
const entriesOf = (words: readonly IndexWord[]) => words.reduce((sum, { entries }) => sum + entries, 0)

/** Whether it can be a part of a compound: shorter ones are found in every word, unless they are a phrase (les). */
const isPart = (look: LookUp, lexicons: readonly Lexicon[]) => (part: string) =>
  kindOf(part) === 'content' &&
  ((part.length >= 4 && (look.parts.has(part) || inLexicon(lexicons, phraseRoot(part)))) ||
    (part.length === 3 && lexicons.some(({ phrases }) => phrases.has(part))))

function partSlot(typed: string, part: string, look: LookUp, sure: number): Slot {
  const words = look.parts.get(part) ?? []
  return { ...plainSlot(part, kindOf(part)), as: 'mended', typed, meant: part, words, sure }
}

/** Whether it came out of a compound. */
export const isPartOf = ({ typed, meant }: Slot) => meant !== null && typed !== meant && typed.includes(meant)

function mendedSlot(
  word: string,
  near: readonly (IndexWord & { far: number })[],
  best: IndexWord & { far: number },
): Slot {
  return {
    ...plainSlot(word, kindOf(best.word)),
    ...{ as: 'mended', roots: unique(near.map((each) => each.root)).slice(0, 3) },
    words: near.filter(({ stem }) => stem !== null),
    meant: best.word,
    sure: 1 - best.far * 0.12,
  }
}

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

/** Every word of a question understood, given what the index and the phrases know. */
export function slotsOf(tokens: readonly string[], look: LookUp, lexicons: readonly Lexicon[]): Slot[] {
  const slots: Slot[] = []
  const nothing: Found = { same: [], other: [], longer: [], near: [] }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const one = oneWord(token, tokens[at + 1] ?? '', look, lexicons)
    if (one) {
      slots.push(one)
      at += 1
      continue
    }
    if (kindOf(token) !== 'content' || token.length === 1) {
      slots.push(plainSlot(token, token.length === 1 ? 'light' : kindOf(token)))
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

/** `taal maatje` in any form; with a small word in front only as it is written: `in loop`, not `voor ouderen`. */
function isOneInPhrase(first: string, second: string, lexicons: readonly Lexicon[]): boolean {
  const word = first + second
  if (kindOf(first) !== 'content' || kindOf(second) !== 'content')
    return lexicons.some(({ phrases }) => phrases.has(writtenKeyOf([word])))
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

function knownSlot(word: string, found: Found, look: LookUp, lexicons: readonly Lexicon[]): Slot {
  const written = found.same.some((each) => each.word === word) || inLexicon(lexicons, phraseRoot(word))
  // Known by its stem only, it may still be a mistake for a word that everybody uses (verslaaving).
  const heard = written
    ? []
    : candidates(word, { ...found, near: [] }, lexicons).filter(({ far }) => far <= SOUNDS_EQUAL)
  // Another form of a word in a phrase (beweegt, bewegen), unless the word is in one itself.
  const forms = inLexicon(lexicons, phraseRoot(word))
    ? []
    : otherRoots(word).filter((form) => inLexicon(lexicons, form))
  const parts =
    entriesOf(found.same) >= RARE || word.length < 6 ? [] : split(word, (part) => look.parts.has(part))
  return {
    ...plainSlot(word, 'content'),
    roots: unique([phraseRoot(word), ...forms, ...heard.map((each) => each.root)]),
    words: found.same,
    longer: found.longer,
    parts: parts.map((part) => look.parts.get(part) ?? []),
  }
}
