import { sql } from 'kysely'
import { daysBetween } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Scope } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { secretHash } from '../../platform/secret.ts'
import type { AboutKind, Answer, Contact, Kind, ListedMessage, Message, Reply } from './message.ts'
import { type OpenNow, roughly } from './published/figures.ts'
import { dueOn } from './term.ts'
import { stepsOf } from './work.queries.ts'

/** The scope of somebody who holds a receipt: row security opens that one message and nothing else. */
export function holding(scope: Scope, receipt: string): Scope {
  return { ...scope, receiptHash: secretHash(receipt) }
}

const messages = (trx: Trx) =>
  trx
    .selectFrom('message')
    .leftJoin('messageText', 'messageText.messageId', 'message.id')
    .leftJoin('messageReading', 'messageReading.messageId', 'message.id')
    .leftJoin('messageWithdrawal', 'messageWithdrawal.messageId', 'message.id')

async function answersOf(trx: Trx, id: string): Promise<Answer[]> {
  return trx
    .selectFrom('messageAnswer')
    .select(['body', 'answeredBy as by', 'answeredOn as on'])
    .where('messageId', '=', id)
    .orderBy('id')
    .execute()
}

/** The message with this number or receipt hash, if the transaction may see it; null otherwise. */
export async function showMessage(
  trx: Trx,
  key: { number: number } | { receiptHash: string },
): Promise<Message | null> {
  const found = await messages(trx)
    .selectAll('message')
    .select(['messageText.body', 'messageReading.readOn', 'messageWithdrawal.withdrawnOn'])
    .where((eb) =>
      'number' in key ? eb('number', '=', key.number) : eb('receiptHash', '=', key.receiptHash),
    )
    .executeTakeFirst()
  if (!found) return null
  const { aboutKind, aboutId, aboutLabel, receiptHash: _, ...row } = found
  return {
    ...row,
    kind: row.kind as Kind,
    reply: row.reply as Reply,
    lang: row.lang as Lang,
    about: { kind: aboutKind as AboutKind, id: aboutId, label: aboutLabel },
    dueOn: dueOn(row.sentOn),
    answers: await answersOf(trx, row.id),
    steps: await stepsOf(trx, row.id),
  }
}

/** How to reach the sender; null when not asked for or erased. Only for operators: each look is recorded by `readContact`. */
export async function contactOf(trx: Trx, messageId: string): Promise<Contact | null> {
  const row = await trx
    .selectFrom('messageSender')
    .select(['name', 'email', 'phone'])
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  return row ?? null
}

export interface ListOptions {
  state: 'open' | 'answered' | 'all'
  /** Everything inside this municipality or wijk as well: CBS codes nest. */
  areaCode?: string
  today: string
}

/** What an operator has to do, oldest first. Withdrawn and erased messages only under `all`. */
export async function listMessages(trx: Trx, options: ListOptions): Promise<ListedMessage[]> {
  const { state, areaCode, today } = options
  const answered = sql<
    string | null
  >`(select max(answered_on) from message_answer where message_id = message.id)`
  const rows = await messages(trx)
    .select(['number', 'body', 'kind', 'aboutLabel as label', 'areaCode', 'reply', 'sentOn'])
    .select(['messageReading.readOn', 'messageWithdrawal.withdrawnOn', answered.as('answeredOn')])
    .$if(areaCode !== undefined, (query) =>
      query.where(sql<boolean>`starts_with(substring(area_code from 3), ${areaCode?.slice(2)})`),
    )
    .$if(state === 'open', (query) => query.where('body', 'is not', null).where(answered, 'is', null))
    .$if(state === 'answered', (query) => query.where(answered, 'is not', null))
    .orderBy('number')
    .execute()
  return rows.map(({ readOn, withdrawnOn, body, ...row }) => {
    const due = dueOn(row.sentOn)
    return {
      ...row,
      kind: row.kind as Kind,
      reply: row.reply as Reply,
      dueOn: due,
      ageDays: daysBetween(row.sentOn, today),
      read: readOn !== null,
      withdrawn: withdrawnOn !== null,
      erased: body === null && withdrawnOn === null,
      overdue: row.answeredOn === null && body !== null && due < today,
    }
  })
}

/** How many messages of the whole working area wait, as everybody may see it; any scope may ask. */
export async function openNow(trx: Trx, today: string): Promise<OpenNow> {
  const row = await trx
    .selectFrom('messageTally')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('sentOn').as('oldest')])
    .where('answeredOn', 'is', null)
    .executeTakeFirstOrThrow()
  return { count: roughly(Number(row.count)), days: row.oldest ? daysBetween(row.oldest, today) : null }
}
