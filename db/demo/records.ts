import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The records of the directory, as one line of the files in `data/` holds them. README.md says what the fields mean. */
export type Organisatie = {
  id: string
  naam: string
  omschrijving: string
  website?: string
  telefoon?: string
  email?: string
  kvk?: string
  branche: string
  netwerken?: string[]
}

/** Times on days of the week, or once: `over_dagen` days after the import. */
export type Tijd = {
  dagen?: string[]
  over_dagen?: number
  van: string
  tot: string
  week?: string
  /** Every so many weeks, counted from the Monday `begin`. */
  om_de?: number
  begin?: string
  vanaf?: string
  tot_en_met?: string
}

export type Openingstijd = { dagen: string[]; van: string; tot: string }

export type Plek = {
  id: string
  organisatie_id?: string
  naam: string
  soort: string
  omschrijving: string
  straat?: string
  huisnummer?: string
  postcode?: string
  plaats?: string
  lat?: number
  lon?: number
  telefoon?: string
  openingstijden?: Openingstijd[]
  toegankelijk?: string[]
  geheim?: true
  gemeente: string
}

export type Aanbod = {
  id: string
  organisatie_id: string
  plek_id?: string
  werkgebied?: string[]
  naam: string
  omschrijving: string
  domeinen: string[]
  doelgroepen: string[]
  situaties: string[]
  leeftijd_van?: number
  leeftijd_tot?: number
  kosten: string
  kosten_uitleg?: string
  kosten_met_pas?: string
  tijden?: Tijd[]
  tijden_uitleg?: string
  niet_op_feestdagen?: true
  aanmelden: string
  aanmelden_uitleg?: string
  contact?: { naam?: string; functie?: string; telefoon?: string; email?: string }
  talen?: string[]
  documenten?: string[]
  indicatie?: string
  vorm: string
  pijler: string
  website?: string
  gecontroleerd_dagen_geleden: number
}

export type Records = { organisaties: Organisatie[]; plekken: Plek[]; aanbod: Aanbod[] }

/** The kinds of record in the order in which they are read: what others point at first. */
export const KINDS = ['organisaties', 'plekken', 'aanbod'] as const

/** Returns the records of all files of one kind, file after file in the order of their names. */
function readKind<T>(folder: string, kind: (typeof KINDS)[number]): T[] {
  const names = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.ndjson'))
  return names.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, kind, name), 'utf8')
      .trimEnd()
      .split('\n')
    return lines.map((line) => JSON.parse(line) as T)
  })
}

/** Returns what is written by hand in the folder `db/demo/data`. */
export function readRecords(folder: string): Records {
  return {
    organisaties: readKind(folder, 'organisaties'),
    plekken: readKind(folder, 'plekken'),
    aanbod: readKind(folder, 'aanbod'),
  }
}

/** Returns records as newline-delimited JSON, one a line. */
export function ndjson(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
