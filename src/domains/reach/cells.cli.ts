import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import { openGpkg } from '../../platform/import/gpkg.ts'
import { csvRows } from '../../platform/import/rows.ts'
import { readSource } from '../../platform/import/source.ts'
import { no, type Result } from '../../platform/result.ts'
import { keepCells } from './cell.commands.ts'
import { type ReadCells, readCells } from './read-cells.ts'
import { refuse, textsOf } from './terminal.ts'

/** EPSG code of RD New. */
const RD_NEW = 28992
/** Problems that a person still reads; a program gets all of them with `--json`. */
const SHOWN = 50

interface Options {
  title?: string
  publisher: string
  licence: string
  year?: string
  json?: boolean
}

interface Read {
  found: Result<ReadCells, 'columns'>
  sha256: string
}

async function readGpkg(context: CliContext, file: string): Promise<Result<Read, string>> {
  const { cells } = textsOf(context).cli
  const opened = openGpkg(file)
  if (!opened.ok) return no(cells[opened.problems])
  const { srs, header, rows, close } = opened.value
  try {
    if (srs !== RD_NEW) return no(cells.srs(srs))
    const found = readCells(header, rows)
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return { ok: true, value: { found, sha256 } }
  } finally {
    close()
  }
}

async function readCsv(context: CliContext, file: string): Promise<Result<Read, string>> {
  const source = await readSource(file, context.lang)
  if (!source.ok) return source
  const table = csvRows(source.value.text, context.lang)
  if (!table.ok) return table
  const rows = table.value.rows.map(({ cells }) => cells)
  return { ok: true, value: { found: readCells(table.value.header, rows), sha256: source.value.sha256 } }
}

async function run(context: CliContext, file: string, options: Options) {
  const { cells: texts } = textsOf(context).cli
  const { json = false, publisher, licence } = options
  const now = systemClock.now()
  const year = options.year ?? localDay(now).slice(0, 4)
  if (!/^(19|20)\d\d$/.test(year)) return refuse(context, textsOf(context).cli.distances.badYear, json)
  const read = await (/\.gpkg$/i.test(file) ? readGpkg : readCsv)(context, file)
  if (!read.ok) return refuse(context, read.problems, json)
  const { found, sha256 } = read.value
  if (!found.ok) return refuse(context, texts.columns, json)
  const { cells, problems, hidden, read: count } = found.value
  const title = options.title ?? basename(file)
  if (cells.length > 0) {
    const [db, tenant] = [await context.db(), await context.tenant()]
    const scope: Scope = { tenant, actor: 'cli', roles: ['operator'] }
    const set = { title, publisher, licence, year: Number(year), sha256 }
    await write(db, scope, (trx) => keepCells(trx, set, cells, { actor: 'cli', now }))
  }
  context.exitCode(problems.length > 0 || cells.length === 0 ? 2 : 0)
  if (json) return context.out({ read: count, kept: cells.length, hidden, problems })
  const lines = problems
    .slice(0, SHOWN)
    .map(({ row, column, problem }) => `  ${texts.row(row, column, texts.problems[problem])}`)
  context.out([texts.kept(cells.length, count, hidden), ...lines].join('\n'))
}

/** The command `reach cells import`. */
export function registerCells(program: Command, context: CliContext): void {
  const { cli } = textsOf(context)
  sharedCommand(program, 'reach', cli.group)
    .command('cells')
    .description(cli.cells.group)
    .command('import')
    .description(cli.cells.import)
    .argument('<file>', cli.cells.file)
    .option('--title <text>', cli.cells.title)
    .option('--publisher <name>', cli.cells.publisher, 'CBS')
    .option('--licence <name>', cli.cells.licence, 'CC BY 4.0')
    .option('--year <year>', cli.cells.year)
    .option('--json', cli.json)
    .action((file: string, options: Options) => run(context, file, options))
}
