import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { understand } from '../../platform/search/reading.queries.ts'
import type { MissSubject } from './misses.queries.ts'

/** Longer texts say the same more than once; reading them whole costs time. */
const ENOUGH = 400

const valueIn = (facets: readonly string[], group: string) =>
  facets.find((facet) => facet.startsWith(`${group}:`))?.slice(group.length + 1) ?? null

/** The life domain of most things that are found under one of these facets: what loneliness is about, the map itself knows. */
async function commonDomain(trx: Trx, facets: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ facet: string }>`
    select facet from search_entry, unnest(facets) as facet
    where facets && ${[...facets]}::text[] and facet like 'life\\_domain:%'
    group by facet order by count(*) desc, facet limit 1`.execute(trx)
  return valueIn(rows[0] ? [rows[0].facet] : [], 'life_domain')
}

/**
 * What a text seems to miss, read as a question to the search is read; null when the words say nothing of it. A person
 * decides: it only saves choosing.
 */
export async function proposeMiss(trx: Trx, text: string, today: string): Promise<MissSubject | null> {
  const { readings } = await understand(trx, { text: text.slice(0, ENOUGH) }, today)
  const facets = readings
    .flatMap(({ as, to }) => (as === 'meaning' ? to : []))
    .filter((each) => /^(life_domain|situation|target_group|place_type):/.test(each))
  if (facets.length === 0) return null
  const lifeDomain = valueIn(facets, 'life_domain') ?? (await commonDomain(trx, facets))
  return lifeDomain === null ? null : { lifeDomain, targetGroup: valueIn(facets, 'target_group') }
}
