import { type Command, Option } from 'commander'
import { type CliContext, printReport, sharedCommand } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { importDirectory } from './commands.ts'
import { directoryCounts } from './counts.queries.ts'
import { countPairs, findDuplicates } from './duplicates/index.ts'
import { savedRecipe, savedRecipes } from './import/import.queries.ts'
import { openRecipeFile } from './import/open.commands.ts'
import { TABLES, type TableFormat } from './recipe/recipe.ts'
import { reindexDirectory } from './search-index.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface FileOptions {
  recipe: string
  join?: string
  format?: TableFormat
  dryRun?: boolean
  json?: boolean
}

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

async function runImport(context: CliContext, file: string, options: FileOptions): Promise<void> {
  const { recipe, join, format, dryRun = false, json = false } = options
  let bar: ReturnType<CliContext['progress']> | undefined
  const onProgress = (done: number, total: number) => {
    bar ??= context.progress(total, textsOf(context).cli.progress)
    bar.update(done)
  }
  try {
    const settings = {
      file,
      recipe,
      join,
      format,
      dryRun,
      lang: context.lang,
      now: systemClock.now(),
      onProgress,
    }
    const report = await importDirectory(await context.db(), await scopeOf(context), settings)
    if (dryRun) report.notes.push(textsOf(context).cli.dryRunDone)
    bar?.stop()
    printReport(context, report, json)
  } finally {
    bar?.stop()
  }
}

async function checkRecipe(context: CliContext, file: string): Promise<void> {
  const texts = textsOf(context)
  const opened = await openRecipeFile(file, context.lang, texts)
  if (opened.ok) return context.out(texts.recipe.good(opened.value.recipe.name))
  const lines = opened.problems.map(({ column, reason }) => (column ? `  ${column}: ${reason}` : reason))
  context.out(lines.join('\n'))
  context.exitCode(2)
}

async function showRecipe(context: CliContext, name: string): Promise<void> {
  const document = await read(await context.db(), await scopeOf(context), (trx) => savedRecipe(trx, name))
  if (document) return context.out(JSON.stringify(document, null, 2))
  context.out(textsOf(context).recipe.notFound(name))
  context.exitCode(2)
}

async function listRecipes(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const recipes = await read(await context.db(), await scopeOf(context), savedRecipes)
  if (json) return context.out({ recipes })
  if (recipes.length === 0) return context.out(textsOf(context).cli.noRecipes)
  for (const { name, savedAt } of recipes) context.out(`${localDay(savedAt)}  ${name}`)
}

async function countDirectory(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const today = localDay(systemClock.now())
  const counts = await read(await context.db(), await scopeOf(context), (trx) =>
    directoryCounts(trx, undefined, today),
  )
  if (json) return context.out(counts)
  context.out(textsOf(context).cli.totals(counts.offers, counts.places, counts.organizations))
}

async function reindex(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const today = localDay(systemClock.now())
  const entries = await reindexDirectory(await context.db(), await scopeOf(context), today)
  context.out(json ? { entries } : textsOf(context).cli.reindexed(entries))
}

async function duplicates(
  context: CliContext,
  { json, all }: { json?: boolean; all?: boolean },
): Promise<void> {
  const [db, scope] = [await context.db(), await scopeOf(context)]
  const looked = await findDuplicates(db, scope, { now: systemClock.now(), all: all ?? false })
  const { count, sure } = await read(db, scope, countPairs)
  context.out(
    json ? { looked, pairs: count, sure } : textsOf(context).cli.duplicatesFound(looked, count, sure),
  )
}

/** The commands of this domain: `import directory`, `recipe list|show|check` and `directory count|reindex|duplicates`. */
export function register(program: Command, context: CliContext): void {
  const texts = textsOf(context).cli
  sharedCommand(program, 'import', texts.import)
    .command('directory')
    .description(texts.directory)
    .argument('<file>', texts.file)
    .requiredOption('--recipe <name>', texts.recipe)
    .option('--join <file>', texts.join)
    .addOption(new Option('--format <name>', texts.format).choices(TABLES))
    .option('--dry-run', texts.dryRun)
    .option('--json', texts.json)
    .action((file: string, options: FileOptions) => runImport(context, file, options))
  const recipes = sharedCommand(program, 'recipe', texts.recipes)
  recipes
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => listRecipes(context, options))
  recipes
    .command('show')
    .description(texts.show)
    .argument('<name>')
    .action((name: string) => showRecipe(context, name))
  recipes
    .command('check')
    .description(texts.check)
    .argument('<file>', texts.file)
    .action((file: string) => checkRecipe(context, file))
  const directory = sharedCommand(program, 'directory', texts.group)
  directory
    .command('count')
    .description(texts.count)
    .option('--json', texts.json)
    .action((options) => countDirectory(context, options))
  directory
    .command('reindex')
    .description(texts.reindex)
    .option('--json', texts.json)
    .action((options) => reindex(context, options))
  directory
    .command('duplicates')
    .description(texts.duplicates)
    .option('--all', texts.duplicatesAll)
    .option('--json', texts.json)
    .action((options) => duplicates(context, options))
}
