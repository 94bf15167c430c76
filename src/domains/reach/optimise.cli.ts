import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { formatNumber } from '../../platform/i18n.ts'
import { prove } from '../../platform/prover.ts'
import { askedOf, numberOf, type TypedQuestion } from './asked.queries.ts'
import { type Best, bestOf, siteQuestion } from './best-places.ts'
import type { Mode } from './mode.ts'
import { MOST_PAIRS, type Proven, provenBest } from './prove-places.ts'
import { inputsOf } from './run.queries.ts'
import { refuse, textsOf } from './terminal.ts'
import { toldOf } from './told.queries.ts'
import { amountOf, groundLines, newPlacesLine } from './words.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface OptimiseOptions extends TypedQuestion {
  json?: boolean
  places: string
  hours: string
  prove?: string
  longer?: boolean
}

/** Nobody waits longer for a proof. */
const MOST_SECONDS = 600

/** What a proof came to, as a sentence; nothing when none was asked for. */
function proofLines(context: CliContext, best: Best | Proven): string[] {
  if (!('proof' in best)) return []
  const { lang } = context
  const { optimise: texts } = textsOf(context).cli
  const { proof, pairs, gapAfter, least } = best
  const amount = (value: number) => amountOf(lang, 'hours', value)
  if (proof === 'large') return [texts.large(formatNumber(lang, pairs), formatNumber(lang, MOST_PAIRS))]
  if (proof === 'failed') return [texts.failed]
  if (proof === 'optimal') return [texts.proven(amount(gapAfter))]
  const part = gapAfter > 0 ? (gapAfter - least) / gapAfter : 0
  return [texts.notProven(amount(least), formatNumber(lang, Math.ceil(1_000 * part) / 10, 1))]
}

function tell(
  context: CliContext,
  best: Best | Proven,
  mode: Mode,
  names: ReadonlyMap<string, string>,
): void {
  const { lang } = context
  const texts = textsOf(context).cli.optimise
  const amounts = [best.gapBefore, best.gapAfter, best.least].map((each) => amountOf(lang, 'hours', each))
  const [before = '', after = '', least = ''] = amounts
  const sites = best.sites.map(({ x, y, buurt, name }, at) =>
    texts.site(at + 1, name ?? names.get(buurt) ?? buurt, x, y),
  )
  const lines = [texts.result(before, after, least), ...proofLines(context, best)]
  context.out([...sites, ...lines, ...newPlacesLine(lang, mode, best.byRoad)].join('\n'))
}

async function optimise(
  context: CliContext,
  { places, hours, prove: typedSeconds, longer = false, json = false, ...typed }: OptimiseOptions,
) {
  const texts = textsOf(context).cli.optimise
  const [count, length] = [numberOf(places), Number(hours.replace(',', '.'))]
  if (count < 1 || count > 20 || !(length >= 1 && length <= 168)) return refuse(context, texts.bad, json)
  const seconds = typedSeconds === undefined ? null : numberOf(typedSeconds)
  if (seconds !== null && (seconds < 1 || seconds > MOST_SECONDS))
    return refuse(context, texts.badSeconds, json)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const found = await read(db, scope, async (trx) => {
    const asked = await askedOf(trx, typed, context.lang)
    if (!asked.ok) return asked.problems
    const inputs = await inputsOf(trx, asked.value.run.id)
    const { question } = asked.value
    const told = await toldOf(trx, asked.value.run, question, context.lang)
    return inputs && told ? { inputs, question, told } : texts.nothing
  })
  if (typeof found === 'string') return refuse(context, found, json)
  const question = siteQuestion(found.inputs, found.question, { count, hours: length, longer })
  if (!question) return refuse(context, texts.nothing, json)
  try {
    const best = seconds === null ? bestOf(question) : await provenBest(question, prove, seconds)
    if (best.gapBefore > 0 && best.sites.length === 0) return refuse(context, texts.noSites, json)
    if (json) return context.out(best)
    context.out(groundLines(context.lang, found.told).join('\n'))
    tell(context, best, found.question.mode, found.told.names)
  } finally {
    question.close()
  }
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
    .option('--longer', cli.optimise.longer)
    .option('--prove <seconds>', cli.optimise.prove)
    .option('--json', cli.json)
    .action((options: OptimiseOptions) => optimise(context, options))
}
