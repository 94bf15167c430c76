import type { Command } from 'commander'
import { type CliContext, printReport, sharedCommand } from '../../platform/cli.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import { filesInFolder, PHOTO_LIMITS } from '../../platform/import/named-files.ts'
import { emptyReport } from '../../platform/import/report.ts'
import { readSourceBytes } from '../../platform/import/source.ts'
import { takeDown } from './commands.ts'
import { importPeople } from './import.commands.ts'
import { MOST_LIST_BYTES, readPeopleTable } from './read-table.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang].cli

async function scopeOf(context: CliContext): Promise<Scope> {
  return { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] }
}

interface ImportOptions {
  photos?: string
  json?: boolean
}

async function runImport(context: CliContext, file: string, { photos: folder, json = false }: ImportOptions) {
  const texts = textsOf(context)
  const refused = (reason: string) =>
    printReport(context, { ...emptyReport(), problems: [{ row: 0, column: '', reason }] }, json)
  const source = await readSourceBytes(file, context.lang, MOST_LIST_BYTES)
  if (!source.ok) return refused(source.problems)
  const table = await readPeopleTable(source.value.bytes, context.lang)
  if (!table.ok) return refused(table.problems)
  const photos = folder === undefined ? null : await filesInFolder(folder, PHOTO_LIMITS)
  if (photos && !photos.ok)
    return refused(
      photos.problems === 'large' ? texts.folderFull(PHOTO_LIMITS.count) : texts.noFolder(folder ?? ''),
    )
  const options = { now: new Date(), texts, photos: photos?.value }
  printReport(context, await importPeople(await context.db(), await scopeOf(context), table, options), json)
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
    .option('--photos <dir>', texts.photos)
    .option('--json', texts.json)
    .action((file: string, options: ImportOptions) => runImport(context, file, options))
  group
    .command('remove')
    .description(texts.remove)
    .argument('<id>', texts.id)
    .action((id: string) => runRemove(context, id))
}
