import type { TermRef } from './record.ts'

/** Which records are wanted; everything left out narrows nothing. */
export interface ExportFilter {
  /** CBS codes: what lies in one of them, or is for it. */
  areas?: readonly string[] | undefined
  /** Ids of life domains: any of them. */
  domains?: readonly string[] | undefined
  /** One term that must be there. */
  term?: TermRef | undefined
  /** A taxonomy of which any term must be there. */
  taxonomy?: string | undefined
  organizationId?: string | undefined
  /** Changed at or after this moment. */
  modifiedAfter?: Date | undefined
  /** Words that must all be in name, description or name of the organisation. */
  text?: string | undefined
  /** Within so many metres of a point in RD New. */
  near?: { x: number; y: number; radius: number } | undefined
}

/** A part of the list. */
export interface Window {
  limit: number
  offset: number
}

export interface Ids {
  total: number
  ids: string[]
}
