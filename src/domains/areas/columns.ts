import { spellings } from './catalogue.ts'
import type { Level } from './code.ts'

const codeColumns = [
  ['code', 'statcode', 'codering', 'gwbcode', 'regiocode', 'wijkenenbuurten'],
  ['buurtcode', 'bucode'],
  ['wijkcode', 'wkcode'],
  ['gemeentecode', 'gmcode'],
  ['provinciecode', 'pvcode'],
] as const

const nameColumns = {
  any: ['name', 'naam', 'statnaam', 'regio'],
  buurt: ['buurtnaam', 'bunaam'],
  wijk: ['wijknaam', 'wknaam'],
  municipality: ['gemeentenaam', 'gmnaam'],
  province: ['provincienaam', 'pvnaam'],
} as const

const administrative = new Set<string>([
  ...codeColumns.flat(),
  ...Object.values(nameColumns).flat(),
  ...['leeftijd', 'marges', 'perioden', 'soortregio', 'recs', 'id', 'provincie', 'province', 'water', 'h2o'],
  ...['jaar', 'year', 'jrstatcode', 'fuuid', 'rubriek', 'benadering', 'lon', 'lat'],
  ...[
    'indelingswijzigingwijkenenbuurten',
    'shapeleng',
    'shapearea',
    'objectid',
    'ogcfid',
    'gwbcode8',
    'gwbcode10',
  ],
])

/** Whether a column says which area or table a row belongs to, and so can never be a figure. */
export function isAdministrative(column: string): boolean {
  return spellings(column).some((spelling) => administrative.has(spelling))
}

/** The columns of one file that say what, where and when; undefined where the file has no such column. */
export interface AreaColumns {
  /** From general and small to large: the first filled cell says which area a row is. */
  codes: string[]
  names: Partial<Record<keyof typeof nameColumns, string>>
  longitude: string | undefined
  latitude: string | undefined
  water: string | undefined
  age: string | undefined
  margin: string | undefined
  years: string[]
}

function finder(header: readonly string[]): (wanted: readonly string[]) => string | undefined {
  const known = new Map<string, string>()
  for (const column of header)
    for (const spelling of spellings(column)) if (!known.has(spelling)) known.set(spelling, column)
  return (wanted) => wanted.map((name) => known.get(name)).find((column) => column !== undefined)
}

/** Finds those columns by the names that CBS, PDOK and others use. */
export function findColumns(header: readonly string[]): AreaColumns {
  const find = finder(header)
  const each = (lists: readonly (readonly string[])[]) =>
    lists.map(find).filter((column) => column !== undefined)
  const names = Object.entries(nameColumns)
    .map(([kind, wanted]) => [kind, find(wanted)] as const)
    .filter(([, column]) => column !== undefined)
  return {
    codes: each(codeColumns),
    names: Object.fromEntries(names),
    years: each([['jaar'], ['year'], ['jrstatcode'], ['perioden']]),
    longitude: find(['lon', 'longitude', 'lengtegraad']),
    latitude: find(['lat', 'latitude', 'breedtegraad']),
    water: find(['water', 'h2o']),
    age: find(['leeftijd']),
    margin: find(['marges']),
  }
}

type Cells = Record<string, unknown>

/** A cell as trimmed text; empty when there is nothing. */
export function cellText(cells: Cells, column: string | undefined): string {
  const value = column === undefined ? undefined : cells[column]
  return value === null || value === undefined ? '' : String(value).trim()
}

/** The name of the area itself; empty when the row does not give it. */
export function nameOfRow(cells: Cells, columns: AreaColumns, level: Level): string {
  const own = level === 'country' ? columns.names.municipality : columns.names[level]
  return cellText(cells, columns.names.any) || cellText(cells, own)
}
