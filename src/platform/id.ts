import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A random uuid (RFC 9562, version 4): made by the application, so that a row has its id before it is stored. */
export function newId(): string {
  return randomUUID()
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A receipt that a person can read aloud: twelve characters of Crockford's base 32 (60 random bits), as `7K3F-9QXM-2B8D`.
 * It is the only key to a message, so it is never stored: see `receiptHash`.
 */
export function newReceipt(): string {
  const characters = [...randomBytes(12)].map((byte) => ALPHABET[byte % 32]).join('')
  return characters.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}

/** Reads a receipt as people type it (small letters, spaces, O for 0, I or L for 1); null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const clean = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(clean)) return null
  return clean.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}

/** SHA-256 (hex) of a receipt: what the database keeps, so that a copy of the database opens no message. */
export function receiptHash(receipt: string): string {
  return createHash('sha256').update(`weefsel:${receipt}`).digest('hex')
}
