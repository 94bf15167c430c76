import type { Access, Accessibility, Contact, CostOption, Phone, RequiredDocument } from './directory.ts'
import type { Identifier } from './identifier.ts'
import type { Schedule } from './schedule.ts'

/** What a list shows of one thing on offer. */
export interface OfferCard {
  id: string
  name: string
  description: string
  organization: { id: string; name: string } | null
  /** Where it is; `address` is null when unknown or confidential. Null when it is given no place at all. */
  place: { id: string; name: string; address: string | null; confidential: boolean } | null
  schedules: Schedule[]
  /** What the source says of the times when no schedule says it. */
  scheduleText: string | null
  /** What the source says it costs, in its own words. */
  costText: string | null
  /** Euro; 0 is free, null is unknown. */
  cost: number | null
  access: Access | null
  phone: string | null
  /** Whom to ask for: role and first name, never more. */
  contact: { role: string | null; firstName: string | null } | null
  lifeDomains: string[]
  /** The calendar day on which somebody last checked it; null when nobody said so. */
  assuredDate: string | null
  /** True: at a place in the area that was asked for. False: it serves that area from elsewhere, or without a place. */
  atLocation: boolean
}

/** What a list shows of one place. */
export interface PlaceCard {
  id: string
  name: string
  description: string
  placeType: string | null
  organization: { id: string; name: string } | null
  /** Null when unknown or confidential. */
  address: string | null
  /** WGS84 degrees; null when unknown or confidential. */
  longitude: number | null
  latitude: number | null
  confidential: boolean
  phone: string | null
  schedules: Schedule[]
  accessibility: string[]
  /** The same, with the term where the source uses a word of the taxonomy. */
  accessFacets: Accessibility[]
  /** How to get there, in the words of the source. */
  transportation: string | null
  /** Null when nobody said so. */
  wheelchair: boolean | null
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
  assuredDate: string | null
}

/** Everything a page about one thing on offer shows. */
export interface OfferDetail extends OfferCard {
  url: string | null
  email: string | null
  applicationProcess: string | null
  eligibility: string | null
  minimumAge: number | null
  maximumAge: number | null
  targetGroups: string[]
  situations: string[]
  /** The ids of all its terms, by taxonomy. */
  terms: Readonly<Record<string, readonly string[]>>
  /** ISO 639 codes of what people there speak; empty when nobody said so. */
  languages: string[]
  /** About an interpreter, in the words of the source. */
  interpretation: string | null
  /** What to bring. */
  documents: RequiredDocument[]
  /** All amounts; the one without an option is what everybody pays. */
  costOptions: CostOption[]
  areaCodes: string[]
  /** Publisher, title and date of the list it came from, as its recipe says. */
  source: string
  lastModified: Date
}

export interface OrganizationCard {
  id: string
  name: string
  description: string
  website: string | null
  email: string | null
  phone: string | null
  contact: OfferCard['contact']
}

/** Everything a page about one organisation shows, but for its places and what it has on offer. */
export interface OrganizationDetail extends OrganizationCard {
  identifiers: Identifier[]
  /** Of its office, where the source gives one. */
  address: string | null
  /** The ids of its terms, by taxonomy: branch, network, specialism. */
  terms: Readonly<Record<string, readonly string[]>>
  assuredDate: string | null
  lastModified: Date
  source: string
}

/** Something on offer not far from somewhere else. */
export interface NearbyOffer {
  id: string
  name: string
  placeName: string
  /** Metres, as the crow flies. */
  distance: number
}

/** One organisation of a branch or network, in one municipality of the working area or in none of them. */
export interface Member {
  id: string
  name: string
  description: string
  phone: string | null
  /** Null: no place of it lies in the working area. */
  municipalityCode: string | null
  /** Where it is found there; `confidential` has no point. */
  spot: { name: string; confidential: boolean; longitude: number | null; latitude: number | null } | null
  /** How many more places it has there. */
  otherSpots: number
}

/** How much the directory knows of an area, and how fresh it is. */
export interface DirectoryCounts {
  offers: number
  places: number
  organizations: number
  /** Offers by id of the life domain; an offer may count in several. */
  byLifeDomain: Record<string, number>
  checkedWithin180Days: number
  neverChecked: number
  /** The calendar day of the longest ago check. */
  oldestCheck: string | null
  /** Places without coordinates; confidential ones are not among them. */
  withoutPoint: number
}

/** The first number of the service, else of the person to ask for, else of the place, else of the organisation. */
export function firstPhone(
  contacts: readonly Contact[],
  ...lists: readonly (readonly Phone[])[]
): string | null {
  const [own = [], ...others] = lists
  const all = [...own, ...contacts.flatMap((contact) => contact.phones ?? []), ...others.flat()]
  return all[0]?.number ?? null
}
