import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { eachCsvRow } from '../../platform/import/stream.ts'
import { buurtenAround } from '../areas/index.ts'
import { facilities } from '../directory/index.ts'
import { keepDistances } from './distance.commands.ts'
import { squareOrigins } from './distance.queries.ts'
import { DistanceReader, type KnownEnds } from './distances.ts'
import { MODES, widestCatchment } from './mode.ts'
import { refuse, textsOf } from './terminal.ts'

/** Problems that a person still reads; a program gets more of them with `--json`. */
const SHOWN = 50

interface Options {
  mode: string
  title?: string
  publisher: string
  licence: string
  year?: string
  json?: boolean
}

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

/** Everything that a list may begin or end at. */
async function knownEnds(context: CliContext): Promise<KnownEnds> {
  const [db, scope] = [await context.db(), await scopeOf(context)]
  return read(db, scope, async (trx) => {
    const buurten = await buurtenAround(trx, 2 * widestCatchment(MODES))
    const places = (await facilities(trx)).map(({ placeId }) => placeId)
    return {
      origins: [...buurten.map(({ code }) => code), ...(await squareOrigins(trx))],
      places: [...new Set(places)],
    }
  })
}

/** SHA-256 of a file, without holding it. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function run(context: CliContext, file: string, options: Options) {
  const { distances: texts } = textsOf(context).cli
  const { json = false, publisher, licence, title = basename(file) } = options
  const now = systemClock.now()
  const mode = MODES.find((each) => each === options.mode)
  const year = options.year ?? localDay(now).slice(0, 4)
  if (!mode) return refuse(context, texts.badMode, json)
  if (!/^(19|20)\d\d$/.test(year)) return refuse(context, texts.badYear, json)
  const reader = new DistanceReader(await knownEnds(context))
  const done = await eachCsvRow(file, context.lang, reader.take)
  if (!done.ok) return refuse(context, done.problems, json)
  const found = reader.distances()
  const kept = reader.isBroken ? 0 : found.metres.length
  if (kept > 0) {
    const [db, scope] = [await context.db(), await scopeOf(context)]
    const set = { title, publisher, licence, year: Number(year), sha256: await hashOf(file) }
    await write(db, scope, (trx) => keepDistances(trx, mode, set, found, { actor: 'cli', now }))
  }
  const { problems, wrong } = reader
  context.exitCode(wrong > 0 || kept === 0 ? 2 : 0)
  if (json) return context.out({ read: reader.read, kept, wrong, problems })
  const lines = problems
    .slice(0, SHOWN)
    .map(({ row, column, problem }) => `  ${texts.row(row, column, texts.problems[problem])}`)
  const more = wrong > lines.length ? [`  ${texts.more(wrong - lines.length)}`] : []
  const head = reader.isBroken ? texts.refused : texts.kept(kept, reader.read)
  context.out([head, ...lines, ...more].join('\n'))
}

/** The command `reach distances import`. */
export function registerDistances(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  const { distances: texts } = cli
  sharedCommand(program, 'reach', cli.group)
    .command('distances')
    .description(texts.group)
    .command('import')
    .description(texts.import)
    .argument('<file>', texts.file)
    .requiredOption('--mode <mode>', cli.mode)
    .requiredOption('--publisher <name>', texts.publisher)
    .requiredOption('--licence <name>', texts.licence)
    .option('--title <text>', texts.title)
    .option('--year <year>', texts.year)
    .option('--json', cli.json)
    .action((file: string, options: Options) => run(context, file, options))
}
