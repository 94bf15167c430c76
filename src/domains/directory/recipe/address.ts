import type { Address } from '../directory.ts'

const POSTAL_CODE = /\b(\d{4})\s?([A-Za-z]{2})\b/

/** The parts of an address, as a source gives them. */
export interface AddressParts {
  street?: string | undefined
  houseNumber?: string | undefined
  postalCode?: string | undefined
  city?: string | undefined
}

/** A Dutch postal code as `1234 AB`; null when it is none. */
export function postalCode(text: string): string | null {
  const found = new RegExp(`^${POSTAL_CODE.source}$`).exec(text.trim())
  return found ? `${found[1]} ${found[2]?.toUpperCase()}` : null
}

/** An address from its parts; null when there is not even a street. */
export function toAddress({ street, houseNumber, postalCode: code, city }: AddressParts): Address | null {
  if (!street) return null
  return {
    address_1: [street, houseNumber].filter(Boolean).join(' '),
    ...(code ? { postal_code: code } : {}),
    ...(city ? { city } : {}),
    country: 'NL',
    address_type: 'physical',
  }
}

/**
 * Takes `Mauritsweg 20, 3012 JR Rotterdam` apart; also without a postal code, a number or a town. What stands before
 * the first comma is the street with its number.
 */
export function splitAddress(line: string, city?: string): Address | null {
  const code = POSTAL_CODE.exec(line)
  const head = code ? line.slice(0, code.index) : line.split(',', 1)[0]
  const tail = code ? line.slice(code.index + code[0].length) : line.split(',').slice(1).join(' ')
  const tidied = (text: string | undefined) => text?.replace(/^[\s,]+|[\s,]+$/g, '') || undefined
  return toAddress({
    street: tidied(head),
    postalCode: code ? `${code[1]} ${code[2]?.toUpperCase()}` : undefined,
    city: tidied(tail) ?? city,
  })
}
