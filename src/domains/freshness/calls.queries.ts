import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { ASKED_COLUMNS, type AskedItem, CHECKED_ITEMS, CLIMBED, HAS_ADDRESS } from './items.queries.ts'
import { STEP_DAYS } from './ladder.ts'

/** Days after a call that nobody answered before the next is asked for. */
export const AGAIN_DAYS = 7

/** Something that somebody should call about. */
export interface CallItem extends AskedItem {
  organization: string | null
  /** The number that the map publishes for it, else that of its organisation. */
  phone: string | null
  /** How often nobody answered, since somebody last said that it is right. */
  calls: number
  lastCallOn: string | null
  /** How many things of the same organisation can be asked about in one call, itself too. */
  together: number
}

/** Part of the list: of one organisation, or with these words in a name or these digits in a number. */
export interface CallFilter {
  organization?: string | undefined
  words?: string | undefined
}

/** How much there is to call about. */
export interface CallCount {
  count: number
  /** Longest due. */
  oldest: string | null
  /** Due as well, and without a number: somebody must go and look. */
  withoutPhone: number
}

const number = (phones: ReturnType<typeof sql>) => sql`nullif(${phones} -> 0 ->> 'number', '')`

/**
 * What is past its term and was asked about in vain: two weeks after the last letter, or at once when its organisation gets
 * no letters: no published address, it would rather be called, or no reminders are mailed at all. Who heard by phone that it is
 * gone leaves it to a coordinator; when that took nothing off the map in two weeks, it is asked again.
 */
const CALLS = (today: string) => sql`
  select ${ASKED_COLUMNS}, organization.name as organization, called.calls, called.last_call_on,
    coalesce(
      ${number(sql`(select phones from service where item.kind = 'service' and id = item.id)`)},
      ${number(sql`(select phones from location where item.kind = 'location' and id = item.id)`)},
      ${number(sql`organization.phones`)}) as phone
  from (${CHECKED_ITEMS}) as item
  ${CLIMBED}
  left join organization on organization.id = item.organization_id
  left join lateral (
    select count(*) filter (where outcome = 'no_answer')::int as calls,
      max(checked_on) filter (where outcome = 'no_answer') as last_call_on,
      max(checked_on) filter (where outcome = 'gone') as told_gone_on
    from check_record
    where item_kind = item.kind and item_id = item.id
      and checked_on >= coalesce(item.checked_on, '0001-01-01')
  ) as called on true
  where item.due_on <= ${today}::date and climbed.gone_on is null
    and coalesce(called.told_gone_on < ${addDays(today, -STEP_DAYS)}::date, true) and (
    not (select mails from reminder_rule)
    or not ${HAS_ADDRESS}
    or exists (select from call_wish where organization_id = item.organization_id)
    or ('after' = any(climbed.sent) and climbed.last_on <= ${addDays(today, -STEP_DAYS)}::date))`

const likely = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Rows `listed` of `CALLS` that are asked for. */
function asked({ organization, words = '' }: CallFilter) {
  const digits = words.replace(/\D/g, '')
  const byNumber =
    digits.length >= 4 ? sql`or regexp_replace(phone, '[^0-9]', '', 'g') like ${likely(digits)}` : sql``
  const byWords = sql`and (name ilike ${likely(words)} or organization ilike ${likely(words)} ${byNumber})`
  return sql`${organization ? sql`and organization_id = ${organization}::uuid` : sql``} ${words ? byWords : sql``}`
}

/** Whom to call: what nobody tried this week first, and then the longest due. */
export async function callList(
  trx: Trx,
  today: string,
  { offset, limit, ...filter }: { offset: number; limit: number } & CallFilter,
): Promise<CallItem[]> {
  const { rows } = await sql<CallItem>`
    select * from (
      select *, case when organization_id is null then 1
        else count(*) over (partition by organization_id)::int end as together
      from (${CALLS(today)}) as each where phone is not null) as listed
    where true ${asked(filter)}
    order by coalesce(last_call_on > ${addDays(today, -AGAIN_DAYS)}::date, false), due_on, kind, id
    offset ${offset} limit ${limit}`.execute(trx)
  return rows
}

/** How much there is to call about today. */
export async function countCalls(trx: Trx, today: string, filter: CallFilter = {}): Promise<CallCount> {
  const { rows } = await sql<CallCount>`
    select count(*) filter (where phone is not null)::int as count,
      min(due_on) filter (where phone is not null) as oldest,
      count(*) filter (where phone is null)::int as without_phone
    from (${CALLS(today)}) as listed where true ${asked(filter)}`.execute(trx)
  return rows[0] ?? { count: 0, oldest: null, withoutPhone: 0 }
}
