import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { systemClock } from '../../platform/clock.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { formatDate } from '../../platform/i18n.ts'
import { no, type Result } from '../../platform/result.ts'
import { askedOf, numberOf, type TypedQuestion } from './asked.queries.ts'
import { comparisonLines } from './compare-words.ts'
import { inputsOf } from './run.queries.ts'
import { makeScenario } from './scenario.commands.ts'
import { findScenario, listScenarios } from './scenario.queries.ts'
import { applySteps, bringsPlaces, type PlanProblem, readPlan, touchedBy } from './scenario.ts'
import { refuse, textsOf } from './terminal.ts'
import { buurtNames } from './told.queries.ts'
import { whatIf } from './what-if.ts'
import { newPlacesLine } from './words.ts'

/** Whoever is at the server. */
async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface Options extends TypedQuestion {
  json?: boolean
}

interface AddOptions extends Options {
  title: string
  reason: string
}

async function stepsFrom(file: string): Promise<Result<unknown, 'badFile'>> {
  try {
    return { ok: true, value: JSON.parse(await readFile(file, 'utf8')) }
  } catch {
    return no('badFile')
  }
}

function problemText(context: CliContext, problem: PlanProblem): string {
  const { plan } = textsOf(context).cli
  return problem.part === 'step'
    ? plan.step(problem.step, plan.problems[problem.problem])
    : plan.problems[problem.part]
}

async function add(context: CliContext, file: string, { title, reason, json = false, ...typed }: AddOptions) {
  const { plan } = textsOf(context).cli
  const steps = await stepsFrom(file)
  if (!steps.ok) return refuse(context, plan.badFile, json)
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const doing = { actor: scope.actor, role: 'operator' as const, now: systemClock.now() }
  const made = await write(db, scope, async (trx) => {
    const asked = await askedOf(trx, typed, context.lang)
    if (!asked.ok) return asked.problems
    const inputs = await inputsOf(trx, asked.value.run.id)
    if (!inputs) return plan.unknown
    const found = readPlan({ title, reason, steps: steps.value }, inputs)
    if (!found.ok) return found.problems.map((each) => problemText(context, each)).join('\n')
    return makeScenario(trx, asked.value.run.id, found.value, doing)
  })
  if (typeof made === 'string') return refuse(context, made, json)
  context.out(json ? made : plan.made(made.number, made.key))
}

async function show(context: CliContext, number: string, { json = false, ...typed }: Options) {
  const { lang } = context
  const { plan, noFigures } = textsOf(context).cli
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const found = await read(db, scope, async (trx) => {
    const scenario = await findScenario(trx, numberOf(number))
    const inputs = scenario && (await inputsOf(trx, scenario.runId))
    const asked = await askedOf(trx, typed, lang)
    if (!scenario || !inputs || !asked.ok) return asked.ok ? plan.unknown : asked.problems
    return { scenario, inputs, question: asked.value.question, names: await buurtNames(trx) }
  })
  if (typeof found === 'string') return refuse(context, found, json)
  const { scenario, inputs, question, names } = found
  const touched = touchedBy(inputs, scenario.steps)
  const comparison = whatIf(inputs, (given) => applySteps(given, scenario.steps), question)
  if (!comparison) return refuse(context, noFigures, json)
  if (json) return context.out({ scenario, touched, comparison })
  const near = touched.buurten.map((code) => names.get(code) ?? code).join(', ')
  context.out(
    [
      `${scenario.title}: ${scenario.reason}`,
      plan.touches,
      ...touched.facilities.map(({ name, placeName, key }) => plan.thing(name, placeName, key)),
      plan.buurten(near || '–'),
      ...comparisonLines(lang, comparison, names),
      ...(bringsPlaces(scenario.steps)
        ? newPlacesLine(lang, question.mode, comparison.before.byRoad === true)
        : []),
    ].join('\n'),
  )
}

async function list(context: CliContext, { json = false }: { json?: boolean }) {
  const { plan } = textsOf(context).cli
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const found = await read(db, scope, listScenarios)
  if (json) return context.out({ plans: found })
  const lines = found.map(({ number, title, madeAt }) =>
    plan.row(number, title, formatDate(context.lang, madeAt)),
  )
  context.out(lines.length === 0 ? plan.none : lines.join('\n'))
}

/** The commands `reach plan add`, `list` and `show`. */
export function registerPlans(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const plans = sharedCommand(program, 'reach', cli.group).command('plan').description(cli.plan.group)
  const asking = (command: Command) =>
    command
      .option('--domain <id>', cli.domain, 'ontmoeting')
      .option('--group <key>', cli.groupOption, 'iedereen')
      .option('--mode <mode>', cli.mode, 'walk')
      .option('--run <number>', cli.number)
      .option('--json', cli.json)
  asking(plans.command('add').description(cli.plan.add).argument('<file>', cli.plan.file))
    .requiredOption('--title <text>', cli.plan.title)
    .requiredOption('--reason <text>', cli.reason)
    .action((file: string, options: AddOptions) => add(context, file, options))
  plans
    .command('list')
    .description(cli.plan.list)
    .option('--json', cli.json)
    .action((options: { json?: boolean }) => list(context, options))
  asking(plans.command('show').description(cli.plan.show).argument('<number>', cli.plan.number)).action(
    (number: string, options: Options) => show(context, number, options),
  )
}
