import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { openCrew } from '../../../engines/reach/crew.ts'
import { computeReach } from '../../../engines/reach/measures.ts'
import { nearest, nearestByCost } from '../../../engines/reach/nearest.ts'
import { reachableIn } from '../../../engines/reach/reachable.ts'
import { type CliContext, sharedCommand } from '../../../platform/cli.ts'
import { en } from './compute.texts.en.ts'
import { nl } from './compute.texts.nl.ts'
import { addFileOptions, type FileWords, isWritten, refuse, unwritable } from './options.ts'
import { type Files, readFiles } from './read-files.ts'
import { refuseFiles } from './refuse.ts'
import { scoreLines } from './score-table.ts'
import { COMPUTE_METHODS, type ComputeWish, type ComputeWords, DECAYS, readWish } from './wish.ts'

interface Options extends ComputeWords, FileWords {
  capacity?: string
}

/** The last column of the file that is made. */
const FLAG = 'reachable'
/** Below this many points other threads come too late to help. */
const FEW = 20_000
const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

const questionOf = ({ demand, supply, costs }: Files) => ({
  demand: { ...demand, populations: [...demand.amounts.values()] },
  supply: { ...supply, capacities: [...supply.amounts.values()] },
  ...(costs ? { costs } : {}),
})

/** Scores by column of capacity, and for each demand point whether anything lies within the catchment. */
function answer(files: Files, { method, decay, catchment, threads }: ComputeWish) {
  const question = questionOf(files)
  const { demand, supply, costs } = question
  const crew = openCrew(demand.x.length + supply.x.length < FEW ? 1 : threads)
  try {
    if (method !== 'nearest')
      return computeReach({ ...question, lens: { method, decay, catchment: catchment ?? 0 } }, crew)
    const scores = costs ? nearestByCost(demand.x.length, supply, costs) : nearest(demand, supply)
    if (catchment === null) return { scores, reachable: reachableIn(question, Infinity, scores), idle: [] }
    // Not by the distances, which are rounded roots: by the squares, as for every other measure.
    const lens = { method: 'cumulative', decay: { kind: 'binary' }, catchment } as const
    return { scores, reachable: computeReach({ ...question, lens }, crew).reachable, idle: [] }
  } finally {
    crew.close()
  }
}

/** What is told of the outcome: how much there was, and what reaches nothing or nobody. */
function foundOf({ demand, supply }: Files, reachable: Uint8Array, idle: readonly Uint32Array[]) {
  const names = [...supply.amounts.keys()]
  return {
    points: demand.ids.length,
    facilities: supply.ids.length,
    unreached: reachable.reduce((sum, value) => sum + 1 - value, 0),
    idle: Object.fromEntries(
      idle.map((list, column) => [names[column], [...list].map((at) => supply.ids.at(at))]),
    ),
  }
}

/** What the command line lacks or has wrong, all at once. */
async function refusals(context: CliContext, options: Options, wish: ReturnType<typeof readWish>) {
  const texts = textsOf(context)
  const lacking = (['demand', 'supply', 'out'] as const).filter((name) => !options[name])
  return [
    ...(lacking.length > 0 ? [texts.lacking(lacking.map((name) => `--${name}`).join(', '))] : []),
    ...(await unwritable(context, options)),
    ...(wish.ok ? [] : wish.problems.map((trouble) => texts.trouble[trouble])),
  ]
}

async function compute(context: CliContext, options: Options): Promise<void> {
  const texts = textsOf(context)
  const { population, capacity, json = false, planar = false } = options
  const { demand: homes = '', supply: places = '', out = '' } = options
  const wish = readWish(options, availableParallelism())
  const problems = await refusals(context, options, wish)
  if (!wish.ok || problems.length > 0) return refuse(context, problems, json)
  const { lang } = context
  const needsPeople = !['nearest', 'cumulative'].includes(wish.value.method)
  const populations = needsPeople ? [population] : []
  const capacities = capacity?.split(',').map((name) => name.trim()) ?? null
  const files = await readFiles({
    ...{ ...options, demand: homes, supply: places },
    ...{ populations, capacities, planar, lang },
  })
  if (!files.ok) return refuseFiles(context, files.problems, json)
  const { demand, supply } = files.value
  const wrong = supply.amounts.size === 0 ? texts.noCapacity : supply.amounts.has(FLAG) ? texts.flagged : null
  if (wrong) return refuseFiles(context, { [places]: [{ row: 1, column: '', reason: wrong }] }, json)
  const { scores, reachable, idle } = answer(files.value, wish.value)
  const names = [...supply.amounts.keys()]
  const columns = new Map(names.map((name, column) => [name, scores[column] ?? new Float64Array()]))
  if (!(await isWritten(context, options, scoreLines(demand.ids, columns, reachable)))) return
  const found = foundOf(files.value, reachable, idle)
  context.out(json ? { ...found, out } : texts.done(found, out))
}

/** `reach compute`: scores from plain CSV, for whoever wants to check the engine. Opens no database. */
export function registerCompute(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const command = sharedCommand(program, 'reach', texts.reach).command('compute').description(texts.describe)
  addFileOptions(command, context, texts)
    .option('--method <name>', texts.method(COMPUTE_METHODS.join(', ')))
    .option('--decay <name>', texts.decay(DECAYS.join(', ')))
    .option('--catchment <distance>', texts.catchment)
    .option('--rings <weights>', texts.rings)
    .option('--capacity <columns>', texts.capacity)
    .option('--threads <number>', texts.threads)
    .action((options: Options) => compute(context, options))
}
