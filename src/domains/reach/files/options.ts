import type { Command } from 'commander'
import type { CliContext } from '../../../platform/cli.ts'
import { isSameFile, writeWhole } from '../../../platform/whole-file.ts'
import { en } from './options.texts.en.ts'
import { nl } from './options.texts.nl.ts'

/** Options that every command on plain CSV has, as they were typed. */
export interface FileWords {
  demand?: string
  supply?: string
  costs?: string
  out?: string
  population: string
  id: string
  x: string
  y: string
  origin: string
  dest: string
  cost: string
  planar?: boolean
  json?: boolean
}

const COLUMNS = ['id', 'x', 'y', 'origin', 'dest', 'cost'] as const

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

/** Adds them to a command; `about` says what the files are for this one. */
export function addFileOptions(
  command: Command,
  context: CliContext,
  about: Record<'demand' | 'supply' | 'out', string>,
): Command {
  const texts = textsOf(context)
  command
    .option('--demand <file>', about.demand)
    .option('--supply <file>', about.supply)
    .option('--out <file>', about.out)
    .option('--costs <file>', texts.costs)
    .option('--population <column>', texts.population, 'pop')
    .option('--planar', texts.planar)
    .option('--json', texts.json)
  for (const name of COLUMNS) command.option(`--${name} <column>`, texts.column(name), name)
  return command
}

/** Says what is wrong, all at once, and ends with code 2. */
export function refuse(context: CliContext, problems: readonly string[], json = false): void {
  context.exitCode(2)
  context.out(json ? { problems } : problems.join('\n'))
}

/** Why `out` may not be written: it is one of the files to read. Nothing when it may. */
export async function overwriting(
  context: CliContext,
  { out, demand, supply, costs }: FileWords,
): Promise<string[]> {
  if (!out) return []
  const inputs = [demand, supply, costs].filter((file) => file !== undefined)
  const same = await Promise.all(inputs.map((file) => isSameFile(out, file)))
  return same.includes(true) ? [textsOf(context).isInput(out)] : []
}

/** Writes the outcome whole or not at all; tells why not when that fails. */
export async function isWritten(
  context: CliContext,
  { out = '', json }: Pick<FileWords, 'out' | 'json'>,
  lines: Iterable<string>,
): Promise<boolean> {
  try {
    await writeWhole(out, lines)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    refuse(context, [textsOf(context).notWritten(out, code ?? String(error))], json)
    return false
  }
}
