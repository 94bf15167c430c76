import { z } from 'zod'

/** How long the question that a passkey signs can be answered. */
export const QUESTION_MINUTES = 5
/** More than anybody needs; an account does not become a store of keys. */
export const MOST_PASSKEYS = 10
const LONGEST_NAME = 60

/** What somebody wants a passkey for: to have one, to sign in, or to prove themselves once more. */
export type PasskeyPurpose = 'make' | 'enter' | 'prove'

/** Where a passkey belongs: a browser signs for this host alone (Web Authentication level 3, 13.4.9). */
export interface Place {
  /** Name of the host, without port. */
  host: string
  /** Scheme, host and port: what the browser says that the page came from. */
  origin: string
}

/** One of one’s own passkeys. */
export interface OwnPasskey {
  id: string
  name: string
  host: string
  createdAt: Date
  usedAt: Date | null
}

/** A passkey as the database knows it. */
export interface KnownPasskey {
  id: string
  account: string
  /** What the device calls it, in base64url. */
  credential: string
  publicKey: string
  counter: number
}

/** What a name may be: one line; null when nothing is left of it. */
export function readPasskeyName(typed: string | undefined): string | null {
  const clean = (typed ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim()
  return clean === '' ? null : clean
}

const part = z.base64url().max(20_000)
const credential = { id: part.min(1).max(1_400), rawId: part, type: z.literal('public-key') }

const made = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
})

const signed = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: part,
    authenticatorData: part,
    signature: part,
    userHandle: part.optional(),
  }),
})

export type MadeAnswer = z.infer<typeof made>
export type SignedAnswer = z.infer<typeof signed>

function readJson<T>(schema: z.ZodType<T>, typed: string | undefined): T | null {
  try {
    return schema.parse(JSON.parse(typed ?? ''))
  } catch {
    return null
  }
}

/** What a browser sends after making a passkey; null when it is something else. */
export const readMade = (typed: string | undefined): MadeAnswer | null => readJson(made, typed)

/** What a browser sends after signing with a passkey; null when it is something else. */
export const readSigned = (typed: string | undefined): SignedAnswer | null => readJson(signed, typed)
