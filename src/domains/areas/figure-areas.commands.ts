import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { asJson } from './commands.ts'
import type { FigureRecord } from './read-figures.ts'

/** An area that a figure speaks of: the row's own, and the wijk and municipality it lies in. */
interface NamedArea {
  code: string
  year: number
  level: string
  municipalityCode: string | null
  wijkCode: string | null
  name: string | null
  fallback: string | null
}

/** The areas that these rows speak of, each once. */
export function areasOf(records: readonly FigureRecord[]): NamedArea[] {
  const areas = new Map<string, NamedArea>()
  const add = (area: NamedArea) => {
    const key = `${area.code} ${area.year}`
    const known = areas.get(key)
    if (!known || (known.name === null && area.name !== null)) areas.set(key, area)
  }
  for (const { code, year, level, municipalityCode, wijkCode, name, municipalityName } of records) {
    const above = { year, name: null, municipalityCode }
    const own =
      level === 'municipality' ? { name: null, fallback: name ?? municipalityName } : { name, fallback: null }
    add({ code, year, level, municipalityCode, wijkCode, ...own })
    if (municipalityCode && level !== 'municipality')
      add({
        ...above,
        code: municipalityCode,
        level: 'municipality',
        wijkCode: null,
        fallback: municipalityName,
      })
    if (wijkCode && level === 'buurt')
      add({ ...above, code: wijkCode, level: 'wijk', wijkCode, fallback: null })
  }
  return [...areas.values()]
}

/**
 * A figure creates its area, without a border. The name is the row's own, else that of the nearest year with the same
 * code, else what the file calls the municipality, else the code. A list that comes later puts it right.
 */
export async function ensureAreas(trx: Trx, areas: readonly NamedArea[]): Promise<void> {
  await sql`
    with input as (
      select * from jsonb_to_recordset(${asJson(areas)}) as input(
        code text, year integer, level text, "municipalityCode" text, "wijkCode" text, name text, fallback text))
    insert into open_data.area as old (code, year, level, name, municipality_code, wijk_code, listed, invented)
    select input.code, input.year, input.level, coalesce(input.name, near.name, input.fallback, input.code),
      "municipalityCode", "wijkCode", false,
      coalesce(near.invented, (
        select bool_or(other.invented) from open_data.area other
        where other.municipality_code = input."municipalityCode"), false)
    from input left join lateral (
      select known.name, known.invented from open_data.area known
      where known.code = input.code and (known.name <> known.code or known.listed)
      order by abs(known.year - input.year), known.year desc limit 1) near on true
    on conflict (code, year) do update set name = excluded.name
    where not old.listed and old.name = old.code and excluded.name <> old.name`.execute(trx)
}
