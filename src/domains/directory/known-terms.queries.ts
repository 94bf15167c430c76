import type { Trx } from '../../platform/db/database.ts'
import { allTerms, retiredTerms } from '../taxonomy/index.ts'
import type { KnownTerm } from './import/reading.ts'

/** The words that exist, by taxonomy and id; those that ended too, with what comes instead of them. */
export async function knownTerms(trx: Trx): Promise<Map<string, Map<string, KnownTerm>>> {
  const known = new Map<string, Map<string, KnownTerm>>()
  for (const [taxonomy, list] of Object.entries(await allTerms(trx)))
    known.set(taxonomy, new Map(list.map(({ id, name }) => [id, name])))
  for (const { taxonomy, id, nameNl, nameEn, replacedBy } of await retiredTerms(trx))
    known.get(taxonomy)?.set(id, { nl: nameNl, en: nameEn, replacedBy })
  return known
}
