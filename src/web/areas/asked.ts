import { readCode } from '../../domains/areas/index.ts'
import { inboxPaths, KINDS, type Kind } from '../../domains/inbox/index.ts'

/** What the address of the overview asks for; anything it cannot mean is left out. */
export interface Asked {
  query: string
  municipality: string | null
  /** What somebody wants to tell: then a choice leads to that form. */
  tell: Kind | null
}

const MAX_QUERY = 60

/** Words in the address for what somebody wants to tell. */
const TELL: Record<Kind, string> = { wrong: 'fout', missing: 'mis', offer: 'kan' }

type Params = Partial<Record<'zoek' | 'gemeente' | 'zeg', string | undefined>>

/** Reads `?zoek=…&gemeente=GM0402&zeg=mis`. */
export function readAsked(params: Params): Asked {
  const code = readCode(params.gemeente ?? '')
  return {
    query: (params.zoek ?? '').trim().slice(0, MAX_QUERY),
    municipality: code?.level === 'municipality' ? code.code : null,
    tell: KINDS.find((kind) => TELL[kind] === params.zeg) ?? null,
  }
}

/** The word that stands in the address for what is told. */
export function tellWord(tell: Kind): string {
  return TELL[tell]
}

/** Where somebody who wants to tell something first says about which area. */
export function askWherePath(tell: Kind): string {
  return `/wijken?zeg=${TELL[tell]}`
}

/** The page of an area, or the form about it for who wants to tell something. */
export function choicePath(code: string, tell: Kind | null): string {
  return tell ? inboxPaths.send(code, tell) : `/wijken/${encodeURIComponent(code)}`
}
