import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { formatDate } from '../../platform/i18n.ts'
import { type TypedQuestion, toldOrWhy } from './asked.queries.ts'
import { compare } from './compare.ts'
import { comparisonLines } from './compare-words.ts'
import { inputsOf, listRuns } from './run.queries.ts'
import { percentOf, type Run } from './run.ts'
import { refuse, textsOf } from './terminal.ts'
import type { Told } from './told.queries.ts'
import { buurtLine, findingLines, titleLine } from './words.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface Options extends TypedQuestion {
  buurten?: boolean
  json?: boolean
}

/** What a run counted for a part of life, each with the key by which a plan names it. */
async function countedIn(trx: Trx, { runId, finding }: Told) {
  const inputs = await inputsOf(trx, runId)
  return (inputs?.facilities ?? [])
    .filter(({ domains }) => domains.includes(finding.lifeDomain))
    .map(({ key, name, placeName, x, y, hours }) => ({ key, name, placeName, x, y, hours }))
}

async function show(context: CliContext, { json = false, buurten = false, ...typed }: Options) {
  const { lang } = context
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const told = await read(db, scope, (trx) => toldOrWhy(trx, typed, lang))
  if (!told.ok) return refuse(context, told.problems, json)
  const { finding, results, norm, names, sources, onDay } = told.value
  if (json) {
    const facilities = await read(db, scope, (trx) => countedIn(trx, told.value))
    return context.out({ onDay, finding, norm, sources, facilities, results })
  }
  const lines = results.map((each) => buurtLine(lang, names.get(each.areaCode) ?? each.areaCode, each))
  context.out([...findingLines(lang, told.value), ...(buurten ? lines : [])].join('\n'))
}

async function compared(context: CliContext, one: string, other: string, options: Options) {
  const { json = false, ...typed } = options
  const { lang } = context
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const [before, after] = await read(db, scope, async (trx) => [
    await toldOrWhy(trx, { ...typed, run: one }, lang),
    await toldOrWhy(trx, { ...typed, run: other }, lang),
  ])
  if (!before?.ok) return refuse(context, before?.problems ?? '', json)
  if (!after?.ok) return refuse(context, after?.problems ?? '', json)
  const found = compare(before.value, after.value)
  if (json) return context.out(found)
  context.out([titleLine(lang, after.value), ...comparisonLines(lang, found, before.value.names)].join('\n'))
}

function stateOf(context: CliContext, run: Run): string {
  const { states, failed } = textsOf(context).cli
  if (run.publication) return states.published(run.publication.name)
  if (run.outcome === null) return states.busy(percentOf(run))
  return run.problem ? `${states.failed}: ${failed[run.problem]}` : states[run.outcome]
}

async function list(context: CliContext, { json = false }: { json?: boolean }) {
  const { cli } = textsOf(context)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const runs = await read(db, scope, (trx) => listRuns(trx))
  if (json) return context.out({ runs })
  const lines = runs.map((run) =>
    cli.row(run.number, formatDate(context.lang, run.onDay), stateOf(context, run)),
  )
  context.out(lines.length === 0 ? cli.none : lines.join('\n'))
}

/** The commands `reach list`, `show` and `compare`. */
export function registerShow(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const group = sharedCommand(program, 'reach', cli.group)
  const asking = (command: Command) =>
    command
      .option('--domain <id>', cli.domain, 'ontmoeting')
      .option('--group <key>', cli.groupOption, 'iedereen')
      .option('--mode <mode>', cli.mode, 'walk')
      .option('--json', cli.json)
  group
    .command('list')
    .description(cli.list)
    .option('--json', cli.json)
    .action((options: { json?: boolean }) => list(context, options))
  asking(group.command('show').description(cli.show))
    .option('--run <number>', cli.number)
    .option('--buurten', cli.buurten)
    .action((options: Options) => show(context, options))
  asking(group.command('compare').description(cli.compare))
    .argument('<one>', cli.which)
    .argument('<other>', cli.which)
    .action((one: string, other: string, options: Options) => compared(context, one, other, options))
}
