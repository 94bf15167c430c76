import { createHash, randomBytes } from 'node:crypto'
import { receiptHash } from '../../platform/id.ts'

export const KINDS = ['offer', 'place', 'organization'] as const
export type ItemKind = (typeof KINDS)[number]

/** One thing on a list. */
export interface Item {
  kind: ItemKind
  id: string
}

export interface Shortlist {
  id: string
  items: Item[]
  /** The last calendar day on which it can be read. */
  endsOn: string
}

/** Days that a list lasts after its last change. */
export const LASTS = 30
/** More than anybody reads, less than a page can show. */
export const MOST = 40

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const SECRET = /^[0-9a-hjkmnp-tv-z]{26}$/
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

function letters(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 26)].map((byte) => ALPHABET[byte % 32]).join('')
}

/** A new key: 26 letters and digits, 130 random bits. */
export function newKey(): string {
  return letters(randomBytes(26))
}

/** The key or link as it came in, when it can be one; else null. */
export function readSecret(typed: string | undefined): string | null {
  const clean = (typed ?? '').trim().toLowerCase()
  return SECRET.test(clean) ? clean : null
}

/** The link that goes with a key. It gives the list away and not the key. */
export function linkOf(key: string): string {
  return letters(createHash('sha256').update(`weefsel:shortlist-link:${key}`).digest())
}

/** SHA-256 (hex) of a key or link, as the database keeps it and row security compares it. */
export function secretHash(secret: string): string {
  return receiptHash(`shortlist:${secret}`)
}

/** Reads `offer:<uuid>` as a form sends it; null when it cannot be a thing on a list. */
export function readItem(typed: string | undefined): Item | null {
  const [kind, id = ''] = (typed ?? '').split(':')
  const known = KINDS.find((each) => each === kind)
  return known && UUID.test(id) ? { kind: known, id } : null
}
