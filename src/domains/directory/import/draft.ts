import type { LonLat } from '../../../platform/geo.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import type {
  Access,
  Accessibility,
  Address,
  Contact,
  CostOption,
  Phone,
  RequiredDocument,
  Status,
} from '../directory.ts'
import type { Identifier } from '../identifier.ts'
import type { Planned } from '../planned.ts'

export type Kind = 'organization' | 'location' | 'service'

/** A record as its source knows it. */
export interface Key {
  source: string
  externalId: string
}

/** A key with the column that named it, to say where it was when it is not found. */
export interface Reference extends Key {
  column: string
  /** Left out without a word when it is not there. */
  optional?: true
}

export interface TermRef {
  taxonomy: string
  termId: string
}

interface Common extends Key {
  /** A record that belongs to another recipe: made when it is not there, left alone when it is. */
  ifMissing: boolean
  status: Status
  name: string
  alternateName: string | null
  description: string
  phones: Phone[]
  contacts: Contact[]
  assuredDate: string | null
}

export interface OrganizationDraft extends Common {
  kind: 'organization'
  website: string | null
  email: string | null
  addresses: Address[]
  identifiers: Identifier[]
  terms: TermRef[]
}

export interface LocationDraft extends Common {
  kind: 'location'
  organization: Reference | null
  placeType: string | null
  listed: boolean
  url: string | null
  transportation: string | null
  schedules: Planned[]
  accessibility: Accessibility[]
  addresses: Address[]
  point: LonLat | null
  /** Where it lies when no point or no boundary says so. */
  areaCode: string | null
  confidential: boolean
  /** The row itself says whether it is confidential, be it yes or no. */
  saysConfidential: boolean
}

export interface ServiceDraft extends Common {
  kind: 'service'
  organization: Reference | null
  locations: Reference[]
  url: string | null
  email: string | null
  access: Access | null
  applicationProcess: string | null
  feesDescription: string | null
  costOptions: CostOption[]
  eligibilityDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  schedules: Planned[]
  scheduleDescription: string | null
  /** Days before the import; kept as a number, so that the same file stays the same file tomorrow. */
  assuredDaysAgo: number | null
  areaCodes: string[]
  terms: TermRef[]
  languages: string[]
  interpretationServices: string | null
  requiredDocuments: RequiredDocument[]
  additionalUrls: { url: string; label?: string }[]
}

export type Draft = OrganizationDraft | LocationDraft | ServiceDraft

/** One row after reading: what it makes (first what others point at), or what is wrong with it. */
export interface MappedRow {
  row: number
  drafts: Draft[]
  problems: ImportProblem[]
}
