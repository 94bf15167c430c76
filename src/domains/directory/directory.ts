import { z } from 'zod'

/** Lists that a record owns, with the names of HSDS 3.1; they live as JSON on the row. */
export const phoneSchema = z.strictObject({ number: z.string(), description: z.string().optional() })
export const contactSchema = z.strictObject({
  name: z.string().optional(),
  title: z.string().optional(),
  email: z.email().optional(),
  phones: z.array(phoneSchema).optional(),
})
export const addressSchema = z.strictObject({
  address_1: z.string(),
  city: z.string().optional(),
  postal_code: z.string().optional(),
  country: z.literal('NL'),
  address_type: z.literal('physical'),
})
/** `term` (our own) is the id in the taxonomy `accessibility`, where the description is one of its words. */
export const accessibilitySchema = z.strictObject({ description: z.string(), term: z.string().optional() })
/** The first without `option` is what everybody pays; `option` says for whom or when another amount holds. */
export const costOptionSchema = z.strictObject({
  amount: z.number().min(0),
  currency: z.literal('EUR'),
  option: z.string().max(200).optional(),
  amount_description: z.string().max(500).optional(),
})
export const requiredDocumentSchema = z.strictObject({
  document: z.string().max(500),
  uri: z.url().optional(),
})

export type Phone = z.infer<typeof phoneSchema>
export type Contact = z.infer<typeof contactSchema>
export type Address = z.infer<typeof addressSchema>
export type Accessibility = z.infer<typeof accessibilitySchema>
export type CostOption = z.infer<typeof costOptionSchema>
export type RequiredDocument = z.infer<typeof requiredDocumentSchema>

export const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export type Status = (typeof STATUSES)[number]
/** How one comes in: just walk in, sign up first, or call first. */
export const ACCESS = ['walk_in', 'sign_up', 'call'] as const
export type Access = (typeof ACCESS)[number]

/** `Mauritsweg 20, 3012 JR Rotterdam`; null when nothing is known. */
export function addressLine(addresses: readonly Address[]): string | null {
  const [address] = addresses
  if (!address) return null
  const town = [address.postal_code, address.city].filter(Boolean).join(' ')
  return [address.address_1, town].filter(Boolean).join(', ')
}

/** What a card may say of a person: the role and the first name, nothing more. */
export function contactLine(
  contacts: readonly Contact[],
): { role: string | null; firstName: string | null } | null {
  const [contact] = contacts
  if (!contact) return null
  const firstName = contact.name?.split(/\s+/)[0] ?? null
  if (!firstName && !contact.title) return null
  return { role: contact.title ?? null, firstName }
}

/** Whether a wheelchair gets in; null when nobody said so. */
export function wheelchair(accessibility: readonly Accessibility[]): boolean | null {
  const said = accessibility.find(
    (each) => each.term === 'rolstoel' || /rolstoel|wheelchair/i.test(each.description),
  )
  if (!said) return null
  return !/\b(niet|geen|not|no)\b/i.test(said.description)
}

/** What everybody pays, in euro; null when nobody said so. */
export function generalCost(costs: readonly CostOption[]): number | null {
  return costs.find((each) => each.option === undefined)?.amount ?? null
}

/** The price for who has a city pass or the like; null when there is none. */
export function passCost(costs: readonly CostOption[]): CostOption | null {
  return costs.find((each) => /pas(je)?\b|\bpass\b/i.test(each.option ?? '')) ?? null
}
