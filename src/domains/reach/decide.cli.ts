import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { systemClock } from '../../platform/clock.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { formatDate } from '../../platform/i18n.ts'
import { no } from '../../platform/result.ts'
import { terms } from '../taxonomy/index.ts'
import { groupOf, groups } from './group.ts'
import { setNorm } from './norm.commands.ts'
import { currentNorms } from './norm.queries.ts'
import { readNorm } from './norm.ts'
import { publishRun, withdrawRun } from './publish.commands.ts'
import { findRun } from './run.queries.ts'
import { refuse, textsOf } from './terminal.ts'
import { amountOf } from './words.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface Signing {
  name: string
  reason: string
  json?: boolean
}

interface NormOptions extends Signing {
  group?: string
  unit: string
  value: string
}

const doing = () => ({ actor: 'cli', role: 'operator' as const, now: systemClock.now() })

async function publish(context: CliContext, typed: string, signing: Signing, withdraw: boolean) {
  const { cli } = textsOf(context)
  const { json = false } = signing
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const done = await write(db, scope, async (trx) => {
    const run = await findRun(trx, number)
    if (!run) return no(['run' as const])
    return (withdraw ? withdrawRun : publishRun)(trx, run, signing, doing())
  })
  if (!done.ok) return refuse(context, done.problems.map((each) => cli.problems[each]).join('; '), json)
  if (json) return context.out({ number, published: !withdraw })
  context.out(withdraw ? cli.withdrawn(number) : cli.published(number))
}

async function norm(context: CliContext, domain: string, options: NormOptions) {
  const { cli } = textsOf(context)
  const { json = false, group = null, ...typed } = options
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const done = await write(db, scope, async (trx) => {
    const domains = (await terms(trx, 'life_domain')).map(({ id }) => id)
    const known = { domains, groups: groups.map(({ key }) => key) }
    const found = readNorm({ domain, group, ...typed }, known)
    return found.ok ? { id: await setNorm(trx, found.value, doing()) } : found.problems
  })
  if (Array.isArray(done)) return refuse(context, done.map((each) => cli.problems[each]).join('; '), json)
  context.out(json ? done : cli.normSet)
}

async function norms(context: CliContext, { json = false }: { json?: boolean }) {
  const { lang } = context
  const { cli } = textsOf(context)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const { found, names } = await read(db, scope, async (trx) => ({
    found: await currentNorms(trx),
    names: new Map((await terms(trx, 'life_domain')).map(({ id, name }) => [id, name[lang]])),
  }))
  if (json) return context.out({ norms: found })
  const lines = found.map(({ domain, group, unit, value, name, setAt }) =>
    cli.normRow(
      names.get(domain) ?? domain,
      group === null ? cli.everyGroup : (groupOf(group)?.name[lang] ?? group),
      amountOf(lang, unit, value ?? 0),
      name,
      formatDate(lang, setAt),
    ),
  )
  context.out(lines.length === 0 ? cli.noNorms : lines.join('\n'))
}

/** The commands `reach publish`, `withdraw`, `norm` and `norms`. */
export function registerDecide(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const group = sharedCommand(program, 'reach', cli.group)
  const signing = (command: Command) =>
    command
      .requiredOption('--name <text>', cli.name)
      .requiredOption('--reason <text>', cli.reason)
      .option('--json', cli.json)
  signing(group.command('publish').description(cli.publish).argument('<number>', cli.which)).action(
    (number: string, options: Signing) => publish(context, number, options, false),
  )
  signing(group.command('withdraw').description(cli.withdraw).argument('<number>', cli.which)).action(
    (number: string, options: Signing) => publish(context, number, options, true),
  )
  signing(group.command('norm').description(cli.norm).argument('<domain>', cli.domain))
    .option('--group <key>', cli.groupOption)
    .option('--unit <unit>', cli.unit, 'hours')
    .option('--value <amount>', cli.value, '')
    .action((domain: string, options: NormOptions) => norm(context, domain, options))
  group
    .command('norms')
    .description(cli.norms)
    .option('--json', cli.json)
    .action((options: { json?: boolean }) => norms(context, options))
}
