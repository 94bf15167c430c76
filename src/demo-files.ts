import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importAreas, importFigures, importPostcodes } from './domains/areas/index.ts'
import { importDirectory } from './domains/directory/index.ts'
import { importTerms } from './domains/taxonomy/index.ts'
import type { Database } from './platform/db/database.ts'
import type { Scope } from './platform/db/transaction.ts'
import type { ImportReport } from './platform/import/report.ts'
import { readSource } from './platform/import/source.ts'

const FOLDER = [import.meta.dirname, join(import.meta.dirname, '..')]
  .map((root) => join(root, 'db/demo'))
  .find((folder) => existsSync(folder))

/** The path of a file or folder of the demo. */
export function demoPath(name: string): string {
  if (!FOLDER) throw new Error('the folder db/demo is not there')
  return join(FOLDER, name)
}

function assertWhole(name: string, report: ImportReport): void {
  const [problem] = report.problems
  if (problem) throw new Error(`demo: ${name}, row ${problem.row}, ${problem.column}: ${problem.reason}`)
}

const AREAS = ['gemeenten.geojson', 'wijken.geojson', 'buurten.geojson']
const FIGURES = ['kwb-2024.csv', 'gezondheid-2020.csv']
const INVENTED = { publisher: 'Weefsel (verzonnen)', licence: 'CC0 1.0' }

/** Imports the areas, figures and postcodes that are in a folder, as anybody would. */
export async function importOpenData(db: Database, folder: string, now: Date): Promise<void> {
  const load = async (name: string, importer: typeof importAreas, more = {}) => {
    const source = await readSource(join(folder, name), 'nl')
    if (!source.ok) throw new Error(`demo: ${source.problems}`)
    assertWhole(name, await importer(db, source.value, { lang: 'nl', now, ...more }))
  }
  for (const name of AREAS) await load(name, importAreas)
  for (const name of FIGURES) await load(name, importFigures)
  await load('postcodes.csv', importPostcodes, INVENTED)
}

/** Imports a table of terms. */
export async function importTermFile(db: Database, scope: Scope, file: string): Promise<void> {
  const source = await readSource(file, 'nl')
  if (!source.ok) throw new Error(`demo: ${source.problems}`)
  assertWhole(basename(file), await importTerms(db, scope, source.value, { lang: 'nl' }))
}

/**
 * Imports the organisations, places and offers of a folder, each kind by its one recipe, file after file. They cannot be
 * found before `reindexDirectory`: once for all files takes less time.
 */
export async function importRecords(db: Database, scope: Scope, folder: string): Promise<void> {
  for (const kind of ['organisaties', 'plekken', 'aanbod']) {
    const names = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.ndjson'))
    for (const name of names.sort()) {
      const [file, recipe] = [join(folder, kind, name), demoPath(`recipes/${kind}.json`)]
      assertWhole(`${kind}/${name}`, await importDirectory(db, scope, { file, recipe, index: false }))
    }
  }
}
