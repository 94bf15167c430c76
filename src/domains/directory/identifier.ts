import { z } from 'zod'

/** Numbers by which an organisation is known elsewhere, with the names that Open Referral gives such registers. */
export const IDENTIFIER_TYPES = ['NL-KVK', 'NL-RSIN'] as const
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number]

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** The check of nine-digit numbers of the Belastingdienst (elfproef): a weighed sum that eleven divides. */
function passesEleven(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 && Number(digits) > 0
}

const FORMS: Record<IdentifierType, (digits: string) => boolean> = {
  'NL-KVK': (digits) => /^\d{8}$/.test(digits),
  'NL-RSIN': (digits) => /^\d{9}$/.test(digits) && passesEleven(digits),
}

/**
 * The number of an organisation at the Kamer van Koophandel (8 digits) or of a legal person (RSIN, 9 digits that pass
 * the check), without dots and spaces; null when it is none.
 */
export function readIdentifier(type: IdentifierType, text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '')
  return FORMS[type](digits) ? digits : null
}

export const identifierSchema = z
  .strictObject({ identifier_type: z.enum(IDENTIFIER_TYPES), identifier: z.string() })
  .refine((each) => readIdentifier(each.identifier_type, each.identifier) === each.identifier)
export type Identifier = z.infer<typeof identifierSchema>
