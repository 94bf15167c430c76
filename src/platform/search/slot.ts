import { kindOf, type WordKind } from './common-words.ts'
import { phraseRoot } from './lexicon.ts'
import type { IndexWord } from './lookup.queries.ts'
import type { Mention } from './mentions.ts'

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
  /** It speaks of where or when, unless it is part of a longer phrase (`blauwe maandag`). */
  mention: Mention | null
  /** How sure we are of it: 1 as typed, less when mended. */
  sure: number
}

/** A word as it stands, about which nothing is known yet. */
export const plainSlot = (typed: string, kind: WordKind): Slot => ({
  ...{ typed, kind, as: 'word', roots: [phraseRoot(typed)], words: [], longer: [], parts: [] },
  ...{ mention: null, meant: null, sure: 1 },
})

/** The slots of a question before the index was asked. */
export const roughSlots = (tokens: readonly (string | Mention)[]): Slot[] =>
  tokens.map((token) =>
    typeof token === 'string'
      ? plainSlot(token, kindOf(token))
      : { ...plainSlot(token.typed, 'content'), mention: token },
  )

/** Whether it came out of a compound. */
export const isPartOf = ({ typed, meant }: Slot) => meant !== null && typed !== meant && typed.includes(meant)
