import type { Command } from 'commander'
import type { CliContext } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import type { Role, Scope } from '../../platform/db/transaction.ts'
import { read, write } from '../../platform/db/transaction.ts'
import { siteOf } from '../../platform/site-address.ts'
import { itemsDue } from './items.queries.ts'
import { sendReminders } from './run.commands.ts'
import { setMails, setTerm } from './term.commands.ts'
import { TERM_KINDS } from './term.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const ACTOR = 'cli'
const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

async function scopeOf(context: CliContext, role: Role): Promise<Scope> {
  return { tenant: await context.tenant(), actor: ACTOR, roles: [role] }
}

function refuse(context: CliContext, message: string): void {
  process.stderr.write(`weefsel: ${message}\n`)
  context.exitCode(2)
}

interface RunOptions {
  json?: boolean
  organization?: string
  site?: string
  weekend?: boolean
}

async function run(context: CliContext, { json = false, organization, site, weekend }: RunOptions) {
  const { cli } = textsOf(context)
  const [db, scope] = [await context.db(), await scopeOf(context, 'system')]
  const origin = siteOf(site ? [] : scope.tenant.hosts, site ?? process.env.PUBLIC_URL)
  const done = await sendReminders(db, scope, {
    ...{ now: systemClock.now(), origin },
    ...{ only: organization, anyDay: weekend },
  })
  if (json) return context.out(done)
  if (done.held) return refuse(context, cli[done.held])
  context.out(cli.ran(done.letters, done.items))
}

async function list(context: CliContext, { json = false, limit }: { json?: boolean; limit: string }) {
  const { cli, kinds } = textsOf(context)
  const [db, scope] = [await context.db(), await scopeOf(context, 'operator')]
  const due = await read(db, scope, (trx) => itemsDue(trx, localDay(systemClock.now())))
  const shown = due.slice(0, Math.max(1, Number(limit) || 50))
  if (json) return context.out({ due: due.length, items: shown })
  const lines = shown.map(({ dueOn, termKind, name }) => cli.row(dueOn, kinds[termKind], name))
  context.out(due.length === 0 ? cli.none : [...lines, cli.due(due.length)].join('\n'))
}

async function mails(context: CliContext, word: string) {
  const { cli } = textsOf(context)
  if (word !== 'on' && word !== 'off') return refuse(context, cli.badSwitch)
  const [db, scope] = [await context.db(), await scopeOf(context, 'operator')]
  await write(db, scope, (trx) => setMails(trx, word === 'on', { actor: ACTOR }))
  context.out(cli.turned(word === 'on'))
}

async function term(context: CliContext, word: string, months: string) {
  const { cli, kinds } = textsOf(context)
  const kind = TERM_KINDS.find((each) => each === word)
  if (!kind) return refuse(context, cli.badTerm)
  const [db, scope] = [await context.db(), await scopeOf(context, 'operator')]
  const set = await write(db, scope, (trx) => setTerm(trx, kind, Number(months), { actor: ACTOR }))
  if (!set.ok) return refuse(context, cli.badTerm)
  context.out(cli.set(kinds[kind], Number(months)))
}

/** The commands `freshness run`, `list`, `mails` and `term`. */
export function register(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const group = program.command('freshness').description(cli.group)
  group
    .command('run')
    .description(cli.run)
    .option('--organization <id>', cli.only)
    .option('--site <address>', cli.site)
    .option('--weekend', cli.anyDay)
    .option('--json', cli.json)
    .action((options) => run(context, options))
  group
    .command('list')
    .description(cli.list)
    .option('--json', cli.json)
    .option('--limit <n>', cli.limit, '50')
    .action((options) => list(context, options))
  group
    .command('mails')
    .description(cli.mails)
    .argument('<on|off>', cli.onOff)
    .action((word: string) => mails(context, word))
  group
    .command('term')
    .description(cli.term)
    .argument('<kind>', cli.kind)
    .argument('<months>', cli.months)
    .action((kind: string, months: string) => term(context, kind, months))
}
