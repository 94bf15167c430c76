import type { LonLat } from '../../../platform/geo.ts'
import type { Translated } from '../../../platform/i18n.ts'
import type { Accessibility, Address, Contact } from '../directory.ts'
import { postalCode, splitAddress, toAddress } from '../recipe/address.ts'
import { toPoint } from '../recipe/coordinates.ts'
import type { LocationSpec } from '../recipe/entities.ts'
import type { ContactSpec, Id, Value } from '../recipe/parts.ts'
import { tidy } from '../recipe/text.ts'
import { cell, evaluate, isEmpty } from '../recipe/value.ts'
import {
  columnOf,
  complain,
  findTerm,
  quoted,
  type Reading,
  readEmail,
  readList,
  readPhones,
  readText,
} from './reading.ts'

/** The id of a record at its source, or one made from named columns; null (and a problem) when it is empty. */
export function readId(reading: Reading, id: Id, digest: (text: string) => string): string | null {
  if (id.hash) {
    const parts = id.hash.map((column) => cell(reading.cells, column))
    if (parts.every(isEmpty)) return complain(reading, id.hash.join(' + '), reading.texts.noId)
    return digest(JSON.stringify(parts)).slice(0, 32)
  }
  const value = cell(reading.cells, id.column ?? '')
  const written = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  // Cut before it is tidied: what is too long stays too long.
  const text = tidy(written.slice(0, 10_000))
  if (text === '') return complain(reading, id.column ?? '', reading.texts.noId)
  if (text.length > 200) return complain(reading, id.column ?? '', reading.texts.tooLong(200))
  return text
}

export function readContacts(reading: Reading, spec: ContactSpec | undefined): Contact[] {
  if (!spec) return []
  const name = readText(reading, spec.name, 100)
  const title = readText(reading, spec.title, 100)
  const email = readEmail(reading, spec.email)
  const phones = readPhones(reading, spec.phone)
  if (!name && !title && !email && phones.length === 0) return []
  return [
    {
      ...(name ? { name } : {}),
      ...(title ? { title } : {}),
      ...(email ? { email } : {}),
      ...(phones.length > 0 ? { phones } : {}),
    },
  ]
}

/** What makes a place easy to enter: words of our list, by id or by name, and whatever else a source says. */
export function readAccessibility(
  reading: Reading,
  spec: Value | undefined,
  terms: ReadonlyMap<string, Translated> | undefined,
): Accessibility[] {
  return readList(reading, spec).map((text) => {
    const term = findTerm(terms, text)
    return term === null
      ? { description: text.slice(0, 200) }
      : { description: terms?.get(term)?.nl ?? text, term }
  })
}

export function readAddresses(reading: Reading, spec: LocationSpec['address']): Address[] {
  if (!spec) return []
  const city = readText(reading, spec.city, 100) ?? undefined
  if (spec.line) {
    const line = readText(reading, spec.line, 300)
    return line ? [splitAddress(line, city)].filter((each) => each !== null) : []
  }
  const code = readText(reading, spec.postal_code, 20)
  const known = code === null ? null : postalCode(code)
  if (code !== null && known === null)
    complain(reading, columnOf(spec.postal_code), reading.texts.notPostalCode(quoted(reading, code)))
  const street = readText(reading, spec.street, 200) ?? undefined
  const houseNumber = readText(reading, spec.house_number, 20) ?? undefined
  const address = toAddress({ street, houseNumber, postalCode: known ?? undefined, city })
  return address ? [address] : []
}

export function readPoint(reading: Reading, spec: LocationSpec): LonLat | null {
  const { longitude, latitude } = spec
  const point = toPoint(evaluate(longitude, reading.cells), evaluate(latitude, reading.cells))
  if (typeof point !== 'string') return point
  return complain(reading, `${columnOf(longitude)} + ${columnOf(latitude)}`, reading.texts.coordinates[point])
}
