import { recordEvent } from '../audit.ts'
import type { Trx } from '../db/database.ts'
import { no, ok, type Result } from '../result.ts'
import { plain } from './plain.ts'
import { checkedSynonym, putSynonym, removeSynonym, type SynonymProblem } from './synonym.commands.ts'
import { isUrgent } from './word.queries.ts'

/** Adds or replaces what a word stands for, and writes that down. The next search uses it. */
export async function keepWord(
  trx: Trx,
  phrase: string,
  means: readonly string[],
  actor: string,
): Promise<Result<'created' | 'updated' | 'unchanged', SynonymProblem | 'urgent'>> {
  const checked = checkedSynonym(phrase, means)
  if (!checked.ok) return checked
  if (isUrgent(phrase)) return no('urgent')
  const outcome = await putSynonym(trx, checked.value)
  if (outcome !== 'unchanged')
    await recordEvent(trx, {
      ...{ actor, action: 'search.word.kept', kind: 'word', subject: checked.value.phrase },
      detail: { means: checked.value.means.length },
    })
  return ok(outcome)
}

/** Takes away what this working area says of a word, and writes that down; the list of the software holds again. */
export async function dropWord(trx: Trx, phrase: string, actor: string): Promise<boolean> {
  const gone = await removeSynonym(trx, phrase)
  if (gone)
    await recordEvent(trx, { actor, action: 'search.word.dropped', kind: 'word', subject: plain(phrase) })
  return gone
}
