import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../../platform/cli.ts'
import { systemClock } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, type Scope, write } from '../../../platform/db/transaction.ts'
import { formatDate, type Lang } from '../../../platform/i18n.ts'
import { accuracyOf, percent } from './accuracy.ts'
import { drawSample } from './draw.commands.ts'
import { recordHeard } from './sample.commands.ts'
import { type Sample, sampleByNumber, sampleItems, samples } from './sample.queries.ts'
import { LARGEST_SEED, readHeard, type SampleKind, SIZES } from './sample.ts'
import { sheetCsv, sheetPage } from './sheet.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Said } from './views/call-sheet.tsx'

/** What the map says of an entry now: pages and lists say it in the same words. */
export type SayOf = (trx: Trx, kind: SampleKind, id: string, lang: Lang) => Promise<Said | null>

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

async function callerOf(context: CliContext) {
  const { id: tenant } = await context.tenant()
  return { tenant, actor: 'cli', role: 'operator' as const, now: systemClock.now() }
}

function refuse(context: CliContext, message: string, json = false): void {
  context.out(json ? { problem: message } : message)
  context.exitCode(2)
}

/** A whole number in this range; null when it is none. */
function whole(typed: string, least: number, most: number): number | null {
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : null
}

interface DrawOptions {
  seed?: string
  out: string
  json?: boolean
}

async function sample(context: CliContext, sayOf: SayOf, typed: string, options: DrawOptions) {
  const { cli } = textsOf(context)
  const { json = false } = options
  const size = whole(typed, SIZES.least, SIZES.most)
  if (size === null) return refuse(context, cli.badSize, json)
  const seed = options.seed === undefined ? null : whole(options.seed, 0, LARGEST_SEED)
  if (options.seed !== undefined && seed === null) return refuse(context, cli.badSeed, json)
  const [db, scope, caller] = [await context.db(), await scopeOf(context), await callerOf(context)]
  const number = await write(db, scope, (trx) => drawSample(trx, { size, seed }, caller))
  if (number === null) return refuse(context, cli.empty, json)
  const drawn = await read(db, scope, (trx) => loadSheet(trx, number, sayOf, context.lang))
  if (!drawn) throw new Error('a sample that was just drawn is gone')
  const files = [`steekproef-${number}.csv`, `steekproef-${number}.html`].map((name) =>
    join(options.out, name),
  )
  await writeFile(files[0] ?? '', sheetCsv(context.lang, drawn.items))
  await writeFile(files[1] ?? '', sheetPage({ lang: context.lang, number, ...drawn }))
  if (json) return context.out({ ...publicOf(drawn.sample), files })
  const { offers, places, seed: used } = drawn.sample
  context.out(cli.drawn(number, drawn.items.length, offers + places, used))
  for (const file of files) context.out(cli.written(file))
}

async function loadSheet(trx: Trx, number: number, sayOf: SayOf, lang: Lang) {
  const found = await sampleByNumber(trx, number)
  if (!found) return null
  const items = []
  for (const item of await sampleItems(trx, found.id))
    items.push({ ...item, said: await sayOf(trx, item.kind, item.id, lang) })
  return { sample: found, drawnOn: found.drawnOn, items }
}

interface RecordOptions {
  fields?: string
  note?: string
  json?: boolean
}

interface Heard {
  number: string
  item: string
  outcome: string
}

async function record(context: CliContext, { number, item, outcome }: Heard, options: RecordOptions) {
  const { cli, problems } = textsOf(context)
  const { json = false, fields = '', note = '' } = options
  const [db, scope, caller] = [await context.db(), await scopeOf(context), await callerOf(context)]
  const said = await write(db, scope, async (trx) => {
    const found = await sampleByNumber(trx, whole(number, 1, LARGEST_SEED) ?? 0)
    if (!found) return cli.unknown
    const entry = (await sampleItems(trx, found.id)).find(({ position }) => String(position) === item)
    if (!entry) return cli.unknownItem
    const given = fields.split(/[\s,]+/).filter(Boolean)
    const heard = readHeard(entry.kind, { outcome, fields: given, note })
    if (!heard.ok) return Object.values(heard.problems).map((each) => problems[each])[0] ?? ''
    await recordHeard(trx, found, entry, heard.value, caller)
    return accuracyOf((await sampleByNumber(trx, found.number))?.tally ?? found.tally).left
  })
  if (typeof said === 'string') return refuse(context, said, json)
  context.out(json ? { left: said } : cli.recorded(said))
}

