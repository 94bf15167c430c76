import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 26
const SECRET = /^[0-9a-hjkmnp-tv-z]{26}$/

function letters(bytes: Uint8Array): string {
  return [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join('')
}

/** A secret for a machine to keep: 26 small letters and digits, 130 random bits. */
export function newSecret(): string {
  return letters(randomBytes(LENGTH))
}

/** What came in from a cookie or an address, when it can be a secret; else null. */
export function readSecret(typed: string | undefined): string | null {
  const clean = (typed ?? '').trim().toLowerCase()
  return SECRET.test(clean) ? clean : null
}

/** Another secret that follows from this one, for one purpose; the way back cannot be computed. */
export function secretFrom(secret: string, purpose: string): string {
  return letters(createHash('sha256').update(`weefsel:${purpose}:${secret}`).digest())
}

/** SHA-256 (hex) of a secret or a receipt: what the database keeps, so that a copy of the database opens nothing. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(`weefsel:${secret}`).digest('hex')
}
