import type { Trx } from '../../platform/db/database.ts'
import { TAXONOMIES, type Taxonomy, type Term } from './term.ts'

/** The terms of every taxonomy, each list in the order people expect. */
export async function allTerms(trx: Trx): Promise<Record<Taxonomy, Term[]>> {
  const rows = await trx.selectFrom('taxonomyTerm').selectAll().orderBy('sort').orderBy('id').execute()
  const lists = Object.fromEntries(TAXONOMIES.map((taxonomy) => [taxonomy, []])) as unknown as Record<
    Taxonomy,
    Term[]
  >
  for (const row of rows) {
    lists[row.taxonomy as Taxonomy].push({
      id: row.id,
      name: { nl: row.nameNl, en: row.nameEn },
      description:
        row.descriptionNl === null
          ? null
          : { nl: row.descriptionNl, en: row.descriptionEn ?? row.descriptionNl },
    })
  }
  return lists
}

/** The terms of one taxonomy in the order people expect. */
export async function terms(trx: Trx, taxonomy: Taxonomy): Promise<Term[]> {
  return (await allTerms(trx))[taxonomy]
}
