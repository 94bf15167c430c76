import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { askedOf, numberOf, type TypedQuestion } from './asked.queries.ts'
import { inputsOf } from './run.queries.ts'
import { refuse, textsOf } from './terminal.ts'
import { buurtNames } from './told.queries.ts'
import { bestPlaces } from './what-if.ts'
import { amountOf } from './words.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface OptimiseOptions extends TypedQuestion {
  json?: boolean
  places: string
  hours: string
}

async function optimise(context: CliContext, { places, hours, json = false, ...typed }: OptimiseOptions) {
  const { lang } = context
  const texts = textsOf(context).cli.optimise
  const [count, length] = [numberOf(places), Number(hours.replace(',', '.'))]
  if (count < 1 || count > 20 || !(length >= 1 && length <= 168)) return refuse(context, texts.bad, json)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const found = await read(db, scope, async (trx) => {
    const asked = await askedOf(trx, typed, lang)
    if (!asked.ok) return asked.problems
    const inputs = await inputsOf(trx, asked.value.run.id)
    const best = inputs && bestPlaces(inputs, asked.value.question, { count, hours: length })
    return best ? { best, names: await buurtNames(trx) } : texts.nothing
  })
  if (typeof found === 'string') return refuse(context, found, json)
  const { best, names } = found
  if (json) return context.out(best)
  const amounts = [best.gapBefore, best.gapAfter, best.least].map((each) => amountOf(lang, 'hours', each))
  const [before = '', after = '', least = ''] = amounts
  const sites = best.sites.map(({ x, y, buurt }, at) => texts.site(at + 1, names.get(buurt) ?? buurt, x, y))
  context.out([...sites, texts.result(before, after, least)].join('\n'))
}

/** The command `reach optimise`. */
export function registerOptimise(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  sharedCommand(program, 'reach', cli.group)
    .command('optimise')
    .description(cli.optimise.group)
    .option('--domain <id>', cli.domain, 'ontmoeting')
    .option('--group <key>', cli.groupOption, 'iedereen')
    .option('--mode <mode>', cli.mode, 'walk')
    .option('--run <number>', cli.number)
    .option('--places <count>', cli.optimise.count, '1')
    .option('--hours <hours>', cli.optimise.hours, '10')
    .option('--json', cli.json)
    .action((options: OptimiseOptions) => optimise(context, options))
}
