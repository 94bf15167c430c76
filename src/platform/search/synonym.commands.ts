import type { Trx } from '../db/database.ts'
import { no, ok, type Result } from '../result.ts'
import type { SynonymRow } from './lexicon.ts'
import { plain } from './plain.ts'

const LONGEST_PHRASE = 80
const MOST_MEANINGS = 12
const FACET = /^(?:~|\?)?[a-z_]{2,30}:[a-zA-Z0-9_-]{1,60}$/
const WORDS = /^\??[\p{L}\p{N}][\p{L}\p{N} '’-]{0,59}$/u

export type SynonymProblem = 'phrase' | 'means'

/** A row as it is kept: its phrase in plain letters; or which part of it is not as it should be. */
export function checkedSynonym(phrase: string, means: readonly string[]): Result<SynonymRow, SynonymProblem> {
  const text = plain(phrase)
  const meanings = means.map((each) => each.trim()).filter((each) => each !== '')
  if (text.length < 2 || text.length > LONGEST_PHRASE) return no('phrase')
  const good =
    meanings.length <= MOST_MEANINGS && meanings.every((each) => FACET.test(each) || WORDS.test(each))
  return good ? ok({ phrase: text, means: meanings }) : no('means')
}

/** The rows of this working area, on top of the list that comes with the software. */
export async function listSynonyms(trx: Trx): Promise<SynonymRow[]> {
  return trx.selectFrom('searchSynonym').select(['phrase', 'means']).orderBy('phrase').execute()
}

/** Adds a row or replaces the one with this phrase; the next search uses it. Without meanings it switches a phrase off. */
export async function putSynonym(
  trx: Trx,
  { phrase, means }: SynonymRow,
): Promise<'created' | 'updated' | 'unchanged'> {
  const known = await trx
    .selectFrom('searchSynonym')
    .select('means')
    .where('phrase', '=', phrase)
    .executeTakeFirst()
  if (known && known.means.join('|') === means.join('|')) return 'unchanged'
  await trx
    .insertInto('searchSynonym')
    .values({ phrase, means: [...means] })
    .onConflict((conflict) =>
      conflict.column('phrase').doUpdateSet({ means: [...means], changedAt: new Date() }),
    )
    .execute()
  return known ? 'updated' : 'created'
}

/** Takes a row of this working area away; what the software says of the phrase holds again. */
export async function removeSynonym(trx: Trx, phrase: string): Promise<boolean> {
  const gone = await trx.deleteFrom('searchSynonym').where('phrase', '=', plain(phrase)).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
