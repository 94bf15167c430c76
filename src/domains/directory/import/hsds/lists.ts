import { nest } from '../../area-code.ts'
import type { Address, Contact, CostOption, Phone, RequiredDocument } from '../../directory.ts'
import { type Identifier, readIdentifier } from '../../identifier.ts'
import { postalCode, toAddress } from '../../recipe/address.ts'
import type { Schedule } from '../../schedule.ts'
import type { MapContext } from '../map-common.ts'
import { complain, findTerm, phonesIn, type Reading, readEmail, readText, readUrl } from '../reading.ts'
import { field, ignore, type Part, partsAt, textOf } from './reach.ts'
import { hsdsSchedule } from './schedule.ts'

export function phonesAt(reading: Reading, path: string): Phone[] {
  return partsAt(reading, path).flatMap((part) => {
    const description = textOf(part, 'description').slice(0, 200)
    const numbers = phonesIn(reading, textOf(part, 'number').replaceAll('"', ''), `${part.path}.number`)
    return numbers.map((phone) => ({ ...phone, ...(description ? { description } : {}) }))
  })
}

export function contactsAt(reading: Reading, path: string): Contact[] {
  return partsAt(reading, path).flatMap((part) => {
    const name = readText(reading, field(part, 'name'), 100)
    const title = readText(reading, field(part, 'title'), 100)
    const email = readEmail(reading, field(part, 'email'))
    const phones = phonesAt(reading, `${part.path}.phones`)
    if (!name && !title && !email && phones.length === 0) return []
    return [
      {
        ...(name ? { name } : {}),
        ...(title ? { title } : {}),
        ...(email ? { email } : {}),
        ...(phones.length > 0 ? { phones } : {}),
      },
    ]
  })
}

/** Addresses in the Netherlands, as far as they have a street. */
export function addressesAt(reading: Reading, path: string, types: readonly string[]): Address[] {
  return partsAt(reading, path).flatMap((part) => {
    const country = textOf(part, 'country').toUpperCase()
    const type = textOf(part, 'address_type') || 'physical'
    if (!types.includes(type) || !['', 'NL', 'NLD', 'NEDERLAND', 'NETHERLANDS'].includes(country)) return []
    const address = toAddress({
      street: readText(reading, field(part, 'address_1'), 200) ?? undefined,
      postalCode: postalCode(textOf(part, 'postal_code')) ?? undefined,
      city: readText(reading, field(part, 'city'), 100) ?? undefined,
    })
    return address ? [address] : []
  })
}

/** Times we can keep, and what is said of the others in words. */
export function schedulesAt(
  reading: Reading,
  path: string,
  context: MapContext,
): { schedules: Schedule[]; words: string[] } {
  const schedules: Schedule[] = []
  const words: string[] = []
  for (const part of partsAt(reading, path)) {
    const schedule = hsdsSchedule(part)
    if (schedule) {
      schedules.push(schedule)
      continue
    }
    const text = readText(reading, field(part, 'description'), 10_000)
    if (text) words.push(text)
    if (textOf(part, 'opens_at') !== '') ignore(context, 'schedule')
  }
  return { schedules, words }
}

/** Costs in euro. An amount without a word of who pays it is what everybody pays. */
export function costsAt(reading: Reading, path: string, context: MapContext): CostOption[] {
  return partsAt(reading, path).flatMap((part) => {
    const said = textOf(part, 'amount')
    const amount = /^\d+([.,]\d+)?$/.test(said) ? Number(said.replace(',', '.')) : null
    const currency = textOf(part, 'currency').toUpperCase() || 'EUR'
    if (amount === null || currency !== 'EUR') {
      ignore(context, `cost_option (${currency})`)
      return []
    }
    const option = textOf(part, 'option').slice(0, 200)
    const amountDescription = textOf(part, 'amount_description').slice(0, 500)
    return [
      {
        ...{ amount, currency: 'EUR' as const },
        ...(option ? { option } : {}),
        ...(amountDescription ? { amount_description: amountDescription } : {}),
      },
    ]
  })
}

export function documentsAt(reading: Reading, path: string): RequiredDocument[] {
  return partsAt(reading, path).flatMap((part) => {
    const document = readText(reading, field(part, 'document'), 500)
    const uri = readUrl(reading, { column: `${part.path}.uri` })
    return document ? [{ document, ...(uri ? { uri } : {}) }] : []
  })
}

/** Numbers of the Kamer van Koophandel and RSINs; of other registers we keep none. */
export function identifiersAt(reading: Reading, path: string, context: MapContext): Identifier[] {
  return partsAt(reading, path).flatMap((part) => {
    const named = `${textOf(part, 'identifier_scheme')} ${textOf(part, 'identifier_type')}`
    const type = /\bKVK\b/i.test(named) ? 'NL-KVK' : /\bRSIN\b/i.test(named) ? 'NL-RSIN' : null
    if (!type) {
      ignore(context, `identifier (${named.trim()})`)
      return []
    }
    const identifier = readIdentifier(type, textOf(part, 'identifier'))
    if (identifier) return [{ identifier_type: type, identifier }]
    complain(reading, `${part.path}.identifier`, reading.texts.notIdentifier[type])
    return []
  })
}

export function languagesAt(reading: Reading, path: string, context: MapContext): string[] {
  const known = context.terms.get('language')
  const found = partsAt(reading, path).flatMap((part) => {
    const [code, name] = [textOf(part, 'code').toLowerCase(), textOf(part, 'name')]
    const term = findTerm(known, code) ?? findTerm(known, name)
    if (term === null) ignore(context, `language (${code || name})`)
    return term ?? []
  })
  return [...new Set(found)]
}

export function urlsAt(reading: Reading, path: string): { url: string; label?: string }[] {
  return partsAt(reading, path).flatMap((part) => {
    const url = readUrl(reading, { column: `${part.path}.url` })
    const label = readText(reading, field(part, 'label'), 200)
    return url ? [{ url, ...(label ? { label } : {}) }] : []
  })
}

/** CBS codes of service areas; areas in words or shapes have no place in our model. */
export function areasAt(reading: Reading, path: string, context: MapContext): string[] {
  const codes = partsAt(reading, path).flatMap((part: Part) => {
    const code = textOf(part, 'extent')
    if (nest(code)) return [code]
    ignore(context, 'service_area')
    return []
  })
  return [...new Set(codes)].sort()
}
