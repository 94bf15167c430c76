import { writeFile } from 'node:fs/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import type { Command } from 'commander'
import type { CliContext } from '../cli.ts'
import type { OpenDatabase } from '../db/open.ts'
import type { Replays } from '../erasure/replay.commands.ts'
import type { Lang } from '../i18n.ts'
import { readArchive, writeArchive } from './archive-file.ts'
import { backup } from './backup.commands.ts'
import type { Manifest } from './manifest.ts'
import { type BackupProblem, Unusable } from './problem.ts'
import { asResult, putBack } from './put-back.commands.ts'
import { checkArchive } from './read.ts'
import type { Wake } from './restore.commands.ts'
import { en } from './texts.en.ts'
import { nl, problemText } from './texts.nl.ts'
import { type Key, keyIn } from './vault.ts'

/** What the commands need to know of the rest of the house. */
export interface BackupParts {
  /** The database as it is, also when it is empty or of an older version. */
  connect(): Promise<OpenDatabase>
  ledger(): string
  leftOut: readonly string[]
  wake: readonly Wake[]
  replays: Replays
}

interface Options {
  recipient?: string
  passphraseFile?: string
  identity?: string
  ledger?: string
  withoutLedger?: boolean
  json?: boolean
}

const textsOf = (lang: Lang) => ({ nl, en })[lang]
const rowsOf = ({ tables }: Manifest) => tables.reduce((sum, table) => sum + table.rows, 0)

function refuse(context: CliContext, problem: BackupProblem, json = false): void {
  if (json) context.out({ problem })
  else process.stderr.write(`weefsel: ${problemText(textsOf(context.lang), problem)}\n`)
  context.exitCode(2)
}

async function keyOf({ recipient, passphraseFile, identity }: Options): Promise<Key | null> {
  if (recipient) return { kind: 'recipient', text: recipient }
  const found = passphraseFile
    ? await keyIn(passphraseFile, 'passphrase')
    : identity
      ? await keyIn(identity, 'identity')
      : null
  if (found && 'code' in found) throw new Unusable(found)
  return found
}

async function make(context: CliContext, parts: BackupParts, file: string, options: Options): Promise<void> {
  const made = await asResult(async () => {
    const key = await keyOf(options)
    const { pool } = await parts.connect()
    return writeArchive(file, key, backup(pool, { leftOut: parts.leftOut, at: new Date() }))
  })
  if (!made.ok) return refuse(context, made.problems, options.json)
  const { tables, madeAt } = made.value
  const rows = rowsOf(made.value)
  if (options.json) return context.out({ file, madeAt, tables: tables.length, rows })
  const texts = textsOf(context.lang)
  context.out(texts.made(file, tables.length, rows))
  if (!options.recipient && !options.passphraseFile) context.out(texts.open)
}

async function check(context: CliContext, file: string, options: Options): Promise<void> {
  const checked = await asResult(async () => checkArchive(readArchive(file, await keyOf(options))))
  if (!checked.ok) return refuse(context, checked.problems, options.json)
  const { madeAt, tables, postgres, tenants } = checked.value
  const rows = rowsOf(checked.value)
  if (options.json) return context.out({ file, madeAt, postgres, tenants, tables: tables.length, rows })
  context.out(textsOf(context.lang).whole(file, madeAt, rows))
}

async function makeKey(context: CliContext, file: string): Promise<void> {
  const secret = await generateIdentity()
  const code = await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' }).then(
    () => null,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? 'exists' : 'unwritable'),
  )
  if (code) return refuse(context, { code })
  process.stderr.write(`${textsOf(context.lang).keyMade(file)}\n`)
  context.out(await identityToRecipient(secret))
}

async function bringBack(
  context: CliContext,
  parts: BackupParts,
  file: string,
  options: Options,
): Promise<void> {
  const { ledger = parts.ledger(), withoutLedger = false, json } = options
  const key = await asResult(() => keyOf(options))
  if (!key.ok) return refuse(context, key.problems, json)
  const { wake, replays } = parts
  const done = await putBack(await parts.connect(), {
    ...{ file, key: key.value, ledger, withoutLedger, wake, replays },
  })
  if (!done.ok) return refuse(context, done.problems, json)
  const { manifest, erased } = done.value
  if (json) return context.out({ file, madeAt: manifest.madeAt, rows: rowsOf(manifest), erased })
  const texts = textsOf(context.lang)
  context.out(texts.restored(manifest.madeAt, rowsOf(manifest)))
  context.out(withoutLedger ? texts.notErased(manifest.madeAt) : texts.erasedAgain(erased))
  context.out(texts.after)
}

/** `backup FILE`, `backup check FILE`, `backup key FILE` and `restore FILE`. */
export function register(program: Command, context: CliContext, parts: BackupParts): void {
  const texts = textsOf(context.lang)
  const making = program
    .command('backup')
    .argument('[file]')
    .description(texts.backup)
    .option('--recipient <key>', texts.recipient)
    .option('--passphrase-file <file>', texts.passphraseFile)
    .option('--json', texts.json)
    .action((file: string | undefined, options: Options) =>
      file ? make(context, parts, file, options) : making.help({ error: true }),
    )
  const opened = (command: Command) =>
    command
      .option('--identity <file>', texts.identity)
      .option('--passphrase-file <file>', texts.passphraseFile)
      .option('--json', texts.json)
  opened(making.command('check <file>').description(texts.check)).action(
    (file: string, _: Options, own: Command) => check(context, file, own.optsWithGlobals<Options>()),
  )
  making
    .command('key <file>')
    .description(texts.key)
    .action((file: string) => makeKey(context, file))
  opened(program.command('restore <file>').description(texts.restore))
    .option('--ledger <file>', texts.ledger)
    .option('--without-ledger', texts.withoutLedger)
    .action((file: string, options: Options) => bringBack(context, parts, file, options))
}
