import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { COUNTRY, type Level } from './code.ts'
import { asJson, batches } from './commands.ts'
import { type Figures, sumFigures } from './derive.ts'

/** Below this many municipalities the buurten of a data set are a part of the country, and no sum of it. */
const MUNICIPALITIES_OF_A_COUNTRY = 300

interface BuurtRow {
  year: number
  municipalityCode: string
  wijkCode: string
  figures: Figures
}

interface Sum {
  code: string
  year: number
  level: Level
  municipalityCode: string | null
  wijkCode: string | null
  derivedFrom: number
  figures: Figures
}

async function buurtenOf(trx: Trx, datasetId: string): Promise<BuurtRow[]> {
  const rows = await trx
    .selectFrom('openData.figureSet as figureSet')
    .innerJoin('openData.area as area', (join) =>
      join.onRef('area.code', '=', 'figureSet.areaCode').onRef('area.year', '=', 'figureSet.year'),
    )
    .select(['area.year', 'area.municipalityCode', 'area.wijkCode', 'figureSet.figures'])
    .where('figureSet.datasetId', '=', datasetId)
    .where('area.level', '=', 'buurt')
    .execute()
  return rows as BuurtRow[]
}

interface Given {
  code: string
  level: string
  municipalityCode: string | null
}

/** The larger areas for which the publisher gave figures itself. */
async function givenAreas(trx: Trx, datasetId: string): Promise<Given[]> {
  return trx
    .selectFrom('openData.figureSet as figureSet')
    .innerJoin('openData.area as area', (join) =>
      join.onRef('area.code', '=', 'figureSet.areaCode').onRef('area.year', '=', 'figureSet.year'),
    )
    .select(['area.code', 'area.level', 'area.municipalityCode'])
    .where('figureSet.datasetId', '=', datasetId)
    .where('figureSet.derivedFrom', 'is', null)
    .where('area.level', '<>', 'buurt')
    .execute()
}

function sumsOf(buurten: readonly BuurtRow[], level: Level, codeOf: (buurt: BuurtRow) => string): Sum[] {
  return [...Map.groupBy(buurten, codeOf)].map(([code, members]) => ({
    code,
    year: members[0]?.year ?? 0,
    level,
    municipalityCode: level === 'country' ? null : (members[0]?.municipalityCode ?? null),
    wijkCode: level === 'wijk' ? code : null,
    derivedFrom: members.length,
    figures: sumFigures(members.map(({ figures }) => figures)),
  }))
}

/** A given row is never summed, nor a wijk in a municipality whose wijken were given: one left out there is secret. */
function allSums(buurten: readonly BuurtRow[], given: readonly Given[]): Sum[] {
  const codes = new Set(given.map(({ code }) => code))
  const withWijken = new Set(
    given.filter(({ level }) => level === 'wijk').map(({ municipalityCode }) => municipalityCode),
  )
  const municipalities = new Set(buurten.map(({ municipalityCode }) => municipalityCode))
  const country = municipalities.size >= MUNICIPALITIES_OF_A_COUNTRY ? buurten : []
  return [
    ...sumsOf(buurten, 'wijk', ({ wijkCode }) => wijkCode).filter(
      (sum) => !withWijken.has(sum.municipalityCode),
    ),
    ...sumsOf(buurten, 'municipality', ({ municipalityCode }) => municipalityCode),
    ...sumsOf(country, 'country', () => COUNTRY),
  ].filter((sum) => !codes.has(sum.code) && Object.keys(sum.figures).length > 0)
}

async function writeSums(trx: Trx, datasetId: string, sums: readonly Sum[]): Promise<void> {
  await sql`
    insert into open_data.area (code, year, level, name, listed)
    select code, year, 'country', 'Nederland', false
    from jsonb_to_recordset(${asJson(sums.filter(({ level }) => level === 'country'))}) as input(code text, year integer)
    on conflict do nothing`.execute(trx)
  await sql`
    insert into open_data.figure_set as old (area_code, dataset_id, year, figures, derived_from)
    select code, ${datasetId}, year, figures, "derivedFrom"
    from jsonb_to_recordset(${asJson(sums)}) as input(code text, year integer, figures jsonb, "derivedFrom" integer)
    on conflict (area_code, dataset_id) do update set
      year = excluded.year, figures = excluded.figures, missing = '{}', derived_from = excluded.derived_from
    where (old.year, old.figures, old.derived_from)
      is distinct from (excluded.year, excluded.figures, excluded.derived_from)`.execute(trx)
}

/**
 * Renews the sums of one data set: wijk, municipality and country where the publisher gave only buurten. Reads what the
 * database holds and not one file, so that a file with part of the country leaves the sums of the rest right.
 */
export async function refreshSums(trx: Trx, datasetId: string): Promise<{ areas: number; buurten: number }> {
  const buurten = await buurtenOf(trx, datasetId)
  const sums = allSums(buurten, await givenAreas(trx, datasetId))
  for (const batch of batches(sums)) await writeSums(trx, datasetId, batch)
  await sql`
    delete from open_data.figure_set where dataset_id = ${datasetId} and derived_from is not null
      and area_code not in (select code from jsonb_to_recordset(${asJson(sums.map(({ code }) => ({ code })))}) as input(code text))`.execute(
    trx,
  )
  return { areas: sums.length, buurten: buurten.length }
}
