import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { recordEvent } from './audit.ts'
import { localDay } from './clock.ts'
import { addDays } from './day.ts'
import type { Trx } from './db/database.ts'
import { read, write } from './db/transaction.ts'
import { recordErasures } from './erasure/erasure.commands.ts'
import { newId } from './id.ts'
import { addJob, type Job, type JobContext } from './jobs.ts'
import { recordDestruction } from './retention.commands.ts'

/** Days that a mail is kept, to answer "did you mail me?"; then address and text go. */
const KEEP_DAYS = 30
/** A mail server that is down gets another chance for so long (RFC 5321, 4.5.4.1: at least four to five days). */
const GIVE_UP_MS = 5 * 86_400_000
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 3_600_000
/** Servers that scan mail take their time after the last byte (RFC 5321, 4.5.3.2.6); hanging up early leaves doubt. */
const SILENCE_MS = 120_000

export interface Letter {
  to: string
  subject: string
  /** Plain text: readable everywhere, nothing to load. */
  text: string
}

/**
 * How handing over went. `refused`: never for this letter. `later`: it certainly did not arrive, try again.
 * `unsure`: it may have arrived, so it must not be repeated by itself. `reason` is a code, never an address.
 */
export type Delivery = { state: 'sent' } | { state: 'refused' | 'later' | 'unsure'; reason: string }

/** Hands a letter to a mail server; never rejects. */
export type Mailer = (letter: Letter & { id: string }) => Promise<Delivery>

interface SmtpError {
  code?: string
  command?: string
  responseCode?: number
}

/**
 * What an error means. A reply of 400 and up says that the server does not take the letter; 500 and up about the
 * recipient or the letter itself says so for good (about sender or login it is our setting, which can be mended).
 * Without a reply everything depends on whether the letter was already on its way.
 */
export function judge({ code, command = '', responseCode = 0 }: SmtpError, offered: boolean): Delivery {
  const reason = String(responseCode || code || 'error')
  if (responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command)) return { state: 'refused', reason }
  if (responseCode >= 400) return { state: 'later', reason }
  return { state: offered ? 'unsure' : 'later', reason }
}

