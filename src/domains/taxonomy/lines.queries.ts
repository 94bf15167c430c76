import type { Trx } from '../../platform/db/database.ts'
import type { TermLine } from './edit.ts'
import type { Taxonomy } from './term.ts'

/** Every term of a list in its order, those that ended too. */
export async function termLines(trx: Trx, taxonomy: Taxonomy): Promise<TermLine[]> {
  return trx
    .selectFrom('taxonomyTerm')
    .select([
      'id',
      'nameNl',
      'nameEn',
      'descriptionNl',
      'descriptionEn',
      'parentId',
      'retiredOn',
      'replacedBy',
    ])
    .where('taxonomy', '=', taxonomy)
    .orderBy('sort')
    .orderBy('id')
    .execute()
}

/** How many things that can be found have each term of a list. */
export async function termUse(trx: Trx, taxonomy: Taxonomy): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('searchFacet')
    .select(['facet', 'entries'])
    .where('facet', 'like', `${taxonomy.replaceAll('_', '\\_')}:%`)
    .execute()
  return new Map(rows.map(({ facet, entries }) => [facet.slice(taxonomy.length + 1), entries]))
}

/** Terms that ended: what stands for them is found by their old names and ids too. */
export async function retiredTerms(
  trx: Trx,
): Promise<{ taxonomy: string; id: string; nameNl: string; nameEn: string; replacedBy: string }[]> {
  const rows = await trx
    .selectFrom('taxonomyTerm')
    .select(['taxonomy', 'id', 'nameNl', 'nameEn', 'replacedBy'])
    .where('retiredOn', 'is not', null)
    .execute()
  return rows.flatMap(({ replacedBy, ...row }) => (replacedBy === null ? [] : [{ ...row, replacedBy }]))
}
