import type { Translated } from '../../../platform/i18n.ts'
import { NAMESPACE, nameId } from '../../../platform/name-id.ts'

/** One word of a taxonomy, as the export needs it. */
export interface ExportTerm {
  id: string
  name: Translated
  description: Translated | null
}

/** What the records themselves do not say. */
export interface ExportContext {
  /** Address of the site without a slash at the end; null when it is not known. */
  site: string | null
  /** Names of municipalities, wijken and buurten by CBS code. */
  areaNames: ReadonlyMap<string, string>
  /** By taxonomy, in the order of the list. */
  terms: ReadonlyMap<string, readonly ExportTerm[]>
  /** The calendar day of the export: a season of every year becomes dates around it. */
  today: string
}

/** An object of HSDS: plain JSON. */
export type Hsds = Record<string, unknown>

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Without what is empty: the schemas of HSDS know no null. */
export function compact(fields: Hsds): Hsds {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

/** The id of something inside a record: the same as long as it says the same. */
export function partId(ownerId: string, part: string, value: unknown): string {
  return nameId(ownerId, `${part} ${JSON.stringify(value)}`)
}

const remembered = new Map<string, string>()

/** Words come back in every record; there are a few hundred of them, so what was worked out once is kept. */
function once(name: string): string {
  const known = remembered.get(name)
  if (known) return known
  const id = nameId(NAMESPACE, name)
  if (remembered.size < 10_000) remembered.set(name, id)
  return id
}

/** The id of a taxonomy: the same in every working area, because the lists are. */
export function taxonomyId(taxonomy: string): string {
  return once(`taxonomy ${taxonomy}`)
}

/** The id of a term of a taxonomy. */
export function termUuid(taxonomy: string, id: string): string {
  return once(`term ${taxonomy} ${id}`)
}
