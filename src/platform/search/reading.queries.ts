import type { Trx } from '../db/database.ts'
import { ageIn } from './ages.ts'
import { type Lexicon, lexiconOf, type SynonymRow } from './lexicon.ts'
import { type LookUp, lookUp } from './lookup.queries.ts'
import { type Mention, mentions } from './mentions.ts'
import { type Heard, phrasesOf } from './phrases.ts'
import { tokensOf } from './plain.ts'
import { withReplaced } from './replaced.ts'
import type { SearchQuery } from './search.ts'
import { isPartOf, roughSlots, type Slot } from './slot.ts'
import { slotsOf, toLookUp } from './slots.ts'
import { ownSynonyms } from './synonym-file.ts'
import { type Understood, understoodOf } from './understood.ts'

const wordsOf = (heard: readonly Heard[]) => [
  ...new Set(heard.flatMap(({ phrase }) => phrase.meaning.words.flatMap((words) => words.split(' ')))),
]

/** The words that phrases stand for, not yet looked up. */
function missing(heard: readonly Heard[], look: LookUp): string[] {
  return wordsOf(heard).filter((word) => !look.found.has(word))
}

/** Words that phrases heard at once stand for: they are looked up with the rest, which saves a round trip. */
const guessed = (tokens: readonly (string | Mention)[], own: Lexicon) =>
  wordsOf(phrasesOf(roughSlots(tokens), [own]))

const MOST_LEXICONS = 8
const lexicons = new Map<string, Lexicon>()

/** The phrases of a working area are read at each search, and put together only when they changed. */
function lexiconOfArea(rows: readonly SynonymRow[]): Lexicon {
  const key = JSON.stringify(rows)
  const known = lexicons.get(key) ?? lexiconOf(rows)
  if (lexicons.size >= MOST_LEXICONS) lexicons.clear()
  lexicons.set(key, known)
  return known
}

async function hear(
  trx: Trx,
  tokens: readonly (string | Mention)[],
): Promise<{ slots: Slot[]; heard: Heard[]; look: LookUp; lexicons: Lexicon[] }> {
  const own = ownSynonyms().lexicon
  const { words, parts } = toLookUp(tokens.map((token) => (typeof token === 'string' ? token : '')))
  const look = await lookUp(trx, [...new Set([...words, ...guessed(tokens, own)])], parts)
  const lexicons = look.synonyms.length > 0 ? [lexiconOfArea(look.synonyms), own] : [own]
  const slots = slotsOf(tokens, look, lexicons)
  const heard = withReplaced(phrasesOf(slots, lexicons), look.replaced)
  const meant = slots.flatMap((slot) => (slot.as === 'mended' && !isPartOf(slot) ? (slot.meant ?? []) : []))
  const more = [...missing(heard, look), ...meant].filter((word) => !look.found.has(word))
  if (more.length === 0) return { slots: withParts(slots, look), heard, look, lexicons }
  const second = await lookUp(trx, more, [])
  const both = { ...look, found: new Map([...look.found, ...second.found]) }
  return { slots: withParts(slots, both), heard, look: both, lexicons }
}

/** What was mended gets every form of the word that was meant, and longer words that hold it. */
function withParts(slots: readonly Slot[], { found }: LookUp): Slot[] {
  return slots.map((slot) => {
    const known = slot.as === 'mended' && !isPartOf(slot) ? found.get(slot.meant ?? '') : undefined
    return known ? { ...slot, words: [...slot.words, ...known.same], longer: known.longer } : slot
  })
}

/** Reads a question: what it is about, what would be nice, and whether somebody is in danger. One or two round trips. */
export async function understand(
  trx: Trx,
  { text, areaNames }: SearchQuery,
  today: string,
): Promise<Understood> {
  const tokens = tokensOf(text)
  const age = ageIn(tokens)
  const kept = age ? [...tokens.slice(0, age.from), ...tokens.slice(age.to + 1)] : tokens
  const known = await hear(trx, mentions(kept, areaNames ?? [], today))
  return understoodOf({ text, tokens, age, today }, known)
}
