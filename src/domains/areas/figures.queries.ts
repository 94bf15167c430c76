import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { FigureMap, FigureValue } from './area.ts'
import { COUNTRY } from './code.ts'
import type { Dataset } from './dataset.ts'
import type { Missing } from './figure-cell.ts'

/**
 * The figures of areas: code -> indicator id -> value, every figure of the newest year that has a number for it.
 * The first code leads: for the others the data set of its figure goes before a newer one, because two numbers side by
 * side must be counted alike. At the same year a given figure goes before a sum, and a real one before an invented one.
 */
export async function figuresOf(
  trx: Trx,
  codes: readonly string[],
  only?: readonly string[],
): Promise<Map<string, FigureMap>> {
  const result = new Map<string, FigureMap>(codes.map((code) => [code, new Map()]))
  const [lead] = codes
  if (lead === undefined) return result
  const figures = only
    ? sql`(select key, figure_set.figures ->> key as value from unnest(${[...only]}::text[]) as key where figure_set.figures ? key)`
    : sql`jsonb_each_text(figure_set.figures)`
  const { rows } = await sql<FigureValue & { areaCode: string }>`
    with every as (
      select figure_set.area_code, figure.key as indicator_id, figure.value::double precision as value, figure_set.year,
        figure_set.dataset_id, dataset.publisher, dataset.uncertainty, figure_set.derived_from,
        row_number() over (
          partition by figure_set.area_code, figure.key
          order by figure_set.year desc, dataset.invented, (figure_set.derived_from is not null), dataset.id) as place
      from open_data.figure_set
      join open_data.dataset on dataset.id = figure_set.dataset_id
      cross join lateral ${figures} as figure
      where figure_set.area_code = any(${[...codes]})
    )
    select distinct on (every.area_code, every.indicator_id)
      every.area_code, every.indicator_id, every.value, every.year, every.dataset_id, every.publisher,
      every.uncertainty, every.derived_from
    from every
    left join every lead on lead.area_code = ${lead} and lead.indicator_id = every.indicator_id and lead.place = 1
    order by every.area_code, every.indicator_id, (every.dataset_id is distinct from lead.dataset_id), every.place`.execute(
    trx,
  )
  for (const { areaCode, ...figure } of rows) result.get(areaCode)?.set(figure.indicatorId, figure)
  return result
}

/** The figures of the Netherlands: a number to compare with. */
export async function countrySummary(trx: Trx): Promise<FigureMap> {
  return (await figuresOf(trx, [COUNTRY])).get(COUNTRY) ?? new Map()
}

/** Why a figure of an area has no number, by indicator id, as its newest data set says. */
export async function missingOf(trx: Trx, code: string): Promise<Map<string, Missing>> {
  const { rows } = await sql<{ indicatorId: string; reason: Missing }>`
    select distinct on (missing.key) missing.key as indicator_id, missing.value as reason
    from open_data.figure_set cross join lateral jsonb_each_text(figure_set.missing) as missing
    where figure_set.area_code = ${code}
    order by missing.key, figure_set.year desc`.execute(trx)
  return new Map(rows.map((row) => [row.indicatorId, row.reason]))
}

/** Data sets by id, in the order of their titles: what a page names as its sources. */
export async function datasetsOf(trx: Trx, ids: readonly string[]): Promise<Dataset[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('openData.dataset')
    .select(['id', 'kind', 'title', 'publisher', 'licence', 'year', 'uncertainty', 'invented'])
    .where('id', 'in', [...ids])
    .orderBy('title')
    .execute()
  return rows as Dataset[]
}

/** SHA-256 of the file that last changed something in each of these data sets, by id: which version of it was used. */
export async function datasetHashes(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('openData.dataset')
    .select(['id', 'fileSha256'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.fileSha256]))
}
