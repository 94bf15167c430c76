import type { OwnPasskey } from './passkey/passkey.ts'

/** What an account can be given; everybody who signs in is a resident besides (docs/policy/access.md). */
export const GIVEN_ROLES = ['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy'] as const
export type GivenRole = (typeof GIVEN_ROLES)[number]

/** Digits of a code by mail; with three tries a code and few codes an hour, guessing takes centuries. */
export const CODE_LENGTH = 8
/** How long a code by mail works. */
export const CODE_MINUTES = 15

/** An invitation that nobody answers is over after so many days. */
export const INVITATION_DAYS = 30

/** An invitation that is over is kept for so many days: long enough to ask what became of it. */
export const INVITATION_TERM = { key: 'invitations', usual: 30, least: 7 } as const

/** A second proof holds for so long within one session. */
export const PROOF_HOURS = 12

/** A role as it was given: days are calendar days of Europe/Amsterdam. */
export interface HeldRole {
  id: string
  role: GivenRole
  organizationId: string | null
  areaCode: string | null
  /** The last day on which it holds; null is until it is taken back. */
  endsOn: string | null
}

/** One of one’s own sessions. */
export interface OwnSession {
  id: string
  device: string
  startedAt: Date
  usedAt: Date
}

/** An invitation that can still be answered. */
export interface OpenInvitation {
  id: string
  role: GivenRole
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
  expiresOn: string
}

/** What an account has to prove itself with. */
export interface Proofs {
  /** The sealed secret of the app, and the step of the last code that was taken. */
  app: { sealed: string; lastStep: number; confirmed: boolean } | null
  /** Codes for paper that were not used. */
  recoveryCodes: number
  passkeys: OwnPasskey[]
  /** Sign-ins of organisations that count as a second proof. */
  providers: number
}

/** Who asks, once signed in. */
export interface Visitor {
  account: string
  session: string
  email: string
  held: readonly HeldRole[]
  /** Whether this session gave a second proof that still holds. */
  proved: boolean
}

/** Whether a proof given then still holds now. */
export function provedStill(provedAt: Date | null, now: Date): boolean {
  return provedAt !== null && now.getTime() - provedAt.getTime() < PROOF_HOURS * 3_600_000
}

const LONGEST_TARGET = 500

/** A page of this site to go on to, as somebody asked for it; null when it leads away from the site or is no page. */
export function readTarget(typed: string | undefined): string | null {
  if (!typed || typed.length > LONGEST_TARGET || !/^\/(?![/\\])[\x21-\x7e]*$/.test(typed)) return null
  const here = 'https://here.invalid'
  return URL.canParse(typed, here) && new URL(typed, here).origin === here ? typed : null
}

const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?\.[a-z]{2,24}$/

/** An address as accounts know it: small letters, no spaces around; null when it cannot be one. */
export function readEmail(typed: string): string | null {
  const clean = typed.trim().toLowerCase()
  return clean.length <= 254 && EMAIL.test(clean) && !clean.includes('..') ? clean : null
}

/** A code as people type it: with spaces or a hyphen in it. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{8}$/.test(digits) ? digits : null
}
