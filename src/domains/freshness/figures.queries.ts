import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { kept, writtenBy } from '../../platform/db/kept.queries.ts'
import { TODAY } from '../../platform/db/local-day.ts'
import { searchVersion } from '../../platform/search/entry-index.queries.ts'
import type { ItemKind } from './check.ts'
import type { FreshCount, FreshFigures, FreshFilter } from './figures.ts'
import { CHECKED_ITEMS } from './items.queries.ts'
import type { TermKind } from './term.ts'

const THEME = 'life_domain:'

/**
 * What is shown, with where it is and what it is about, as the search has it: each number here is what a list of the same
 * wijk and theme holds. What is for a whole municipality stands under its code, and in none of its wijken.
 */
const shown = ({ wijk, theme, kind }: FreshFilter, today: string) => sql`
  select * from (
    select item.id, item.kind, item.name, item.term_kind, item.checked_on, item.due_on,
      case when item.checked_on is null then 'never' when item.due_on < ${today}::date then 'stale' else 'fresh' end as state,
      case when wijken = '{}' then array(select code from unnest(entry.areas) as code where code like 'GM%')
        else wijken end as wijken,
      array(select substr(facet, ${THEME.length + 1}) from unnest(entry.facets) as facet
        where starts_with(facet, ${THEME})) as themes
    from (${CHECKED_ITEMS}) as item join search_entry as entry on entry.id = item.id
    cross join lateral (select array(select code from unnest(entry.areas) as code where code like 'WK%') as wijken) as here
    where not item.unknown
  ) as every
  where ${wijk ? sql`${wijk} = any(wijken)` : sql`true`}
    and ${theme ? sql`${theme} = any(themes)` : sql`true`}
    and ${kind ? sql`term_kind = ${kind}` : sql`true`}`

const COUNTS = sql`count(*)::int as total, count(*) filter (where state = 'fresh')::int as fresh,
  count(*) filter (where state = 'stale')::int as stale, count(*) filter (where state = 'never')::int as never`

interface CountRow extends FreshCount {
  by: 'all' | 'wijk' | 'theme' | 'kind'
  key: string
}

/** How fresh what is shown is, of these things, on the calendar day `today`; any scope may ask. */
export async function freshFigures(trx: Trx, filter: FreshFilter, today: string): Promise<FreshFigures> {
  const { rows } = await sql<CountRow>`
    with shown as materialized (${shown(filter, today)})
    select 'all' as by, '' as key, ${COUNTS} from shown
    union all select 'wijk', key, ${COUNTS} from shown cross join unnest(wijken) as key group by key
    union all select 'theme', key, ${COUNTS} from shown cross join unnest(themes) as key group by key
    union all select 'kind', term_kind, ${COUNTS} from shown group by term_kind`.execute(trx)
  const of = (by: CountRow['by']) =>
    new Map(rows.filter((row) => row.by === by).map(({ by: _, key, ...count }) => [key, count]))
  return {
    total: of('all').get('') ?? { total: 0, fresh: 0, stale: 0, never: 0 },
    byWijk: of('wijk'),
    byTheme: of('theme'),
    byKind: of('kind') as ReadonlyMap<TermKind, FreshCount>,
  }
}

/** Whatever changes what is shown, or when it was checked, changes the index of the search in the same transaction. */
const version = sql`concat_ws(' ', (${searchVersion}), ${TODAY}, (${writtenBy('check_term')}))`

/** The figures of everything today, counted once as long as nothing changes: everybody may open that page. */
export const freshToday = kept(version, async (trx: Trx): Promise<FreshFigures> => {
  const { rows } = await sql<{ today: string }>`select ${TODAY} as today`.execute(trx)
  return freshFigures(trx, {}, rows[0]?.today ?? '')
})

/** One line of the list behind the figures. */
export interface FreshItem {
  id: string
  kind: ItemKind
  name: string
  termKind: TermKind
  checkedOn: string | null
  dueOn: string
  state: 'never' | 'stale' | 'fresh'
}

/** The same things one by one: never checked first, then the longest ago. */
export async function oldestFirst(
  trx: Trx,
  filter: FreshFilter,
  { today, offset, limit }: { today: string; offset: number; limit: number },
): Promise<FreshItem[]> {
  const { rows } = await sql<FreshItem>`
    select id, kind, name, term_kind, checked_on, due_on, state from (${shown(filter, today)}) as listed
    order by checked_on nulls first, public.fold(name), id offset ${offset} limit ${limit}`.execute(trx)
  return rows
}

/** One cell of wijk × theme × kind; `wijk` or `theme` is empty for what has none. */
export interface FreshCell extends FreshCount {
  wijk: string
  theme: string
  kind: TermKind
}

/** Every cell that holds something, for a file. */
export async function freshCells(trx: Trx, filter: FreshFilter, today: string): Promise<FreshCell[]> {
  const one = (list: ReturnType<typeof sql>) =>
    sql`unnest(case when ${list} = '{}' then '{""}' else ${list} end)`
  const { rows } = await sql<FreshCell>`
    select wijk, theme, term_kind as kind, ${COUNTS} from (${shown(filter, today)}) as listed
    cross join ${one(sql`wijken`)} as wijk cross join ${one(sql`themes`)} as theme
    group by wijk, theme, term_kind order by wijk, theme, term_kind`.execute(trx)
  return rows
}

/** By code of a wijk (or municipality): how many things are not shown there because nobody knows whether they still exist. */
export async function unknownByWijk(trx: Trx): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; count: number }>`
    select coalesce(wijk_code, municipality_code, '') as code, count(*)::int as count
    from item_unknown where ended_at is null group by 1`.execute(trx)
  return new Map(rows.map(({ code, count }) => [code, count]))
}
