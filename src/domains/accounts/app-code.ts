import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'

/** Codes of an app by RFC 6238: six digits, a new one every thirty seconds. */
const PERIOD_MS = 30_000
/** A clock that is half a minute off is no reason to refuse (RFC 6238, 5.2). */
const WINDOW = 1
/** Random bytes that a secret is made of: as many as the hash gives (RFC 4226, section 4). */
export const SECRET_BYTES = 20

/** A secret in the letters that apps take (base 32). */
export function appSecret(bytes: Uint8Array): string {
  return base32.encode(bytes, { padding: false })
}

/** What a QR code holds for an app to read. */
export function appAddress(secret: string, site: string, email: string): string {
  return createOTP(base32.decode(secret)).url(site, email)
}

/** The secret as a person types it over: in groups of four. */
export function readableSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * The step that a code belongs to, when it is the code of now, of just before or of just after; null when it is none.
 * A step up to and with `lastStep` has been used: its code counts no more.
 */
export async function stepOf(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): Promise<number | null> {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return null
  const otp = createOTP(base32.decode(secret))
  const here = Math.floor(now.getTime() / PERIOD_MS)
  for (let step = here - WINDOW; step <= here + WINDOW; step += 1)
    if (step > lastStep && (await otp.hotp(step)) === typed) return step
  return null
}
