import { sql } from 'kysely'
import { daysBetween } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Kind, Reply } from './message.ts'
import { dueOn } from './term.ts'
import type { DeskRole, Holder } from './work.ts'

/** Which messages somebody wants to see. */
export interface WorkFilter {
  kind?: Kind | undefined
  /** Everything inside this municipality or wijk: CBS codes nest. */
  areaCode?: string | undefined
  whose?: 'mine' | 'nobody' | undefined
  state: 'open' | 'answered'
}

/** One line of the list of work. */
export interface WorkItem {
  number: number
  kind: Kind
  reply: Reply
  label: string
  areaCode: string
  body: string
  sentOn: string
  dueOn: string
  ageDays: number
  read: boolean
  overdue: boolean
  answeredOn: string | null
  holder: Holder | null
}

function filtered(trx: Trx, { kind, areaCode, whose, state }: WorkFilter, account: string) {
  return (
    trx
      .selectFrom('message')
      .innerJoin('messageText', 'messageText.messageId', 'message.id')
      .leftJoin('messageHolder as holder', 'holder.messageId', 'message.id')
      // Together and not for each message: row security then asks once which messages these are answers to.
      .leftJoin(
        ({ selectFrom }) =>
          selectFrom('messageAnswer')
            .select(({ fn }) => ['messageId', fn.max('answeredOn').as('answeredOn')])
            .groupBy('messageId')
            .as('answered'),
        (join) => join.onRef('answered.messageId', '=', 'message.id'),
      )
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
      .$if(areaCode !== undefined, (query) =>
        query.where(sql<boolean>`starts_with(substr(message.area_code, 3), ${areaCode?.slice(2) ?? ''})`),
      )
      .$if(whose === 'mine', (query) => query.where('holder.accountId', '=', account))
      .$if(whose === 'nobody', (query) => query.where('holder.accountId', 'is', null))
      .where('answered.answeredOn', state === 'open' ? 'is' : 'is not', null)
  )
}

/** How many messages there are of these. */
export async function countWork(trx: Trx, filter: WorkFilter, account: string): Promise<number> {
  const row = await filtered(trx, filter, account)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

interface Window {
  account: string
  today: string
  offset: number
  limit: number
}

/** The messages that this person may answer: the open ones by term, so that what is overdue stands first; the answered ones newest first. */
export async function listWork(trx: Trx, filter: WorkFilter, window: Window): Promise<WorkItem[]> {
  const { account, today, offset, limit } = window
  const rows = await filtered(trx, filter, account)
    .leftJoin('messageReading as reading', 'reading.messageId', 'message.id')
    .select(['number', 'kind', 'reply', 'aboutLabel as label', 'message.areaCode', 'body', 'sentOn'])
    .select(['reading.readOn', 'answered.answeredOn'])
    .select(['holder.role as holderRole', 'holder.accountId', 'holder.since'])
    .orderBy('number', filter.state === 'open' ? 'asc' : 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ readOn, holderRole, accountId, since, ...row }) => {
    const due = dueOn(row.sentOn)
    return {
      ...row,
      ...{ kind: row.kind as Kind, reply: row.reply as Reply },
      ...{ dueOn: due, ageDays: daysBetween(row.sentOn, today), read: readOn !== null },
      overdue: row.answeredOn === null && due < today,
      holder: since === null ? null : { role: holderRole as DeskRole, account: accountId, since },
    }
  })
}

/** The areas of the messages that this person may answer. */
export async function workAreas(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('message').select('areaCode').distinct().orderBy('areaCode').execute()
  return rows.map(({ areaCode }) => areaCode)
}

/** What waits for one person: her own, and what nobody has in hand; with the oldest of each. */
export interface WaitingWork {
  mine: number
  mineLate: number
  nobody: number
  nobodyLate: number
}

/** Counts the messages without an answer that are hers or nobody’s. */
export async function waitingWork(trx: Trx, account: string, today: string): Promise<WaitingWork> {
  const rows = await filtered(trx, { state: 'open' }, account)
    .select(['sentOn', 'holder.accountId'])
    .where((where) =>
      where.or([where('holder.accountId', 'is', null), where('holder.accountId', '=', account)]),
    )
    .execute()
  const mine = rows.filter(({ accountId }) => accountId === account)
  const nobody = rows.filter(({ accountId }) => accountId === null)
  const late = (some: typeof rows) => some.filter(({ sentOn }) => dueOn(sentOn) < today).length
  return { mine: mine.length, mineLate: late(mine), nobody: nobody.length, nobodyLate: late(nobody) }
}
