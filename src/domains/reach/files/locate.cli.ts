import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../../platform/cli.ts'
import { prove } from '../../../platform/prover.ts'
import { IdList } from './id-list.ts'
import { en } from './locate.texts.en.ts'
import { nl } from './locate.texts.nl.ts'
import { answerOf, type LocateAnswer } from './locate-answer.ts'
import { type Effort, search } from './locate-effort.ts'
import { orlibQuestion } from './locate-orlib.ts'
import { questionOf } from './locate-question.ts'
import { assignedLines } from './locate-table.ts'
import { type LocateWords, orlibTroubles, readLocateWish, readSeconds } from './locate-wish.ts'
import { addFileOptions, type FileWords, isWritten, refuse, unwritable } from './options.ts'
import { readFiles } from './read-files.ts'
import { refuseFiles } from './refuse.ts'

interface Options extends LocateWords, FileWords {
  prove?: boolean
  open?: string
}

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)

const effortOf = (seconds: number, isProof = false): Effort => ({
  ...{ seconds, now: () => performance.now() },
  ...(isProof ? { prover: prove } : {}),
})

/** Lines that a program can read too (`name: value`), then sentences. */
function tell(context: CliContext, answer: LocateAnswer, sites: string[], json = false): void {
  const { objective, bound, gap } = answer
  const lines = [`objective: ${objective}`, `bound: ${bound}`, `gap: ${gap}`, `sites: ${sites.join(' ')}`]
  context.out(json ? { ...answer, sites } : [...lines, ...textsOf(context).proven(answer)].join('\n'))
}

async function locateOrlib(context: CliContext, file: string, options: Options): Promise<void> {
  const texts = textsOf(context)
  const { json } = options
  const troubles = [
    ...orlibTroubles(options).map((trouble) => texts.trouble[trouble]),
    ...(await unwritable(context, options)),
  ]
  if (troubles.length > 0) return refuse(context, troubles, json)
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ code: codeOf(error) }))
  if (typeof text !== 'string') return refuse(context, [texts.noFile(file, text.code)], json)
  const question = orlibQuestion(text)
  if (!question.ok) {
    const problems = question.problems.map((problem) => texts.broken(file, problem))
    return refuse(context, problems, json)
  }
  const { p, ranking } = question.value
  const effort = effortOf(readSeconds(options.seconds) ?? 0, options.prove)
  const { located, proof } = await search(ranking, p, effort)
  const { answer, assigned } = answerOf(question.value, { problem: 'p-median', p }, located)
  const names = new IdList()
  for (let place = 1; place <= ranking.sites; place += 1) names.add(`${place}`)
  if (
    options.out !== undefined &&
    !(await isWritten(context, options, assignedLines(names, names, assigned)))
  )
    return
  const sites = Array.from(located.sites, (site) => names.at(site))
  tell(context, { ...answer, ...(proof ? { proof } : {}) }, sites, json)
}

async function locateFiles(context: CliContext, options: Options): Promise<void> {
  const texts = textsOf(context)
  const { demand = '', supply = '', population, planar = false, json = false } = options
  const wish = readLocateWish(options)
  const troubles = wish.ok ? [] : wish.problems.map((trouble) => texts.trouble[trouble])
  const problems = [...troubles, ...(await unwritable(context, options))]
  if (!wish.ok || problems.length > 0) return refuse(context, problems, json)
  const columns = { populations: [population], capacities: options.open === undefined ? [] : [options.open] }
  const files = await readFiles({ ...options, demand, supply, ...columns, planar, lang: context.lang })
  if (!files.ok) return refuseFiles(context, files.problems, json)
  const people = files.value.demand.amounts.get(population) ?? new Float64Array()
  const isOpen = files.value.supply.amounts.get(options.open ?? '')
  const question = questionOf(files.value, people, wish.value, isOpen)
  if (!question.ok) return refuse(context, [texts.refusal[question.problems]], json)
  const { seconds, p } = wish.value
  const { located, proof } = await search(question.value.ranking, p, effortOf(seconds, options.prove))
  const { answer, assigned } = answerOf(question.value, wish.value, located)
  const ids = { demand: files.value.demand.ids, supply: files.value.supply.ids }
  if (!(await isWritten(context, options, assignedLines(ids.demand, ids.supply, assigned)))) return
  const sites = Array.from(located.sites, (site) => ids.supply.at(question.value.candidates[site] ?? 0))
  tell(context, { ...answer, ...(proof ? { proof } : {}) }, sites, json)
}

/** `reach locate`: the best sites from plain CSV, or of a file of the OR-Library. Opens no database. */
export function registerLocate(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const command = sharedCommand(program, 'reach', texts.reach).command('locate').description(texts.describe)
  addFileOptions(command, context, texts)
    .option('--problem <name>', texts.problem)
    .option('--p <number>', texts.p)
    .option('--catchment <distance>', texts.catchment)
    .option('--open <column>', texts.open)
    .option('--seconds <number>', texts.seconds)
    .option('--prove', texts.prove)
    .option('--orlib <file>', texts.orlib)
    .action((options: Options) =>
      options.orlib === undefined
        ? locateFiles(context, options)
        : locateOrlib(context, options.orlib, options),
    )
}
