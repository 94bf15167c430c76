import type { Command } from 'commander'
import type { CliContext } from '../../../platform/cli.ts'
import { isWrittenOver, obstacleTo, writeWhole } from '../../../platform/whole-file.ts'
import type { PointNames } from './csv.ts'
import type { CostNames } from './csv-costs.ts'
import { en } from './options.texts.en.ts'
import { nl } from './options.texts.nl.ts'

/** Options that every command on plain CSV has, as they were typed. */
export interface FileWords extends PointNames, CostNames {
  demand?: string
  supply?: string
  costs?: string
  out?: string
  population: string
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

/** Why `out` cannot be written: it is one of the files to read, or there is no place for it. Nothing when it can. */
export async function unwritable(
  context: CliContext,
  { out, demand, supply, costs, orlib }: Partial<FileWords> & { orlib?: string },
): Promise<string[]> {
  if (!out) return []
  const texts = textsOf(context)
  const inputs = [demand, supply, costs, orlib].filter((file) => file !== undefined)
  const over = await Promise.all(inputs.map((file) => isWrittenOver(out, file)))
  if (over.includes(true)) return [texts.isInput(out)]
  const code = await obstacleTo(out)
  return code === null ? [] : [texts.notWritten(out, code)]
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
