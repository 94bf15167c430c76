import { type Command, InvalidArgumentError } from 'commander'
import { type CliContext, printReport, sharedCommand } from '../../platform/cli.ts'
import { systemClock } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { readSource } from '../../platform/import/source.ts'
import type { Area } from './area.ts'
import { type AreaImportOptions, importAreas } from './areas.commands.ts'
import { LEVELS, type Level } from './code.ts'
import { type ImportOptions, refusedReport } from './commands.ts'
import { importFigures } from './figures.commands.ts'
import { figuresOf } from './figures.queries.ts'
import { importPostcodes } from './postcodes.commands.ts'
import { listAreas, workingMunicipalities } from './queries.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface FileOptions {
  year?: number
  approximate?: boolean
  dryRun?: boolean
  json?: boolean
  dataset?: string
  title?: string
  publisher?: string
  licence?: string
}

const textsOf = (lang: Lang) => ({ nl, en })[lang]

function yearOption(lang: Lang): (text: string) => number {
  return (text) => {
    const year = Number(text)
    if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year
    throw new InvalidArgumentError(textsOf(lang).badYear)
  }
}

async function runImport(
  context: CliContext,
  file: string,
  { json = false, ...options }: FileOptions,
  importer: typeof importFigures,
): Promise<void> {
  const source = await readSource(file, context.lang)
  if (!source.ok) return printReport(context, refusedReport(source.problems), json)
  let bar: ReturnType<CliContext['progress']> | undefined
  const importOptions: ImportOptions & AreaImportOptions = {
    ...options,
    lang: context.lang,
    now: systemClock.now(),
    onProgress: (done, total) => {
      bar ??= context.progress(total, textsOf(context.lang).cli.progress)
      bar.update(done)
    },
  }
  try {
    const report = await importer(await context.db(), source.value, importOptions)
    if (options.dryRun) report.notes.push(textsOf(context.lang).cli.dryRunDone)
    bar?.stop()
    printReport(context, report, json)
  } finally {
    bar?.stop()
  }
}

function fileCommand(parent: Command, name: string, description: string, lang: Lang): Command {
  const texts = textsOf(lang).cli
  return parent
    .command(name)
    .description(description)
    .argument('<file>', texts.file)
    .option('--year <year>', texts.year, yearOption(lang))
    .option('--dataset <id>', texts.dataset)
    .option('--title <text>', texts.title)
    .option('--publisher <name>', texts.publisher)
    .option('--licence <name>', texts.licence)
    .option('--dry-run', texts.dryRun)
    .option('--json', texts.json)
}

async function listCommand(
  context: CliContext,
  { level, json }: { level?: Level; json?: boolean },
): Promise<void> {
  const scope = { tenant: await context.tenant(), actor: 'cli', roles: ['operator'] as const }
  const rows = await read(await context.db(), scope, async (trx) => {
    const areas: Area[] = []
    if (!level || level === 'municipality') areas.push(...(await workingMunicipalities(trx)))
    for (const each of ['wijk', 'buurt'] as const)
      if (!level || level === each) areas.push(...(await listAreas(trx, { level: each })))
    const figures = await figuresOf(
      trx,
      areas.map(({ code }) => code),
      ['population'],
    )
    return areas.map((area) => ({
      ...area,
      population: figures.get(area.code)?.get('population')?.value ?? null,
    }))
  })
  if (json) return context.out({ areas: rows })
  if (rows.length === 0) return context.out(textsOf(context.lang).cli.noAreas)
  for (const { code, year, name, population } of rows)
    context.out(`${code.padEnd(11)} ${year || '    '} ${String(population ?? '-').padStart(9)}  ${name}`)
}

function levelOption(lang: Lang): (text: string) => Level {
  return (text) => {
    const level = LEVELS.find((each) => each === text)
    if (level && level !== 'country' && level !== 'province') return level
    throw new InvalidArgumentError(textsOf(lang).cli.badLevel)
  }
}

/** The commands of this domain: `import areas`, `import figures`, `import postcodes` and `areas list`. */
export const areaCommands = {
  register(program: Command, context: CliContext): void {
    const texts = textsOf(context.lang).cli
    const imports = sharedCommand(program, 'import', texts.import)
    fileCommand(imports, 'areas', texts.areas, context.lang)
      .option('--approximate', texts.approximate)
      .action((file: string, options: FileOptions) => runImport(context, file, options, importAreas))
    fileCommand(imports, 'figures', texts.figures, context.lang).action(
      (file: string, options: FileOptions) => runImport(context, file, options, importFigures),
    )
    fileCommand(imports, 'postcodes', texts.postcodes, context.lang).action(
      (file: string, options: FileOptions) => runImport(context, file, options, importPostcodes),
    )
    sharedCommand(program, 'areas', texts.group)
      .command('list')
      .description(texts.list)
      .option('--level <level>', texts.level, levelOption(context.lang))
      .option('--json', texts.json)
      .action((options: { level?: Level; json?: boolean }) => listCommand(context, options))
  },
}
