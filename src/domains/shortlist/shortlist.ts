import { isId } from '../../platform/id.ts'
import { secretFrom, secretHash } from '../../platform/secret.ts'

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

/** The link that goes with a key. It gives the list away and not the key. */
export function linkOf(key: string): string {
  return secretFrom(key, 'shortlist-link')
}

/**
 * SHA-256 (hex) of a key, as the database keeps it and row security compares it. A key and a link are hashed apart, so
 * that who has a link cannot pass it off as a key.
 */
export function keyHash(key: string): string {
  return secretHash(`shortlist-key:${key}`)
}

/** SHA-256 (hex) of a link, likewise. */
export function linkHash(link: string): string {
  return secretHash(`shortlist-link:${link}`)
}

/** Reads `offer:<uuid>` as a form sends it; null when it cannot be a thing on a list. */
export function readItem(typed: string | undefined): Item | null {
  const [kind, id = ''] = (typed ?? '').toLowerCase().split(':')
  const known = KINDS.find((each) => each === kind)
  return known && isId(id) ? { kind: known, id } : null
}
