import type { Command } from 'commander'
import { type CliContext, sharedCommand } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { writeWhole } from '../../platform/whole-file.ts'
import { findArea } from '../areas/index.ts'
import { terms } from '../taxonomy/index.ts'
import { exportBatches, exportContext } from './export/batches.queries.ts'
import { type ExportFormat, exportFile } from './export/file.ts'
import type { ExportFilter } from './export/filter.ts'
import { exportIds } from './export/ids.queries.ts'
import type { ExportKind } from './export/record.ts'
import { en } from './export/texts.en.ts'
import { nl } from './export/texts.nl.ts'

const FORMATS: Record<string, ExportFormat> = {
  ...{ csv: 'csv', xlsx: 'xlsx', geojson: 'geojson', ndjson: 'ndjson' },
  hsds: 'json',
}
const KINDS = { offers: 'offer', places: 'place', organizations: 'organization' } as const

interface Options {
  format: string
  out: string
  in?: string[]
  domain?: string[]
  site?: string
  json?: boolean
}

const textsOf = ({ lang }: CliContext) => ({ nl, en })[lang]

/** What cannot be exported, one line each. */
async function refusals(trx: Trx, options: Options, context: CliContext): Promise<string[]> {
  const texts = textsOf(context)
  const areas = await Promise.all(
    (options.in ?? []).map(async (code) => [code, await findArea(trx, code)] as const),
  )
  const known = (await terms(trx, 'life_domain')).map(({ id }) => id)
  const domains = (options.domain ?? []).filter((id) => !known.includes(id))
  return [
    ...areas.filter(([, area]) => !area).map(([code]) => texts.unknownArea(code)),
    ...domains.map((id) => texts.unknownDomain(id, known.join(', '))),
  ]
}

async function run(context: CliContext, kind: ExportKind, options: Options): Promise<void> {
  const texts = textsOf(context)
  const format = FORMATS[options.format]
  if (!format) {
    context.out(texts.wrongFormat(options.format, Object.keys(FORMATS).join(', ')))
    return context.exitCode(2)
  }
  // As the web and not as an operator: a file holds what everybody may see.
  const scope: Scope = { tenant: await context.tenant(), actor: 'cli', roles: [] }
  const db = await context.db()
  const filter: ExportFilter = {
    areas: options.in?.map((code) => code.toUpperCase()),
    domains: options.domain,
  }
  const found = await read(db, scope, async (trx) => ({
    refused: await refusals(trx, options, context),
    ids: (await exportIds(trx, kind, filter)).ids,
    names: await exportContext(trx, options.site?.replace(/\/+$/, '') ?? null, localDay(systemClock.now())),
  }))
  if (found.refused.length > 0) {
    context.out(found.refused.join('\n'))
    return context.exitCode(2)
  }
  const { ids, names } = found
  await writeWhole(
    options.out,
    exportFile(kind, format, exportBatches(db, scope, kind, ids), ids.length, names),
  )
  context.out(options.json ? { written: ids.length, file: options.out } : texts.done(ids.length, options.out))
}

/** `export offers|places|organizations --format F --out FILE [--in CODE …] [--domain ID …]`. */
export function registerExport(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const group = sharedCommand(program, 'export', texts.group)
  for (const [name, kind] of Object.entries(KINDS)) {
    group
      .command(name)
      .description(texts.commands[name as keyof typeof KINDS])
      .requiredOption('--format <format>', texts.format)
      .requiredOption('--out <file>', texts.out)
      .option('--in <code...>', texts.in)
      .option('--domain <id...>', texts.domain)
      .option('--site <address>', texts.site)
      .option('--json', texts.json)
      .action((options: Options) => run(context, kind, options))
  }
}
