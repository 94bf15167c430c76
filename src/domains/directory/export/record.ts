import type { Accessibility, Address, Contact, CostOption, Phone, RequiredDocument } from '../directory.ts'
import type { Identifier } from '../identifier.ts'
import type { Schedule } from '../schedule.ts'
import { isPersonalMailbox, namesFunction, namesSomebody } from './personal.ts'

export type ExportKind = 'offer' | 'place' | 'organization'
export const EXPORT_KINDS = ['offer', 'place', 'organization'] as const

export interface TermRef {
  taxonomy: string
  id: string
}

/** Where a record came from, as its recipe says. */
export interface SourceLine {
  title: string
  publisher: string | null
  licence: string | null
  date: string | null
}

/** Somebody to ask for by role: never a name. */
export interface PublicContact {
  title?: string
  email?: string
  phones?: Phone[]
}

interface Common {
  id: string
  name: string
  alternateName: string | null
  description: string
  phones: Phone[]
  contacts: PublicContact[]
  assuredDate: string | null
  lastModified: Date
  source: SourceLine
}

/** What everybody may have of one organisation. */
export interface OrganizationRecord extends Common {
  website: string | null
  email: string | null
  identifiers: Identifier[]
  addresses: Address[]
  terms: TermRef[]
}

/** What everybody may have of one place. A confidential one has no address, point, wijk or buurt. */
export interface PlaceRecord extends Common {
  organization: { id: string; name: string } | null
  placeType: string | null
  listed: boolean
  url: string | null
  transportation: string | null
  schedules: Schedule[]
  accessibility: Accessibility[]
  addresses: Address[]
  longitude: number | null
  latitude: number | null
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
  confidential: boolean
}

/** A place where something is on offer; `id` is that of the pair. */
export interface AtPlace {
  id: string
  place: PlaceRecord
}

/** What everybody may have of one thing on offer. */
export interface OfferRecord extends Common {
  organization: OrganizationRecord | null
  places: AtPlace[]
  url: string | null
  email: string | null
  access: string | null
  applicationProcess: string | null
  feesDescription: string | null
  costOptions: CostOption[]
  eligibilityDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  schedules: Schedule[]
  scheduleDescription: string | null
  languages: string[]
  interpretationServices: string | null
  requiredDocuments: RequiredDocument[]
  additionalUrls: { url: string; label?: string | undefined }[]
  areaCodes: string[]
  terms: TermRef[]
}

/** Numbers only: what a source writes beside a number ("privé van Ria") is as often about a person as about the line. */
export function publicPhones(phones: readonly Phone[]): Phone[] {
  return [...new Set(phones.map(({ number }) => number))].map((number) => ({ number }))
}

/** What these people are called, also where their source wrote it as a title. */
function namesOf(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ name, title }) => [
    ...(name ? [name] : []),
    ...(title && namesSomebody(title, name) ? [title] : []),
  ])
}

/** The mailbox of a function; null when it is somebody's own, these people's or any other's. */
export function publicEmail(email: string | null, contacts: readonly Contact[]): string | null {
  return email && !isPersonalMailbox(email, namesOf(contacts)) ? email : null
}

function publicContact(contact: Contact, all: readonly Contact[]): PublicContact | null {
  const { name, title, phones = [] } = contact
  const named = title !== undefined && namesSomebody(title, name)
  const role = title && (!named || namesFunction(title))
  if ((name || named) && !role) return null
  const email = publicEmail(contact.email ?? null, all)
  const open = {
    ...(title && !named ? { title } : {}),
    ...(email ? { email } : {}),
    ...(phones.length > 0 ? { phones: publicPhones(phones) } : {}),
  }
  return Object.keys(open).length > 0 ? open : null
}

/**
 * Whom to ask for, without saying who that is: role, phone and e-mail of the function. Names stay here (AVG art. 5:
 * no more than needed), and with them whoever has no role: that is a person and not a function.
 */
export function publicContacts(contacts: readonly Contact[]): PublicContact[] {
  return contacts.map((contact) => publicContact(contact, contacts)).filter((each) => each !== null)
}
