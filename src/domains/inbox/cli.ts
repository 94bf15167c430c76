import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { CliContext } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import type { Database, Trx } from '../../platform/db/database.ts'
import type { Tenant } from '../../platform/db/tenants.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { readReceipt } from '../../platform/id.ts'
import { no } from '../../platform/result.ts'
import { secretHash } from '../../platform/secret.ts'
import { siteOf } from '../../platform/site-address.ts'
import { readAnswer } from './draft.ts'
import { listLines, messageLines } from './lines.ts'
import type { Message } from './message.ts'
import { answerMessage, markRead, readContact } from './operator.commands.ts'
import { listMessages, showMessage } from './queries.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const ACTOR = 'cli'

interface Work {
  db: Database
  scope: Scope
  tenant: Tenant
  now: Date
  today: string
}

async function open(context: CliContext): Promise<Work> {
  const [db, tenant] = [await context.db(), await context.tenant()]
  const now = systemClock.now()
  return { db, tenant, scope: { tenant, actor: ACTOR, roles: ['operator'] }, now, today: localDay(now) }
}

/** A number as the list shows it, or a receipt as a sender reads it out. */
async function findMessage(trx: Trx, typed: string): Promise<Message | null> {
  if (/^\d{1,11}$/.test(typed)) return showMessage(trx, { number: Number(typed) })
  const receipt = readReceipt(typed)
  return receipt === null ? null : showMessage(trx, { receiptHash: secretHash(receipt) })
}

/** Says why not, and ends with 2. */
function refuse(context: CliContext, problem: keyof typeof nl.cli.answerProblems, json = false): void {
  const message = { nl, en }[context.lang].cli.answerProblems[problem]
  context.out(json ? { problem, message } : message)
  context.exitCode(2)
}

async function list(context: CliContext, options: { all?: boolean; area?: string; json?: boolean }) {
  const { db, scope, today } = await open(context)
  const areaCode = options.area?.trim().toUpperCase()
  const state = options.all ? 'all' : 'open'
  const rows = await read(db, scope, (trx) =>
    listMessages(trx, { state, today, ...(areaCode ? { areaCode } : {}) }),
  )
  context.out(options.json ? { messages: rows } : listLines(rows, context.lang).join('\n'))
}

async function show(context: CliContext, typed: string, { json = false }: { json?: boolean }) {
  const { db, scope, today } = await open(context)
  const shown = await write(db, scope, async (trx) => {
    const message = await findMessage(trx, typed)
    if (!message) return null
    const acting = { actor: ACTOR, today }
    await markRead(trx, message, acting)
    return { message, contact: await readContact(trx, message, acting) }
  })
  if (!shown) return refuse(context, 'unknown', json)
  const { message, contact } = shown
  context.out(json ? { ...message, contact } : messageLines(message, contact, context.lang).join('\n'))
}

interface AnswerOptions {
  text?: string
  file?: string
  by?: string
}

/** The answer as it was given; null when the file cannot be read. */
async function readText({ text, file }: AnswerOptions): Promise<string | null> {
  if (text !== undefined) return text
  return file === undefined ? textOf(process.stdin) : readFile(file, 'utf8').catch(() => null)
}

async function answer(context: CliContext, typed: string, options: AnswerOptions) {
  const text = await readText(options)
  if (text === null) return refuse(context, 'file')
  const { db, scope, tenant, now, today } = await open(context)
  const site = siteOf(tenant.hosts, process.env.PUBLIC_URL)
  const outcome = await write(db, scope, async (trx) => {
    const message = await findMessage(trx, typed)
    if (!message) return no('unknown' as const)
    const given = readAnswer(text, options.by ?? { nl, en }[message.lang].cli.operator)
    if (!given.ok) return given
    const how = { tenant: tenant.id, actor: ACTOR, now, site }
    const answered = await answerMessage(trx, message, given.value, how)
    if (!answered.ok) return answered
    const call = message.reply === 'call'
    const contact = call ? await readContact(trx, message, { actor: ACTOR, today }) : null
    return { ok: true as const, value: { ...answered.value, contact } }
  })
  if (!outcome.ok) return refuse(context, outcome.problems)
  const { cli } = { nl, en }[context.lang]
  const { mailed, contact } = outcome.value
  if (contact) return context.out(cli.call(contact.name ?? '', contact.phone ?? ''))
  context.out(mailed ? cli.mailed : cli.answered)
}

/** The commands of this domain: `inbox list`, `inbox show` and `inbox answer`. */
export function register(program: Command, context: CliContext): void {
  const { help } = { nl, en }[context.lang].cli
  const inbox = program.command('inbox').description(help.inbox)
  inbox
    .command('list')
    .description(help.list)
    .option('--all', help.all)
    .option('--area <code>', help.area)
    .option('--json', help.json)
    .action((options) => list(context, options))
  inbox
    .command('show')
    .description(help.show)
    .argument('<number>', help.number)
    .option('--json', help.json)
    .action((typed: string, options) => show(context, typed, options))
  inbox
    .command('answer')
    .description(help.answer)
    .argument('<number>', help.number)
    .option('--text <text>', help.text)
    .option('--file <file>', help.file)
    .option('--by <role>', help.by)
    .action((typed: string, options) => answer(context, typed, options))
}
