import type { Command } from 'commander'
import { type CliContext, printReport, sharedCommand } from '../../platform/cli.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { emptyReport } from '../../platform/import/report.ts'
import { readSource } from '../../platform/import/source.ts'
import { termRows } from './queries.ts'
import { termTable } from './term-table.ts'
import { importTerms } from './terms.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang].cli

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

async function runImport(
  context: CliContext,
  file: string,
  { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean },
): Promise<void> {
  const source = await readSource(file, context.lang, 16 * 1024 * 1024)
  if (!source.ok) {
    const refused = { ...emptyReport(), problems: [{ row: 0, column: '', reason: source.problems }] }
    return printReport(context, refused, json)
  }
  const options = { lang: context.lang, dryRun }
  const report = await importTerms(await context.db(), await scopeOf(context), source.value, options)
  if (dryRun) report.notes.push(textsOf(context).dryRunDone)
  printReport(context, report, json)
}

async function runExport(context: CliContext, { taxonomy }: { taxonomy?: string }): Promise<void> {
  const rows = await read(await context.db(), await scopeOf(context), termRows)
  const wanted = rows.filter((row) => taxonomy === undefined || row.taxonomy === taxonomy)
  context.out(termTable(wanted).trimEnd())
}

/** The commands of this domain: `import terms` and `terms export`. */
export function register(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  sharedCommand(program, 'import', texts.import)
    .command('terms')
    .description(texts.terms)
    .argument('<file>', texts.file)
    .option('--dry-run', texts.dryRun)
    .option('--json', texts.json)
    .action((file: string, options) => runImport(context, file, options))
  sharedCommand(program, 'terms', texts.group)
    .command('export')
    .description(texts.export)
    .option('--taxonomy <name>', texts.taxonomy)
    .action((options) => runExport(context, options))
}
