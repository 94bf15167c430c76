import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { addDays, dayNumber } from '../../platform/day.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { formatDate, formatNumber } from '../../platform/i18n.ts'
import { executeRun } from './execute.commands.ts'
import { lastChecked } from './gather.queries.ts'
import { openRun } from './run.commands.ts'
import { runById } from './run.queries.ts'
import { refuse, textsOf } from './terminal.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

const DAY = /^(19|20)\d\d-\d\d-\d\d$/
/** Whether it is a day of the calendar: 31 February is none. */
const isDay = (typed: string) =>
  DAY.test(typed) && !Number.isNaN(dayNumber(typed)) && addDays(typed, 0) === typed

async function run(context: CliContext, { day, json = false }: { day?: string; json?: boolean }) {
  const { cli } = textsOf(context)
  const today = localDay(systemClock.now())
  const onDay = day ?? today
  if (!isDay(onDay)) return refuse(context, cli.badDay, json)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const last = onDay < today ? await read(db, scope, (trx) => lastChecked(trx, onDay)) : null
  if (last !== null && last > onDay) return refuse(context, cli.pastDay(formatDate(context.lang, last)), json)
  const start = Date.now()
  const doing = { actor: scope.actor, role: 'operator' as const, now: systemClock.now() }
  const id = await write(db, scope, (trx) => openRun(trx, onDay, doing))
  let bar: ReturnType<CliContext['progress']> | undefined
  const executed = await executeRun(
    {
      ...{ db, scope: { ...scope, roles: ['system'] }, clock: systemClock },
      onProgress: (done, total) => {
        bar ??= context.progress(total, cli.progress)
        bar.update(done)
      },
    },
    id,
  ).finally(() => bar?.stop())
  if (executed?.outcome === 'failed') return refuse(context, cli.failed[executed.problem ?? 'broken'], json)
  if (executed?.outcome !== 'done') return refuse(context, cli.cancelled, json)
  const seconds = (Date.now() - start) / 1_000
  const done = await read(db, scope, (trx) => runById(trx, id))
  context.out(
    json ? { run: done, seconds } : cli.done(done?.number ?? 0, formatNumber(context.lang, seconds, 1)),
  )
}

/** The command `reach run`. */
export function register(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const group = sharedCommand(program, 'reach', cli.group)
  group
    .command('run')
    .description(cli.run)
    .option('--day <day>', cli.day)
    .option('--json', cli.json)
    .action((options: { day?: string; json?: boolean }) => run(context, options))
}
