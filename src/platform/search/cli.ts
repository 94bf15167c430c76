import type { Command } from 'commander'
import { type CliContext, printReport } from '../cli.ts'
import { read, type Scope, write } from '../db/transaction.ts'
import { csvRows } from '../import/rows.ts'
import { readSource } from '../import/source.ts'
import type { SynonymRow } from './lexicon.ts'
import { commonMisses } from './miss.commands.ts'
import { checkedSynonym, listSynonyms, putSynonym, removeSynonym } from './synonym.commands.ts'
import { ownSynonyms } from './synonym-file.ts'
import { importSynonyms } from './synonym-import.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Json {
  json?: boolean
}

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

function refuse(context: CliContext, problem: string): void {
  process.stderr.write(`weefsel: ${problem}\n`)
  context.exitCode(2)
}

const own = async (context: CliContext) => read(await context.db(), await scopeOf(context), listSynonyms)

async function list(context: CliContext, { json }: Json): Promise<void> {
  const synonyms = await own(context)
  if (json) return context.out({ synonyms })
  if (synonyms.length === 0) return context.out(textsOf(context).none)
  for (const { phrase, means } of synonyms) context.out(`${phrase}\t${means.join('|')}`)
}

async function add(
  context: CliContext,
  phrase: string,
  means: string | undefined,
  options: Json & { off?: boolean },
) {
  const texts = textsOf(context)
  if (!means && !options.off) return refuse(context, texts.nothingMeant)
  const checked = checkedSynonym(phrase, options.off ? [] : String(means).split('|'))
  if (!checked.ok)
    return refuse(
      context,
      checked.problems === 'phrase' ? texts.badPhrase(phrase) : texts.badMeans(String(means)),
    )
  const outcome = await write(await context.db(), await scopeOf(context), (trx) =>
    putSynonym(trx, checked.value),
  )
  context.out(options.json ? { ...checked.value, outcome } : texts[outcome](checked.value.phrase))
}

async function remove(context: CliContext, phrase: string, { json }: Json): Promise<void> {
  const texts = textsOf(context)
  const removed = await write(await context.db(), await scopeOf(context), (trx) => removeSynonym(trx, phrase))
  if (!removed && !json) return refuse(context, texts.absent(phrase))
  context.out(json ? { phrase, removed } : texts.removed(phrase))
  if (!removed) context.exitCode(2)
}

async function importFile(context: CliContext, file: string, { json = false }: Json): Promise<void> {
  const source = await readSource(file, context.lang)
  if (!source.ok) return refuse(context, source.problems)
  const csv = csvRows(source.value.text, context.lang)
  if (!csv.ok) return refuse(context, csv.problems)
  if (!['phrase', 'means'].every((name) => csv.value.header.includes(name)))
    return refuse(context, textsOf(context).columns)
  const { rows } = csv.value
  const report = await write(await context.db(), await scopeOf(context), (trx) =>
    importSynonyms(trx, rows, context.lang),
  )
  printReport(context, report, json)
}

/** The checks let no comma, quote or sign of a formula through, so that no cell needs more than itself. */
const csvLine = ({ phrase, means }: SynonymRow) => `${phrase},${means.join('|')}`

async function exportFile(context: CliContext, { all, json }: Json & { all?: boolean }): Promise<void> {
  const rows = await own(context)
  const known = new Set(rows.map(({ phrase }) => phrase))
  const ours = all ? ownSynonyms().rows.filter(({ phrase }) => !known.has(phrase)) : []
  const synonyms = [...rows, ...ours]
  if (json) return context.out({ synonyms })
  context.out(['phrase,means', ...synonyms.map(csvLine)].join('\n'))
}

async function listMisses(context: CliContext, { json }: Json): Promise<void> {
  const texts = textsOf(context)
  const searches = await read(await context.db(), await scopeOf(context), commonMisses)
  if (json) return context.out({ searches })
  if (searches.length === 0) return context.out(texts.noMisses)
  for (const { term, days, count } of searches) context.out(texts.miss(term, days, count))
}

/** The commands of the search: `synonyms list|add|remove|import|export` and `searches list`. */
export function register(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const synonyms = program.command('synonyms').description(texts.synonyms)
  const command = (name: string, description: string) =>
    synonyms.command(name).description(description).option('--json', texts.json)
  command('list', texts.list).action((options) => list(context, options))
  command('add', texts.add)
    .argument('<phrase>', texts.phrase)
    .argument('[means]', texts.means)
    .option('--off', texts.off)
    .action((phrase: string, means, options) => add(context, phrase, means, options))
  command('remove', texts.remove)
    .argument('<phrase>', texts.phrase)
    .action((phrase: string, options) => remove(context, phrase, options))
  command('import', texts.import)
    .argument('<file>')
    .action((file: string, options) => importFile(context, file, options))
  command('export', texts.export)
    .option('--all', texts.all)
    .action((options) => exportFile(context, options))
  program
    .command('searches')
    .description(texts.searches)
    .command('list')
    .description(texts.searchesList)
    .option('--json', texts.json)
    .action((options) => listMisses(context, options))
}
