import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'

export interface Suggested {
  kind: 'offer' | 'place' | 'organization' | 'term'
  id: string
  /** Of a term. */
  taxonomy: string | null
  label: string
}

const MOST = 8

/**
 * Titles and words to choose by in which a word begins like what was typed, without regard to case and accents: subjects
 * first, then titles that begin so themselves. At most eight.
 */
export async function suggested(trx: Trx, typed: string, lang: Lang): Promise<Suggested[]> {
  const name = sql.ref(lang === 'nl' ? 'name_nl' : 'name_en')
  const begins = sql`public.fold(${typed})`
  // A space in front makes the first word a word like the others.
  const { rows } = await sql<Suggested>`
    with every as (
      select 'term' as kind, id, taxonomy, ${name} as label, 0 as rank from taxonomy_term
      where taxonomy in ('life_domain', 'situation', 'target_group', 'place_type')
        and strpos(' ' || public.fold(${name}), ' ' || ${begins}) > 0
      union all
      select kind, id::text, null, title, case when strpos(public.fold(title), ${begins}) = 1 then 1 else 2 end
      from search_entry
      where public.fold(title) like '%' || replace(replace(replace(${begins}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
        and strpos(' ' || public.fold(title), ' ' || ${begins}) > 0
    )
    select kind, id, taxonomy, label from every order by rank, length(label), label, id limit ${MOST}`.execute(
    trx,
  )
  return rows
}
