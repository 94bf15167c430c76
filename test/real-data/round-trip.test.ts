import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { importOpenData, importTermFile } from '../../src/demo-files.ts'
import {
  type ExportKind,
  exportBatches,
  exportContext,
  exportFile,
  exportIds,
  importDirectory,
} from '../../src/domains/directory/index.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { read, type Scope } from '../../src/platform/db/transaction.ts'
import { testDatabase } from '../database.ts'
import { world } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-whole-'))
after(() => rmSync(folder, { recursive: true }))

const KINDS: readonly ExportKind[] = ['organization', 'place', 'offer']
const TODAY = '2026-11-24'

/** The whole directory of a working area as HSDS by line; gives the path. */
async function toFile(db: Database, scope: Scope, kind: ExportKind, name: string): Promise<string> {
  const { ids, context } = await read(db, scope, async (trx) => ({
    ids: (await exportIds(trx, kind, {})).ids,
    context: await exportContext(trx, null, TODAY),
  }))
  const file = join(folder, `${name}-${kind}.ndjson`)
  await writeFile(file, exportFile(kind, 'ndjson', exportBatches(db, scope, kind, ids), ids.length, context))
  return file
}

/** What belongs to where a record is kept: its ids, and all that are worked out from them. */
const OWN = /^(id|.*_id|last_modified)$/

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (OWN.test(name) ? [] : [[name, plain(inner)]])),
  )
}

/** Every record without ids, in an order that does not hang on them. */
function records(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.stringify(plain(JSON.parse(line)))).sort()
}

test('the whole invented directory goes out as HSDS, into an empty area, and comes out the same', async () => {
  const { db, scope } = await world()
  const here = await testDatabase()
  const operator: Scope = { tenant: here.tenant, actor: 'test', roles: ['operator'] }
  await here.pool.query(`insert into weefdorp.working_area values ('GM9902', 2) on conflict do nothing`)
  // What records point at goes before: borders with their names, and the words of the working area itself.
  const data = join(import.meta.dirname, '../../db/demo/data')
  await importOpenData(here.db, data, new Date())
  await importTermFile(here.db, operator, join(data, 'netwerken.csv'))
  const recipe = join(folder, 'recept.json')
  const source = { title: 'Uitvoer', publisher: 'Weverland', licence: 'CC0-1.0', date: '2026' }
  writeFileSync(
    recipe,
    JSON.stringify({ name: 'weverland', title: 'Aanbod van Weverland', format: 'hsds', source }),
  )
  const files = new Map<ExportKind, string>()
  for (const kind of KINDS) files.set(kind, await toFile(db, scope, kind, 'out'))
  for (const turn of ['created', 'unchanged'] as const)
    for (const [kind, file] of files) {
      const report = await importDirectory(here.db, operator, { file, recipe })
      assert.deepEqual(report.problems, [])
      // Points without a name come with the offers, all else of itself.
      if (turn === 'unchanged' || kind !== 'place') assert.equal(report[turn], report.read, kind)
    }
  for (const kind of KINDS) {
    const [out, back] = [
      records(join(folder, `out-${kind}.ndjson`)),
      records(await toFile(here.db, { ...operator, roles: [] }, kind, 'back')),
    ]
    assert.ok(out.length > 50)
    assert.equal(back.length, out.length)
    for (const [index, record] of out.entries())
      assert.deepEqual(JSON.parse(back[index] ?? ''), JSON.parse(record))
  }
})
