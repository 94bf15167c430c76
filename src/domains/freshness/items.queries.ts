import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { dayOf } from '../../platform/db/local-day.ts'
import { lastChecksOf } from './check.queries.ts'
import type { Item, ShownChecks } from './check.ts'
import type { Step } from './ladder.ts'
import { terms } from './term.queries.ts'
import { freshness, NEW_DAYS, type TermKind } from './term.ts'

/** Something on the map with the term of its check. */
export interface CheckedItem extends Item {
  name: string
  organizationId: string | null
  termKind: TermKind
  /** The last day on which all of it was said to be right; null when nobody ever did. */
  checkedOn: string | null
  /** The day on which that stops to hold. */
  dueOn: string
  /** Not shown, because nobody knows whether it is still there. */
  unknown: boolean
}

/** The same with how far its ladder was climbed for this term. */
export interface AskedItem extends CheckedItem {
  sent: Step[]
  lastOn: string | null
  /** The day on which the organisation said that it is gone: then it waits for a coordinator. */
  goneOn: string | null
}

/**
 * Everything that is checked, as rows of `kind, id, name, organization_id, first_seen, checked_on, term_kind, due_on,
 * unknown`: what is shown, and what is hidden as unknown. What is gone, or is only the point of one offer, is not in it.
 */
export const CHECKED_ITEMS = sql`
  select item.kind, item.id, item.name, item.organization_id, item.assured_date as checked_on, item.term_kind,
    (coalesce(item.assured_date + make_interval(months => term.months),
      ${dayOf(sql`item.first_seen`)} + ${sql.lit(NEW_DAYS)}))::date as due_on,
    hidden.id is not null as unknown
  from (
    select 'service' as kind, id, name, organization_id, assured_date, first_seen, status,
      case when schedules <> '[]' and not exists (select from service_term
        where service_id = service.id and taxonomy = 'provision' and term_id = 'individueel')
        then 'activity' else 'service' end as term_kind
    from service
    union all
    select 'location', id, name, organization_id, assured_date, first_seen, status, 'place' from location where listed
    union all
    select 'organization', id, name, id, assured_date, first_seen, status, 'organization' from organization
  ) as item
  join check_term as term on term.kind = item.term_kind
  left join item_unknown as hidden
    on hidden.item_kind = item.kind and hidden.item_id = item.id and hidden.ended_at is null
  where item.status = 'active' or hidden.id is not null`

/** Whether letters can go to an organisation: it is shown, and publishes an address. Of rows `organization`, or none. */
export const HAS_ADDRESS = sql`coalesce(organization.status = 'active'
  and organization.email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$', false)`

/** What was sent about a thing for the term that it is in now, joined to rows `item` of `CHECKED_ITEMS`. */
export const CLIMBED = sql`
  left join lateral (
    select array_agg(asked.step) as sent, max(reminder.sent_on) as last_on,
      max(asked.answered_on) filter (where asked.answer = 'gone') as gone_on
    from reminder_item as asked join reminder on reminder.id = asked.reminder_id
    where asked.item_kind = item.kind and asked.item_id = item.id and asked.due_on = item.due_on
  ) as climbed on true`

export const ASKED_COLUMNS = sql`item.kind, item.id, item.name, item.organization_id, item.checked_on, item.term_kind,
  item.due_on, item.unknown, coalesce(climbed.sent, '{}') as sent, climbed.last_on, climbed.gone_on`

/** What comes due up to this day, the longest due first; `only` narrows it with conditions on `item`. */
export async function itemsDue(
  trx: Trx,
  until: string,
  only: RawBuilder<unknown> = sql`true`,
): Promise<AskedItem[]> {
  const { rows } = await sql<AskedItem>`
    select ${ASKED_COLUMNS} from (${CHECKED_ITEMS}) as item ${CLIMBED}
    where item.due_on <= ${until}::date and ${only}
    order by item.due_on, item.kind, item.id`.execute(trx)
  return rows
}

/** Who last said that this is right, and whether that still holds today; `assuredDate` is what stands on the record. */
export async function shownChecks(
  trx: Trx,
  item: Item,
  assuredDate: string | null,
  today: string,
): Promise<ShownChecks> {
  const checks = await lastChecksOf(trx, item, assuredDate)
  const kind = (await checkedItem(trx, item))?.termKind ?? 'place'
  const all = await terms(trx)
  return { ...checks, state: freshness(checks.whole?.on ?? null, kind, all, today), months: all[kind] }
}

/** One thing as it is checked; null when it is not on the map (any more). */
export async function checkedItem(trx: Trx, { kind, id }: Item): Promise<AskedItem | null> {
  const { rows } = await sql<AskedItem>`
    select ${ASKED_COLUMNS} from (${CHECKED_ITEMS}) as item ${CLIMBED}
    where item.kind = ${kind} and item.id = ${id}::uuid`.execute(trx)
  return rows[0] ?? null
}
