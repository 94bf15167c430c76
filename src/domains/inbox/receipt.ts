import { newId, newReceipt, readReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'

// Stricter than `isId`: only what `newToken` makes, because a name that is easy to guess makes a receipt that is.
const NAME = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A random name for an empty form, stored nowhere: it makes sending the form twice harmless. */
export function newToken(): string {
  return newId()
}

/**
 * The receipt of a form and what was written in it. The same form with the same words gives the same receipt, so that
 * a second click, or another try after a broken connection, ends at the message that already arrived; a form taken back
 * and changed is another message. Neither the name of the form nor the receipt can be worked out from what the database
 * keeps. A form without a name gets a receipt of its own.
 */
export function receiptOf(token: string, words: string): string {
  if (!NAME.test(token)) return newReceipt()
  const bytes = secretHash(`form:${token}:${words}`).match(/../g) ?? []
  const characters = bytes.slice(0, 12).map((byte) => ALPHABET[Number.parseInt(byte, 16) % 32])
  return readReceipt(characters.join('')) ?? newReceipt()
}
