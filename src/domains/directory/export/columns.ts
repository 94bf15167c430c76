import type { Address, Phone } from '../directory.ts'
import type { Schedule } from '../schedule.ts'
import { scheduleLines } from '../views/schedule-text.ts'
import type { Cell } from './csv.ts'
import type { ExportContext } from './hsds-context.ts'
import type { PublicContact, SourceLine, TermRef } from './record.ts'

/** A column of a table: its heading, what stands in it, and how wide a spreadsheet shows it. */
export interface Column<T> {
  name: string
  of: (record: T, context: ExportContext) => Cell
  width?: number
}

/** Several values in one cell; the separator is taken out of the values themselves. */
export function listed(values: readonly (string | null | undefined)[]): string | null {
  const parts = values.filter((value) => typeof value === 'string' && value !== '')
  return parts.length > 0 ? parts.map((part) => String(part).replaceAll(';', ',')).join('; ') : null
}

/** Ids of the terms of one taxonomy: short Dutch words, the same in every file. */
export function termIds(terms: readonly TermRef[], taxonomy: string): string | null {
  return listed(terms.filter((term) => term.taxonomy === taxonomy).map((term) => term.id))
}

export function phoneNumbers(phones: readonly Phone[]): string | null {
  return listed(phones.map((phone) => phone.number))
}

/** All times in words, one a line. */
export function timesInWords(schedules: readonly Schedule[]): string | null {
  return schedules.length > 0 ? scheduleLines(schedules, 'nl').join('\n') : null
}

/** All times as data, so that nothing is lost on the way back in. */
export function timesAsData(schedules: readonly Schedule[]): string | null {
  return schedules.length > 0 ? JSON.stringify(schedules) : null
}

interface WithAddress {
  addresses: Address[]
}

/** Street, postal code and town of the first address. */
export function addressColumns<T>(from: (record: T) => WithAddress | undefined): Column<T>[] {
  const part = (field: 'address_1' | 'postal_code' | 'city') => (record: T) =>
    from(record)?.addresses[0]?.[field] ?? null
  return [
    { name: 'adres', of: part('address_1'), width: 24 },
    { name: 'postcode', of: part('postal_code'), width: 10 },
    { name: 'plaats', of: part('city'), width: 16 },
  ]
}

/** Role, phone and e-mail of whom to ask for. */
export function contactColumns<T extends { contacts: PublicContact[] }>(): Column<T>[] {
  return [
    { name: 'contact_functie', of: ({ contacts }) => contacts[0]?.title ?? null, width: 20 },
    { name: 'contact_telefoon', of: ({ contacts }) => phoneNumbers(contacts[0]?.phones ?? []), width: 14 },
    { name: 'contact_email', of: ({ contacts }) => contacts[0]?.email ?? null, width: 24 },
  ]
}

interface Dated {
  id: string
  assuredDate: string | null
  lastModified: Date
  source: SourceLine
}

/** When it was checked and changed, from which list it came and under which licence; its page when the site is known. */
export function originColumns<T extends Dated>(path: (id: string) => string): Column<T>[] {
  return [
    { name: 'gecontroleerd_op', of: ({ assuredDate }) => assuredDate, width: 14 },
    { name: 'gewijzigd_op', of: ({ lastModified }) => lastModified.toISOString(), width: 22 },
    { name: 'bron', of: ({ source }) => source.title, width: 24 },
    { name: 'bron_uitgever', of: ({ source }) => source.publisher, width: 20 },
    { name: 'bron_datum', of: ({ source }) => source.date, width: 12 },
    { name: 'licentie', of: ({ source }) => source.licence, width: 12 },
    { name: 'pagina', of: ({ id }, { site }) => (site ? `${site}${path(id)}` : path(id)), width: 40 },
  ]
}
