import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { keptIds } from '../directory/index.ts'
import { type AskedItem, HAS_ADDRESS, itemsDue } from './items.queries.ts'
import { LINK_DAYS, mayMail, nextStep, OFFSETS, QUIET_DAYS, type Step } from './ladder.ts'
import type { Answer, Asked, Opened } from './reminder.ts'

/** Most things in one letter: more nobody looks at with care. What is left is asked about next time. */
const MOST_ITEMS = 40

/** Who a letter goes to. */
export interface Addressee {
  id: string
  name: string
  /** The address that the map itself publishes for this organisation. */
  email: string
  lastLetterOn: string | null
}

/** Something to ask about, and as which letter. */
export interface ToAsk extends AskedItem {
  step: Step
}

/** Whether a thing must be asked about by this day; what its organisation called gone waits for somebody else. */
function toAsk(items: readonly AskedItem[], day: string): ToAsk[] {
  return items.flatMap((item) => {
    const step = item.goneOn === null ? nextStep(item, day) : null
    return step ? [{ ...item, step }] : []
  })
}

/** Organisations that get mail: a published address, and nobody asked for a call instead. */
const MAILED = sql`(
  select organization.id, organization.name, organization.email,
    (select max(sent_on) from reminder where organization_id = organization.id) as last_letter_on
  from organization
  where ${HAS_ADDRESS}
    and not exists (select from call_wish where organization_id = organization.id))`

/** The organisations that it is time to write to, the longest due first. */
export async function organizationsToAsk(trx: Trx, today: string): Promise<string[]> {
  const until = addDays(today, -OFFSETS.before)
  const { rows } = await sql<Addressee>`select * from ${MAILED} as mailed`.execute(trx)
  const free = new Set(rows.filter(({ lastLetterOn }) => mayMail(lastLetterOn, today)).map(({ id }) => id))
  const due = toAsk(await itemsDue(trx, until, sql`item.organization_id is not null`), today)
  return [...new Set(due.flatMap(({ organizationId: id }) => (id && free.has(id) ? [id] : [])))]
}

/** Who to write to and what about; a first letter that would follow within the quiet days comes along. Null when there is nothing to ask. */
export async function letterFor(
  trx: Trx,
  organization: string,
  today: string,
): Promise<{ to: Addressee; items: ToAsk[] } | null> {
  const { rows } = await sql<Addressee>`
    select * from ${MAILED} as mailed where id = ${organization}::uuid`.execute(trx)
  const [to] = rows
  if (!to || !mayMail(to.lastLetterOn, today)) return null
  const ahead = addDays(today, QUIET_DAYS)
  const until = addDays(ahead, -OFFSETS.before)
  const due = await itemsDue(trx, until, sql`item.organization_id = ${organization}::uuid`)
  const now = toAsk(due, today)
  if (now.length === 0) return null
  const soon = toAsk(due, ahead).filter(
    (each) => each.step === 'before' && !now.some(({ id }) => id === each.id),
  )
  return { to, items: [...now, ...soon].slice(0, MOST_ITEMS) }
}

const OVER = (today: string) => sql<boolean>`(
  reminder.sent_on < ${addDays(today, -LINK_DAYS)}::date
  or exists (select from reminder_item as newer join reminder as later on later.id = newer.reminder_id
    where newer.item_kind = asked.item_kind and newer.item_id = asked.item_id
      and later.organization_id = reminder.organization_id and later.sent_on > reminder.sent_on))`

interface AskedRow {
  reminder: string
  organizationId: string
  organizationName: string
  sentOn: string
  kind: Asked['kind']
  id: string
  askedId: string
  name: string
  dueOn: string
  answer: Answer | null
  answeredOn: string | null
  over: boolean
}

const NAME = (id: ReturnType<typeof sql>) => sql`coalesce((select name from service where id = ${id}),
  (select name from location where id = ${id}), (select name from organization where id = ${id}), '')`

async function namesOf(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${NAME(sql`kept.id`)} as name from unnest(${[...ids]}::uuid[]) as kept (id)`.execute(trx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * What was merged into another since the letter went out is asked about as that other one, and so is the organisation. One
 * that the letter asks about itself too comes once.
 */
async function followMerges(trx: Trx, rows: readonly AskedRow[]): Promise<AskedRow[]> {
  const kept = await keptIds(trx, [...new Set(rows.flatMap((row) => [row.id, row.organizationId]))])
  if (kept.size === 0) return [...rows]
  const names = await namesOf(trx, [...kept.values()])
  const follow = (id: string, name: string) => {
    const to = kept.get(id)
    return to ? { id: to, name: names.get(to) ?? name } : { id, name }
  }
  const itself = new Set(rows.map(({ id }) => id))
  return rows
    .filter(({ id }) => !itself.has(kept.get(id) ?? ''))
    .map((row) => {
      const { id: organizationId, name: organizationName } = follow(row.organizationId, row.organizationName)
      return { ...row, ...follow(row.id, row.name), organizationId, organizationName }
    })
}

async function askedWhere(trx: Trx, today: string, which: ReturnType<typeof sql>): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select reminder.id as reminder, reminder.organization_id, organization.name as organization_name, reminder.sent_on,
      asked.item_kind as kind, asked.item_id as id, asked.item_id as asked_id, asked.due_on, asked.answer,
      asked.answered_on, ${OVER(today)} as over, ${NAME(sql`asked.item_id`)} as name
    from reminder_item as asked join reminder on reminder.id = asked.reminder_id
      join organization on organization.id = reminder.organization_id
    where ${which}
    order by asked.due_on, name, asked.item_id`.execute(trx)
  return followMerges(trx, rows)
}

const opened = (row: AskedRow): Opened => ({
  ...{ reminder: row.reminder, sentOn: row.sentOn },
  organization: { id: row.organizationId, name: row.organizationName },
})

const asked = ({ kind, id, askedId, name, dueOn, answer, answeredOn, over }: AskedRow): Asked => ({
  ...{ kind, id, askedId, name, dueOn, answer, answeredOn, over },
})

/** What the key of one thing opens; null when no letter has it. Needs the role `system`. */
export async function askedByKey(
  trx: Trx,
  keyHash: string,
  today: string,
): Promise<{ opened: Opened; asked: Asked } | null> {
  const [row] = await askedWhere(trx, today, sql`asked.token_hash = ${keyHash}`)
  return row ? { opened: opened(row), asked: asked(row) } : null
}

/** What the key of a whole letter opens; null when there is no such letter. Needs the role `system`. */
export async function letterByKey(
  trx: Trx,
  keyHash: string,
  today: string,
): Promise<{ opened: Opened; asked: Asked[] } | null> {
  const rows = await askedWhere(trx, today, sql`reminder.token_hash = ${keyHash}`)
  return rows[0] ? { opened: opened(rows[0]), asked: rows.map(asked) } : null
}
