import type { Aanbod, Organisatie, Plek, Records } from '../records.ts'
import type { Draw } from './draw.ts'
import type { Copy } from './hand-out.ts'
import { hostOf, type Numbers } from './numbers.ts'
import { type Elsewhere, fill, type Template } from './rename.ts'
import { namesIn, type Town } from './town.ts'
import { type Rhythm, rhythm, varyHours } from './vary.ts'

/** What is the same for all copies of one world. */
export type Source = {
  organisaties: Map<string, Organisatie>
  plekken: Map<string, Plek>
  aanbod: Map<string, Aanbod[]>
  template: (text: string) => Template
  numbers: Numbers
  /** Names of organisations that are taken. */
  names: Set<string>
}

export function sourceOf(records: Records, template: Source['template'], numbers: Numbers): Source {
  return {
    organisaties: new Map(records.organisaties.map((each) => [each.id, each])),
    plekken: new Map(records.plekken.map((each) => [each.id, each])),
    aanbod: Map.groupBy(records.aanbod, ({ organisatie_id: id }) => id),
    ...{ template, numbers, names: new Set(records.organisaties.map(({ naam }) => naam)) },
  }
}

type Rename = (text: string) => string
export type MadeOrganisation = {
  from: Organisatie
  to: Organisatie
  host: string
  rename: Rename
  copy: Copy
}
export type MadePlek = { from: Plek; to: Plek; rhythm: Rhythm }

const renamer =
  ({ template }: Source, names: Elsewhere): Rename =>
  (text) =>
    fill(template(text), names)

function ownName(wanted: string, changed: boolean, town: Town, { names }: Source): string {
  const places = [
    '',
    town.gemeente.name,
    ...town.wijken.map(({ name }) => name),
    ...town.buurten.map(({ name }) => name),
  ]
  for (const place of changed ? places : places.slice(1)) {
    const name = place ? `${wanted} ${place}` : wanted
    if (!names.has(name) && names.add(name)) return name
  }
  throw new Error(`no name is left for ${wanted}`)
}

/** A copy of an organisation under another name, with numbers of its own. */
export function makeOrganisation(copy: Copy, town: Town, source: Source): MadeOrganisation {
  const from = source.organisaties.get(copy.id) as Organisatie
  const rename = renamer(source, namesIn(town, copy.copy, copy.again))
  const renamed = rename(from.naam)
  const naam = ownName(renamed, renamed !== from.naam, town, source)
  const host = hostOf(naam)
  const { website, telefoon, email, kvk, branche, netwerken } = from
  const to = {
    ...{ id: `${from.id}-${copy.copy}`, naam, omschrijving: rename(from.omschrijving) },
    ...(website ? { website: `https://${host}` } : {}),
    ...(telefoon ? { telefoon: source.numbers.phone() } : {}),
    ...(email ? { email: `${email.split('@', 1)[0]}@${host}` } : {}),
    ...(kvk ? { kvk: source.numbers.kvk() } : {}),
    ...{ branche, ...(netwerken ? { netwerken } : {}) },
  }
  return { from, to, host, rename, copy }
}

/** The owner of a place: the copy of its owner that is here, if there is one. */
function ownerOf(plek: Plek, made: readonly MadeOrganisation[], draw: Draw): string | undefined {
  const owners = made.filter(({ from }) => from.id === plek.organisatie_id)
  return owners.length > 0 ? draw.pick(owners).to.id : undefined
}

/** A copy of a place, open at other times; it has no address yet. */
export function makePlek(
  copy: Copy,
  town: Town,
  source: Source,
  made: readonly MadeOrganisation[],
  draw: Draw,
): MadePlek {
  const from = source.plekken.get(copy.id) as Plek
  const rename = renamer(source, namesIn(town, copy.copy, copy.again))
  const renamed = rename(from.naam)
  const beat = rhythm(draw)
  const owner = ownerOf(from, made, draw)
  const {
    organisatie_id: _,
    straat: _s,
    huisnummer: _h,
    postcode: _p,
    plaats: _t,
    lat: _y,
    lon: _x,
    ...rest
  } = from
  const to: Plek = {
    ...rest,
    id: `${from.id}-${copy.copy}`,
    ...(owner ? { organisatie_id: owner } : {}),
    naam: renamed === from.naam ? `${renamed} ${draw.pick(town.wijken).name}` : renamed,
    omschrijving: rename(from.omschrijving),
    ...(from.telefoon ? { telefoon: source.numbers.phone() } : {}),
    ...(from.openingstijden ? { openingstijden: varyHours(from.openingstijden, beat) } : {}),
    gemeente: town.gemeente.code,
  }
  return { from, to, rhythm: beat }
}
