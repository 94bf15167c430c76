import type { Accessibility, Address, Contact, CostOption, Phone, RequiredDocument } from '../directory.ts'
import type { Identifier } from '../identifier.ts'
import type { Schedule } from '../schedule.ts'

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

const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** A mailbox that carries somebody's name: `r.jansen@`, `ria@` of Ria Jansen. */
function isPersonal(email: string, name: string): boolean {
  const box = plain(email.split('@', 1)[0] ?? '')
  const words = plain(name)
    .split(' ')
    .filter((word) => word.length > 2)
  return (
    /^[a-z] ([a-z] )*[a-z]{2,}( [a-z]{2,})*$/.test(box) ||
    words.some((word) => box.split(' ').join('').includes(word))
  )
}

/**
 * Whom to ask for, without saying who that is: role, phone and e-mail of the function. Names stay here (AVG art. 5:
 * no more than needed), and with them whoever has no role: that is a person and not a function.
 */
export function publicContacts(contacts: readonly Contact[]): PublicContact[] {
  return contacts.flatMap(({ name, title, email, phones = [] }) => {
    if (name && !title) return []
    const box = email && !isPersonal(email, name ?? '') ? { email } : {}
    const contact = { ...(title ? { title } : {}), ...box, ...(phones.length > 0 ? { phones } : {}) }
    return Object.keys(contact).length > 0 ? [contact] : []
  })
}
