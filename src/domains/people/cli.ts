import type { Command } from 'commander'
import { type CliContext, printReport, sharedCommand } from '../../platform/cli.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import { emptyReport } from '../../platform/import/report.ts'
import { readSource } from '../../platform/import/source.ts'
import { takeDown } from './commands.ts'
import { importPeople } from './import.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang].cli

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

async function runImport(context: CliContext, file: string, { json = false }: { json?: boolean }) {
  const source = await readSource(file, context.lang, 4 * 1024 * 1024)
  if (!source.ok) {
    const refused = { ...emptyReport(), problems: [{ row: 0, column: '', reason: source.problems }] }
    return printReport(context, refused, json)
  }
  const options = { lang: context.lang, now: new Date(), wrong: textsOf(context).wrong }
  printReport(
    context,
    await importPeople(await context.db(), await scopeOf(context), source.value, options),
    json,
  )
}

async function runRemove(context: CliContext, id: string) {
  const doing = { actor: 'cli', now: new Date() }
  // To note the erasure asks for the system’s own role.
  const scope: Scope = { ...(await scopeOf(context)), roles: ['operator', 'system'] }
  const texts = textsOf(context)
  const good = /^[0-9a-f-]{36}$/i.test(id)
  const gone = good && (await write(await context.db(), scope, (trx) => takeDown(trx, id, doing)))
  context.out(gone ? texts.removed : texts.unknown)
  if (!gone) context.exitCode(2)
}

/** The commands `people import` and `people remove`. */
export function register(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const group = sharedCommand(program, 'people', texts.group)
  group
    .command('import')
    .description(texts.import)
    .argument('<file>', texts.file)
    .option('--json', texts.json)
    .action((file: string, options) => runImport(context, file, options))
  group
    .command('remove')
    .description(texts.remove)
    .argument('<id>', texts.id)
    .action((id: string) => runRemove(context, id))
}
