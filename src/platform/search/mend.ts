import { isWeak, kindOf, LIGHT, STOP } from './common-words.ts'
import { split } from './compound.ts'
import { type Lexicon, phraseRoot } from './lexicon.ts'
import type { Found, IndexWord, LookUp } from './lookup.queries.ts'
import { otherRoots } from './root.ts'
import { plainSlot, type Slot } from './slot.ts'
import { keysOf, wideKeysOf } from './sound.ts'
import { distance, nearest } from './typo.ts'

const unique = (values: readonly string[]) => [...new Set(values)]
export const inLexicon = (lexicons: readonly Lexicon[], form: string) =>
  lexicons.some(({ roots }) => roots.has(form))

/** Words of the index and of the phrases that sound or look like it. */
export function candidates(word: string, found: Found, lexicons: readonly Lexicon[]) {
  const fromPhrases = lexicons.flatMap(({ keys }) =>
    unique(wideKeysOf(word).flatMap((key) => keys.get(key) ?? [])).map((each) => ({
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

/** Up to here a word is rather a mistake than another word or a compound. */
export const SLIP = 1.2
const SOUNDS_EQUAL = 0.3

/** The slots of one word that nobody uses as it stands. */
export function mend(word: string, found: Found, look: LookUp, lexicons: readonly Lexicon[]): Slot[] {
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

export function mendedSlot(
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

/** `wijk` says nothing of a wijkteam. */
const isTelling = (part: string) => kindOf(part) === 'content' && !isWeak(part)

export function knownSlot(word: string, found: Found, look: LookUp, lexicons: readonly Lexicon[]): Slot {
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
    entriesOf(found.same) >= RARE || word.length < 6
      ? []
      : split(word, (part) => look.parts.has(part) && isTelling(part))
  return {
    ...plainSlot(word, 'content'),
    roots: unique([phraseRoot(word), ...forms, ...heard.map((each) => each.root)]),
    words: found.same,
    longer: found.longer,
    parts: parts.map((part) => look.parts.get(part) ?? []),
  }
}