/** How a sample stands, as a program reads it. */
const publicOf = ({ tally, id: _, ...sample }: Sample) => ({
  ...{ ...sample, drawn: tally.drawn, outcomes: tally.outcomes, fields: tally.fields },
  accuracy: accuracyOf(tally),
})

function lineOf({ number, drawnOn, tally }: Sample, context: CliContext): string {
  const { lang } = context
  const { cli } = textsOf(context)
  const { share, interval, left, reached } = accuracyOf(tally)
  const line = cli.line(number, formatDate(lang, drawnOn), tally.drawn - left, tally.drawn)
  if (share === null || !interval) return line
  const [own, low, high] = [share, interval.low, interval.high].map((each) => percent(lang, each))
  return `${line}: ${cli.share(own ?? '', low ?? '', high ?? '', reached)}`
}

async function list(context: CliContext, { json }: { json?: boolean }) {
  const all = await read(await context.db(), await scopeOf(context), samples)
  if (json) return context.out({ samples: all.map(publicOf) })
  context.out(
    all.length === 0 ? textsOf(context).cli.none : all.map((each) => lineOf(each, context)).join('\n'),
  )
}

async function show(context: CliContext, typed: string, { json = false }: { json?: boolean }) {
  const { cli, outcomes, fields } = textsOf(context)
  const found = await read(await context.db(), await scopeOf(context), async (trx) => {
    const one = await sampleByNumber(trx, whole(typed, 1, LARGEST_SEED) ?? 0)
    return one && { sample: one, items: await sampleItems(trx, one.id) }
  })
  if (!found) return refuse(context, cli.unknown, json)
  if (json) return context.out({ ...publicOf(found.sample), items: found.items })
  context.out(lineOf(found.sample, context))
  for (const { position, name, last } of found.items) {
    const wrong = last?.fields.map((each) => fields[each]).join(', ')
    const words = [last ? outcomes[last.outcome] : cli.open, wrong, last?.note].filter(Boolean).join(' – ')
    context.out(`${String(position).padStart(4)}  ${name}: ${words}`)
  }
}

/** The commands `audit sample|record|list|show`. `sayOf` tells what the map says of an entry. */
export function register(program: Command, context: CliContext, sayOf: SayOf): void {
  const { cli } = textsOf(context)
  const audit = sharedCommand(program, 'audit', cli.group)
  audit
    .command('sample')
    .description(cli.sample)
    .argument('[size]', cli.size, String(SIZES.usual))
    .option('--seed <number>', cli.seed)
    .option('--out <folder>', cli.out, '.')
    .option('--json', cli.json)
    .action((size: string, options: DrawOptions) => sample(context, sayOf, size, options))
  audit
    .command('record')
    .description(cli.record)
    .argument('<sample>', cli.number)
    .argument('<item>', cli.item)
    .argument('<outcome>', 'ok | wrong | unreachable')
    .option('--fields <list>', cli.fields)
    .option('--note <text>', cli.note)
    .option('--json', cli.json)
    .action((number: string, item: string, outcome: string, options: RecordOptions) =>
      record(context, { number, item, outcome }, options),
    )
  audit
    .command('list')
    .description(cli.list)
    .option('--json', cli.json)
    .action((options) => list(context, options))
  audit
    .command('show')
    .description(cli.show)
    .argument('<sample>', cli.number)
    .option('--json', cli.json)
    .action((number: string, options) => show(context, number, options))
}
