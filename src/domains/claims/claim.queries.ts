import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import { type Claim, CODE_TRIES, OBJECTION_DAYS, type Outcome, type Way } from './claim.ts'

const COLUMNS = [
  ...([
    'claim.id',
    'organizationId',
    'accountId as account',
    'way',
    'lang',
    'claim.email',
    'ownEmail',
  ] as const),
  ...(['reason', 'askedAt', 'codeEndsAt', 'codeTries', 'grantedAt', 'told', 'objectedAt'] as const),
  ...(['objectionAnsweredAt', 'closedAt', 'outcome', 'answer'] as const),
] as const

interface Row extends Omit<Claim, 'way' | 'lang' | 'outcome'> {
  way: string
  lang: string
  outcome: string | null
}

const toClaim = (row: Row): Claim => ({
  ...row,
  ...{ way: row.way as Way, lang: row.lang as Lang, outcome: row.outcome as Outcome | null },
})

/** One claim, when this scope may see it; null when there is none. */
export async function claimById(trx: Trx, id: string): Promise<Claim | null> {
  if (!isId(id)) return null
  const row = await trx.selectFrom('claim').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? toClaim(row) : null
}

/** The claim of this account on an organisation that is not closed. */
export async function openClaim(trx: Trx, account: string, organization: string): Promise<Claim | null> {
  const row = await trx
    .selectFrom('claim')
    .select(COLUMNS)
    .where('accountId', '=', account)
    .where('organizationId', '=', organization)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return row ? toClaim(row) : null
}

/** The claims of an account that are not closed, the newest first. */
export async function claimsOf(trx: Trx, account: string): Promise<Claim[]> {
  const rows = await trx
    .selectFrom('claim')
    .select(COLUMNS)
    .where('accountId', '=', account)
    .where('closedAt', 'is', null)
    .orderBy('askedAt', 'desc')
    .execute()
  return rows.map(toClaim)
}

/** The claim to which the holder of a key may object, by the hash of the key. For the scope of signing in. */
export async function claimByObjection(trx: Trx, hash: string): Promise<Claim | null> {
  const row = await trx
    .selectFrom('claim')
    .select(COLUMNS)
    .where('objectionHash', '=', hash)
    .executeTakeFirst()
  return row ? toClaim(row) : null
}

/** A claim in a list of the coordinators. */
export type ListedClaim = Claim & { organization: string }

/** Part of a list, for the account of who judges. */
export interface Window {
  judge: string
  offset: number
  limit: number
}

const withNames = (trx: Trx) =>
  trx.selectFrom('claim').innerJoin('organization', 'organization.id', 'claim.organizationId')

/** Somebody objected, somebody asked to be judged, or a code is to be read out or posted. */
const waiting = (trx: Trx, now: Date, judge: string) =>
  withNames(trx)
    .where('closedAt', 'is', null)
    // Nobody judges what they ask themselves.
    .where('accountId', '!=', judge)
    .where((row) =>
      row.or([
        row.and([row('objectedAt', 'is not', null), row('objectionAnsweredAt', 'is', null)]),
        row.and([
          row('grantedAt', 'is', null),
          row('way', '!=', 'mail'),
          row.or([
            row('codeEndsAt', 'is', null),
            row('codeEndsAt', '<=', now),
            row('codeTries', '>=', CODE_TRIES),
          ]),
        ]),
      ]),
    )

/** How many claims a coordinator is to do something about, and to how many of them somebody objected. */
export async function countWaiting(
  trx: Trx,
  now: Date,
  judge: string,
): Promise<{ count: number; objected: number }> {
  const { count, objected } = await waiting(trx, now, judge)
    .select((row) => [
      row.fn.countAll<number>().as('count'),
      row.fn.count<number>('objectedAt').filterWhere('objectionAnsweredAt', 'is', null).as('objected'),
    ])
    .executeTakeFirstOrThrow()
  return { count: Number(count), objected: Number(objected) }
}

/** What a coordinator is to do: what somebody objected to comes first, then the longest waiting. */
export async function waitingClaims(
  trx: Trx,
  now: Date,
  { judge, offset, limit }: Window,
): Promise<ListedClaim[]> {
  const rows = await waiting(trx, now, judge)
    .select([...COLUMNS, 'organization.name as organization'])
    .orderBy(sql`objected_at is null or objection_answered_at is not null`)
    .orderBy('askedAt')
    .orderBy('claim.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toClaim(row), organization: row.organization }))
}

/** What was granted so short ago that somebody may still object, the newest first: for a coordinator to look over. */
export async function newlyGranted(trx: Trx, now: Date, limit: number): Promise<ListedClaim[]> {
  const since = new Date(now.getTime() - OBJECTION_DAYS * 86_400_000)
  const rows = await withNames(trx)
    .select([...COLUMNS, 'organization.name as organization'])
    .where('closedAt', 'is', null)
    .where('grantedAt', '>', since)
    .where((row) => row.or([row('objectedAt', 'is', null), row('objectionAnsweredAt', 'is not', null)]))
    .orderBy('grantedAt', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toClaim(row), organization: row.organization }))
}
