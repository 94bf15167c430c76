import { newSecret, secretHash } from '../../platform/secret.ts'

/** So many codes for paper; each works once. */
export const RECOVERY_CODES = 10
const LENGTH = 12

/** New codes for paper: twelve letters and digits (60 random bits) in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    newSecret()
      .slice(0, LENGTH)
      .replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3'),
  )
}

/** The hash of a code as somebody types it, with capitals, spaces or without hyphens; null when it cannot be one. */
export function recoveryHash(typed: string): string | null {
  const clean = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(clean) ? secretHash(`recovery:${clean}`) : null
}
