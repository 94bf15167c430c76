import type { Trx } from './db/database.ts'
import type { Lang, Translated } from './i18n.ts'

/** Whose data is asked for. */
export interface Owner {
  account: string
  email: string
}

export type OwnValue = string | number | boolean | Date | null
export type OwnRow = Readonly<Record<string, OwnValue>>

/**
 * One kind of thing that a domain holds about an account (GDPR, articles 15 and 20): for a page to read and a file to take
 * along. A new purpose that has something of an account needs one; a test sees to that.
 */
export interface OwnDataSource {
  /** Name in the file. */
  name: string
  /** Key of its purpose. */
  purpose: string
  title: Translated
  /** What each field is called on the page. */
  fields: Readonly<Record<string, Translated>>
  /** The tables that it tells everything of. */
  tables: readonly string[]
  collect(trx: Trx, owner: Owner): Promise<OwnRow[]>
}

/** All rows of one source. */
export interface OwnPart {
  source: OwnDataSource
  rows: readonly OwnRow[]
}

/** What all sources hold about somebody, in their order. */
export async function collectOwnData(
  trx: Trx,
  sources: readonly OwnDataSource[],
  owner: Owner,
): Promise<OwnPart[]> {
  const parts: OwnPart[] = []
  for (const source of sources) parts.push({ source, rows: await source.collect(trx, owner) })
  return parts
}

/** The same as one object for a file: names in English, moments as ISO 8601. */
export function ownDataFile(parts: readonly OwnPart[], site: string, madeAt: Date): object {
  return {
    site,
    madeAt,
    data: Object.fromEntries(
      parts.map(({ source, rows }) => [source.name, { purpose: source.purpose, rows }]),
    ),
  }
}

/** What a field is called, in the reader’s language. */
export function fieldLabel({ fields }: OwnDataSource, field: string, lang: Lang): string {
  return fields[field]?.[lang] ?? field
}
