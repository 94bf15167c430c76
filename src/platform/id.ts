import { randomBytes, randomUUID } from 'node:crypto'

/** A random uuid (RFC 9562, version 4): made by the application, so that a row has its id before it is stored. */
export function newId(): string {
  return randomUUID()
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text can be the id of a row: asked before it reaches a query, where a wrong one would be an error. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A receipt that a person can read aloud: twelve characters of Crockford's base 32 (60 random bits), as `7K3F-9QXM-2B8D`.
 * It is the only key to a message, so it is never stored: see `secretHash`.
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
