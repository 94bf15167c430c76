import type { Lang } from '../../platform/i18n.ts'

/** How somebody shows that an organisation is theirs: a code by mail, by phone or by post, or a coordinator who judges. */
export const WAYS = ['mail', 'phone', 'post', 'request'] as const
export type Way = (typeof WAYS)[number]

/** For how long a code works: by mail at once, read out on the same day, by post as long as a letter may lie. Minutes. */
export const CODE_MINUTES: Readonly<Record<Exclude<Way, 'request'>, number>> = {
  mail: 30,
  phone: 24 * 60,
  post: 10 * 24 * 60,
}
/** With eight digits and three tries, and few claims a day, guessing takes centuries. */
export const CODE_TRIES = 3
/** Who knew the organisation before may object for so long after it was granted. */
export const OBJECTION_DAYS = 14
/** For so long an editor holds the role; pressing one button holds it as long again. */
export const ROLE_DAYS = 365
/** So many days before the end a letter asks whether somebody goes on, and twice as long the button is there. */
export const REMIND_DAYS = 30
/** How often one account may ask in a day, and how often a code is mailed about one organisation or to one address. */
export const DAILY = { account: 5, organization: 10, address: 3 } as const

export const OUTCOMES = ['refused', 'withdrawn', 'replaced'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Claim {
  id: string
  organizationId: string
  account: string
  way: Way
  /** In which language who asked gets letters. */
  lang: Lang
  /** The address of the account when it asked. */
  email: string
  /** Where the code was mailed: an address of the organisation itself. */
  ownEmail: string | null
  /** Why, in words of who asks. */
  reason: string | null
  askedAt: Date
  codeEndsAt: Date | null
  codeTries: number
  grantedAt: Date | null
  /** How many addresses of the organisation were told of it; null: the letters are not made yet. */
  told: number | null
  objectedAt: Date | null
  objectionAnsweredAt: Date | null
  closedAt: Date | null
  outcome: Outcome | null
  /** Why it was refused. */
  answer: string | null
}

/**
 * Where a claim stands. `code`: a code can be filled in. `waiting`: a coordinator is to do something. `lapsed`: its code by
 * mail is over. `suspended`: somebody objected, and a coordinator is to judge.
 */
export type ClaimState = 'code' | 'waiting' | 'lapsed' | 'granted' | 'suspended' | Outcome

type Standing = Pick<
  Claim,
  'way' | 'codeEndsAt' | 'codeTries' | 'grantedAt' | 'objectedAt' | 'objectionAnsweredAt' | 'outcome'
>

/** Where a claim stands at this moment. */
export function stateOf(claim: Standing, now: Date): ClaimState {
  if (claim.outcome) return claim.outcome
  if (claim.objectedAt && !claim.objectionAnsweredAt) return 'suspended'
  if (claim.grantedAt) return 'granted'
  if (claim.codeEndsAt && claim.codeEndsAt > now && claim.codeTries < CODE_TRIES) return 'code'
  return claim.way === 'mail' ? 'lapsed' : 'waiting'
}

const DAY_MS = 86_400_000

/** The moment until which somebody may object to what was granted then. */
function objectionEnds(grantedAt: Date): Date {
  return new Date(grantedAt.getTime() + OBJECTION_DAYS * DAY_MS)
}

/** Whether a claim was granted so short ago that somebody may still object to it. */
export function isNew({ grantedAt }: Pick<Claim, 'grantedAt'>, now: Date): boolean {
  return grantedAt !== null && objectionEnds(grantedAt) > now
}

/** In which ways an organisation can be claimed, by what stands on the map of it. */
export interface Openings {
  /** Domains of which an address proves it. */
  domains: readonly string[]
  phone: string | null
  /** A postal address that everybody may know. */
  address: string | null
}

/** The ways that are open; a request always is. */
export function waysOf({ domains, phone, address }: Openings): Way[] {
  const open = { mail: domains.length > 0, phone: phone !== null, post: address !== null, request: true }
  return WAYS.filter((way) => open[way])
}
