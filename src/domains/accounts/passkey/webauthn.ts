import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { KnownPasskey, MadeAnswer, Place, SignedAnswer } from './passkey.ts'

const TIMEOUT_MS = 120_000
/** Elliptic curves and RSA that every device has (COSE: EdDSA, ES256, RS256). */
const ALGORITHMS = [-8, -7, -257]

/** A new passkey that was checked. */
export interface CheckedPasskey {
  credential: string
  publicKey: string
  counter: number
  deviceType: string
  backedUp: boolean
  transports: string | null
}

/** The number of an account as bytes: what a device keeps beside a passkey. It says nothing of a person. */
const handleOf = (account: string) => Uint8Array.from(Buffer.from(account.replaceAll('-', ''), 'hex'))

const named = (credentials: readonly string[]) => credentials.map((id) => ({ id }))

interface Maker {
  account: string
  email: string
  site: string
  /** Passkeys that this account has: a device does not make a second one. */
  have: readonly string[]
}

/** What the browser is asked when somebody makes a passkey, as `PublicKeyCredentialCreationOptionsJSON`. */
export function makeQuestion({ host }: Place, { account, email, site, have }: Maker) {
  return generateRegistrationOptions({
    ...{ rpID: host, rpName: site, userName: email, userDisplayName: email, userID: handleOf(account) },
    ...{ attestationType: 'none', timeout: TIMEOUT_MS, supportedAlgorithmIDs: ALGORITHMS },
    excludeCredentials: named(have),
    // Found without typing an address, and only after a finger, a face or a PIN: that makes it two proofs in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What the browser is asked when somebody signs, as `PublicKeyCredentialRequestOptionsJSON`. Without `have`: whoever it is. */
export function signQuestion({ host }: Place, have: readonly string[] = []) {
  return generateAuthenticationOptions({
    ...{ rpID: host, timeout: TIMEOUT_MS, userVerification: 'required' },
    ...(have.length > 0 ? { allowCredentials: named(have) } : {}),
  })
}

/** The new passkey, when it was made for this question, on this site, by somebody who was verified; else null. */
export async function judgeMade(
  { host, origin }: Place,
  challenge: string,
  answer: MadeAnswer,
): Promise<CheckedPasskey | null> {
  const { verified, registrationInfo: info } = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {} } as never,
    ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: host },
    ...{ requireUserVerification: true, supportedAlgorithmIDs: ALGORITHMS },
    // The library throws for everything that is wrong with an answer, and an answer is what somebody sent.
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!verified || !info) return null
  const { credential, credentialDeviceType, credentialBackedUp } = info
  return {
    ...{ credential: credential.id, counter: credential.counter },
    publicKey: Buffer.from(credential.publicKey).toString('base64'),
    ...{ deviceType: credentialDeviceType, backedUp: credentialBackedUp },
    transports: answer.response.transports?.join(',') || null,
  }
}

/**
 * The count of the device, when this passkey signed this question, on this site, for somebody who was verified; else null.
 * Whether the count is higher than before is for the database to say.
 */
export async function judgeSigned(
  { host, origin }: Place,
  challenge: string,
  answer: SignedAnswer,
  { account, credential, publicKey }: KnownPasskey,
): Promise<number | null> {
  const handle = answer.response.userHandle
  if (handle && handle !== Buffer.from(handleOf(account)).toString('base64url')) return null
  const key = { id: credential, publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64')), counter: 0 }
  const outcome = await verifyAuthenticationResponse({
    response: { ...answer, clientExtensionResults: {} } as never,
    ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: host },
    ...{ credential: key, requireUserVerification: true },
  }).catch(() => null)
  return outcome?.verified ? outcome.authenticationInfo.newCounter : null
}
