import type { Trx } from '../../platform/db/database.ts'
import { kept, writtenBy } from '../../platform/db/kept.queries.ts'
import { TAXONOMIES, type Taxonomy, type Term } from './term.ts'
import type { TermRow } from './term-table.ts'

/** Every term as a row: taxonomy after taxonomy, each in the order people expect. */
export async function termRows(trx: Trx): Promise<(Omit<TermRow, 'row'> & { retiredOn: string | null })[]> {
  const rows = await trx.selectFrom('taxonomyTerm').selectAll().orderBy('sort').orderBy('id').execute()
  return TAXONOMIES.flatMap((taxonomy) =>
    rows.filter((row) => row.taxonomy === taxonomy).map((row) => ({ ...row, taxonomy })),
  )
}

async function readTerms(trx: Trx): Promise<Record<Taxonomy, Term[]>> {
  const lists = Object.fromEntries(TAXONOMIES.map((taxonomy) => [taxonomy, []])) as unknown as Record<
    Taxonomy,
    Term[]
  >
  for (const { taxonomy, id, nameNl, nameEn, descriptionNl, descriptionEn, retiredOn } of await termRows(
    trx,
  )) {
    if (retiredOn !== null) continue
    const description =
      descriptionNl === null ? null : { nl: descriptionNl, en: descriptionEn ?? descriptionNl }
    lists[taxonomy].push({ id, name: { nl: nameNl, en: nameEn }, description })
  }
  return lists
}

/** The terms of every taxonomy that did not end, each list in the order people expect; kept in memory until one of them changes. */
export const allTerms = kept(writtenBy('taxonomy_term'), readTerms)

/** The terms of one taxonomy in the order people expect. */
export async function terms(trx: Trx, taxonomy: Taxonomy): Promise<Term[]> {
  return (await allTerms(trx))[taxonomy]
}
