import { TERM_KINDS, type TermKind } from './term.ts'

/** How many things, and how it stands with their last check. */
export interface FreshCount {
  /** Everything that is shown. */
  total: number
  /** Checked, and still within its term. */
  fresh: number
  /** Checked, but longer ago than its term. */
  stale: number
  /** Nobody ever said that it is right. */
  never: number
}

/** Which things; without one of these, all. `wijk` may also be a municipality: what is for all of it. */
export interface FreshFilter {
  wijk?: string | undefined
  theme?: string | undefined
  kind?: TermKind | undefined
}

/** The same things counted three ways; one thing may be of several wijken and themes, so those do not add up. */
export interface FreshFigures {
  total: FreshCount
  /** By code: of the wijk, or of the municipality for what is for all of it. */
  byWijk: ReadonlyMap<string, FreshCount>
  /** By id of the life domain. */
  byTheme: ReadonlyMap<string, FreshCount>
  byKind: ReadonlyMap<TermKind, FreshCount>
}

/** The share within its term, of one; null of nothing. What nobody ever checked is not within it. */
export function freshShare({ total, fresh }: FreshCount): number | null {
  return total === 0 ? null : fresh / total
}

/** A filter from an address; what is not a choice is left out. */
export function readFreshFilter(typed: { wijk?: string; thema?: string; soort?: string }): FreshFilter {
  const { wijk = '', thema = '', soort } = typed
  return {
    wijk: /^(GM\d{4}|WK\d{4}[0-9A-Z]{2})$/.test(wijk) ? wijk : undefined,
    theme: /^[a-z0-9-]{1,60}$/.test(thema) ? thema : undefined,
    kind: TERM_KINDS.find((each) => each === soort),
  }
}
