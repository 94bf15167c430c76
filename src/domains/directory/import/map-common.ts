import { nest } from '../area-code.ts'
import { STATUSES } from '../directory.ts'
import type { LocationSpec, OrganizationSpec, ServiceSpec } from '../recipe/entities.ts'
import type { Value } from '../recipe/parts.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { Texts } from '../texts.nl.ts'
import type { Reference, TermRef } from './draft.ts'
import { readContacts, readId } from './parts.ts'
import * as read from './reading.ts'

/** Reasons not to tell an address as that of an organisation. Ids and names as the source writes them; names folded. */
export interface OfficeDoubts {
  /** Places that are confidential, or where something confidential is given. */
  places: Set<string>
  /** Organisations that have such a place. */
  owners: Set<string>
  ownerNames: Set<string>
  /** Confidential places of which nobody says whose they are: they may be anybody's. */
  ownerless: Set<string>
}

/** What mapping needs besides the row itself. */
export interface MapContext {
  recipe: Recipe
  texts: Texts['import']
  /** The words that exist: by taxonomy, by id. */
  terms: ReadonlyMap<string, ReadonlyMap<string, read.KnownTerm>>
  digest: (text: string) => string
  /** Keys of places that some row of the file calls confidential. */
  secretPlaces?: ReadonlyMap<string, unknown>
  /** HSDS only: what the database knows of confidential places, which the file may have forgotten. */
  keptDoubts?: OfficeDoubts | undefined
  /** What a file says that we have no word for, and how often: left out, and told at the end. */
  ignored?: Map<string, number>
}

/** Longest name, and longest text, that is kept. */
export const SHORT = 200
export const LONG = 10_000

type AnySpec = OrganizationSpec | LocationSpec | ServiceSpec

/** What every kind of record has. */
export function common(reading: read.Reading, spec: AnySpec, { recipe, digest }: MapContext) {
  // A name is one line, however a source breaks it.
  const name = read.readText(reading, spec.name, SHORT)?.replaceAll('\n', ' ') ?? null
  if (name === null && !reading.problems.some((each) => each.column === read.columnOf(spec.name)))
    read.complain(reading, read.columnOf(spec.name), reading.texts.noName)
  return {
    source: spec.source ?? recipe.name,
    externalId: readId(reading, spec.id ?? recipe.id, digest) ?? '',
    ifMissing: spec.if_missing ?? false,
    status: read.readWord(reading, spec.status, STATUSES) ?? ('active' as const),
    name: name ?? '',
    alternateName: read.readText(reading, spec.alternate_name, SHORT)?.replaceAll('\n', ' ') ?? null,
    description: read.readText(reading, spec.description, LONG) ?? '',
    phones: read.readPhones(reading, spec.phones),
    contacts: readContacts(reading, spec.contact),
    assuredDate: read.readDate(reading, spec.assured_date),
  }
}

/** A record of another source, or of an earlier recipe. */
export function reference(
  reading: read.Reading,
  ref: { source: string; id: Value } | undefined,
): Reference | null {
  const [externalId] = read.readList(reading, ref?.id)
  return ref && externalId ? { source: ref.source, externalId, column: read.columnOf(ref.id) } : null
}

/** Codes of areas; what is none is a problem. */
export function readArea(reading: read.Reading, spec: Value | undefined): string[] {
  return read.readList(reading, spec).filter((code) => {
    if (nest(code)) return true
    read.complain(reading, read.columnOf(spec), reading.texts.notArea(read.quoted(reading, code)))
    return false
  })
}

/** Words of our lists, by taxonomy: by id or by name. What is not in its list is a problem. */
export function readTerms(
  reading: read.Reading,
  spec: Partial<Record<string, Value | undefined>> | undefined,
  context: MapContext,
): TermRef[] {
  return Object.entries(spec ?? {}).flatMap(([taxonomy, value]) =>
    read.readList(reading, value).flatMap((text) => {
      const termId = read.findTerm(context.terms.get(taxonomy), text)
      if (termId !== null) return [{ taxonomy, termId }]
      read.complain(
        reading,
        read.columnOf(value),
        reading.texts.notTerm(read.quoted(reading, text), taxonomy),
      )
      return []
    }),
  )
}
