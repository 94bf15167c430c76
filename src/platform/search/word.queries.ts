import type { Trx } from '../db/database.ts'
import type { SynonymRow } from './lexicon.ts'
import { phrasesOf } from './phrases.ts'
import { plain, tokensOf } from './plain.ts'
import { roughSlots } from './slot.ts'
import { listSynonyms } from './synonym.commands.ts'
import { ownSynonyms } from './synonym-file.ts'

/** What a word or phrase stands for, and who says so. */
export interface WordMeaning {
  phrase: string
  /** Of this working area; null when it says nothing of it. An empty list switches the word off. */
  own: readonly string[] | null
  /** Of the list that comes with the software. */
  ours: readonly string[] | null
  /** Who says this may be in danger: what it stands for is not for a form to change. */
  urgent: boolean
}

/** Whether a phrase, or a part of it, is one that wants a person at once. */
export function isUrgent(phrase: string): boolean {
  const heard = phrasesOf(roughSlots(tokensOf(phrase)), [ownSynonyms().lexicon])
  return heard.some((each) => each.phrase.meaning.urgent !== null)
}

/** What a phrase stands for in this working area, and in the list that comes with the software. */
export async function meaningOfWord(trx: Trx, typed: string): Promise<WordMeaning> {
  const phrase = plain(typed)
  const find = (rows: readonly SynonymRow[]) =>
    rows.find((row) => plain(row.phrase) === phrase)?.means ?? null
  return {
    ...{ phrase, urgent: isUrgent(phrase) },
    own: find(await listSynonyms(trx)),
    ours: find(ownSynonyms().rows),
  }
}