/** Mail over SMTP (RFC 5321). The Message-ID is made from the letter's id, so that a receiver can see a repeat. */
export function smtpMailer(url: string, from: string): Mailer {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return async ({ id, to, subject, text }) => {
    let offered = false
    const transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: SILENCE_MS })
    // The content is first read when the server has said "go ahead" to DATA: from then on it may have arrived.
    const watch = async function* (content: AsyncIterable<Buffer>) {
      offered = true
      yield* content
    }
    transport.use('stream', (mail, done) => {
      mail.message?.processFunc((content) => Readable.from(watch(content as Readable), { objectMode: false }))
      done()
    })
    const headers = { 'Auto-Submitted': 'auto-generated' }
    return transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>`, headers }).then(
      () => ({ state: 'sent' as const }),
      (error: SmtpError) => judge(error, offered),
    )
  }
}

/**
 * Puts a letter in the outbox and adds the job that sends it, both in the caller's transaction. After `eraseAfter` it is
 * erased, 30 days from now when nothing else is said.
 */
export async function queueMail(
  trx: Trx,
  tenant: string,
  letter: Letter,
  now: Date,
  eraseAfter: string = addDays(localDay(now), KEEP_DAYS),
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('mail')
    .values({
      id,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.text,
      createdAt: now,
      eraseAfter,
    })
    .execute()
  await addJob(trx, 'mail.send', { tenant, id }, `mail:${id}`)
  return id
}

/** Has a letter erased from the outbox, sent or not, as soon as the job runs. */
export async function forgetMail(trx: Trx, tenant: string, id: string): Promise<void> {
  await addJob(trx, 'mail.forget', { tenant, id }, `mail.forget:${id}`)
}

/** Takes a letter out of the queue for one attempt; nothing when it was taken before. */
function takeLetter({ db, scope, clock }: JobContext, id: string) {
  return write(db, scope, (trx) =>
    trx
      .updateTable('mail')
      .set({ attemptedAt: clock.now(), failure: null })
      .where('id', '=', id)
      .where('attemptedAt', 'is', null)
      .where('failedAt', 'is', null)
      .returning(['recipient', 'subject', 'body', 'createdAt'])
      .executeTakeFirst(),
  )
}

/** Waits as long again as the letter already waited, at most an hour. */
function nextTry(createdAt: Date, now: Date): Date {
  const waited = now.getTime() - createdAt.getTime()
  return new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, waited)))
}

async function sendOne(context: JobContext, id: string, mailer: Mailer): Promise<void> {
  const { db, scope, clock, log } = context
  const letter = await takeLetter(context, id)
  if (!letter) return
  const { recipient: to, subject, body: text, createdAt } = letter
  const delivery = await mailer({ id, to, subject, text })
  const now = clock.now()
  if (delivery.state !== 'sent') log.warn({ mail: id, ...delivery }, 'mail not delivered')
  await write(db, scope, async (trx) => {
    const row = trx.updateTable('mail').where('id', '=', id)
    if (delivery.state === 'sent') return row.set({ sentAt: now, failure: null }).execute()
    const failure = delivery.reason
    if (delivery.state === 'unsure') return row.set({ failure }).execute()
    const over = delivery.state === 'refused' || now.getTime() - createdAt.getTime() > GIVE_UP_MS
    if (!over)
      await addJob(trx, 'mail.send', { tenant: scope.tenant.id, id }, `mail:${id}`, nextTry(createdAt, now))
    return row.set({ attemptedAt: null, failure, failedAt: over ? now : null }).execute()
  })
}

/** Erases letters whose term is over (with a record when some were never sent) and wakes those that wait. */
async function sweep({ db, scope, clock, log }: JobContext, mayWake: boolean): Promise<void> {
  const today = localDay(clock.now())
  await write(db, scope, async (trx) => {
    const gone = await trx.deleteFrom('mail').where('eraseAfter', '<', today).returning('sentAt').execute()
    await recordDestruction(trx, scope.actor, 'mail', gone.length)
    const unsent = gone.filter((letter) => letter.sentAt === null).length
    if (unsent > 0) {
      const detail = { unsent }
      await recordEvent(trx, {
        actor: scope.actor,
        action: 'mail.expired',
        kind: 'mail',
        subject: today,
        detail,
      })
      log.warn(detail, 'mail erased that was never sent')
    }
    if (!mayWake) return
    const waiting = await trx
      .selectFrom('mail')
      .select('id')
      .where('attemptedAt', 'is', null)
      .where('failedAt', 'is', null)
      .execute()
    for (const { id } of waiting)
      await addJob(trx, 'mail.send', { tenant: scope.tenant.id, id }, `mail:${id}`)
  })
}

async function eraseLetter(trx: Trx, id: string): Promise<void> {
  const row = await trx.deleteFrom('mail').where('id', '=', id).returning('id').executeTakeFirst()
  if (row) await recordErasures(trx, 'mail', [row.id])
}

/** The jobs of the outbox. Without a mailer letters wait; the sweep at the next start sends them. */
export function mailJobs(mailer: Mailer | null): Job[] {
  return [
    {
      name: 'mail.send',
      run: async (context, { id }) => {
        if (mailer && id) await sendOne(context, id, mailer)
      },
    },
    {
      name: 'mail.forget',
      run: async ({ db, scope }, { id }) => {
        if (id) await write(db, scope, (trx) => eraseLetter(trx, id))
      },
    },
    { name: 'mail.sweep', atStart: true, daily: true, run: (context) => sweep(context, mailer !== null) },
  ]
}

/** The newest letters of the outbox, for the mailbox page of a development server and `weefsel mail list`. */
export function recentMail(context: Pick<JobContext, 'db' | 'scope'>, limit = 50) {
  return read(context.db, context.scope, (trx) =>
    trx.selectFrom('mail').selectAll().orderBy('createdAt', 'desc').limit(limit).execute(),
  )
}
