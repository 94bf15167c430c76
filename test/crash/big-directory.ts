import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../mail/until.ts'
import { command, type Ended } from '../real-site.ts'
import { ask, countOf } from './plug.ts'

const NAME = 'veel'

const recipe = {
  name: NAME,
  title: 'Veel plekken',
  format: 'csv',
  source: { title: 'veel.csv', publisher: 'Iemand', licence: 'CC0-1.0', date: '2026' },
  id: 'id',
  makes: {
    location: { name: 'plek' },
    service: { name: 'naam', terms: { life_domain: { value: ['ontmoeting'] } } },
  },
}

/** An import by the command, in a process of its own. */
export interface Import {
  pid: number
  stored(): Promise<number>
  /** Waits until so many rows are in the database. */
  reaches(rows: number): Promise<void>
  ended: Promise<Ended>
}

/** Writes the file with its recipe beside it and starts to import it. */
export function startImport(folder: string, rows: number): Import {
  const [file, recipeFile] = [join(folder, `${NAME}.csv`), join(folder, `${NAME}.recept.json`)]
  const lines = Array.from({ length: rows }, (_, row) => `${row},Samen doen ${row},Plek ${row}`)
  writeFileSync(file, `id,naam,plek\n${lines.join('\n')}\n`)
  writeFileSync(recipeFile, JSON.stringify(recipe))
  const { child, ended } = command(folder, 'import', 'directory', file, '--recipe', recipeFile, '--json')
  const stored = () => countOf(folder, `weverland.service where source = '${NAME}'`)
  return {
    pid: Number(child.pid),
    stored,
    reaches: (count) => until(`${count} rows stored`, async () => (await stored()) >= count),
    ended,
  }
}

/** Runs the whole import and gives its report; it must end well and refuse nothing. */
async function importAll(folder: string, rows: number) {
  const { code, out, err } = await startImport(folder, rows).ended
  assert.equal(code, 0, `${out}${err}`)
  return JSON.parse(out) as Record<'read' | 'created' | 'updated' | 'unchanged' | 'rejected', number>
}

/** The next run does what is left and nothing twice; afterwards each row of the file is there exactly once. */
export async function assertImportCompletes(folder: string, rows: number, atLeast: number): Promise<void> {
  const report = await importAll(folder, rows)
  assert.ok(report.unchanged >= atLeast, `${report.unchanged} unchanged, ${atLeast} were stored`)
  assert.deepEqual(
    [report.read, report.created + report.unchanged, report.updated, report.rejected],
    [rows, rows, 0, 0],
  )
  for (const table of ['service', 'location']) {
    const [row] = await ask<{ count: string; different: string }>(
      folder,
      `select count(*), count(distinct external_id) as different from weverland.${table} where source = '${NAME}'`,
    )
    assert.deepEqual([Number(row?.count), Number(row?.different)], [rows, rows], table)
  }
  const pairs = `weverland.service_at_location p join weverland.service s on s.id = p.service_id where s.source = '${NAME}'`
  assert.equal(await countOf(folder, pairs), rows, 'each at its one place')
}
