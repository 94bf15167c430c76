import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { commandLine } from '../../../test/terminal.ts'
import { areaCommands } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-areas-cli-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const run = (database: TestDatabase, ...words: string[]) =>
  commandLine(areaCommands.register, database, words)

test('import areas and figures report in JSON, tell refusals by the exit code, and list shows the result', async (t) => {
  const database = await testDatabase(t)
  const list = file('lijst-2024.csv', 'code,naam\nGM9901,Weverloo\nBU99010101,Weefmarkt\nBU9901,Fout\n')
  const first = await run(database, 'import', 'areas', list, '--json')
  const { problems, notes, ...counts } = first.printed[0] as Record<string, unknown>
  assert.deepEqual(counts, { read: 3, created: 2, updated: 0, unchanged: 0, rejected: 1 })
  assert.ok(Array.isArray(problems) && Array.isArray(notes))
  assert.equal(first.code, 2)
  const figures = file('kwb.csv', 'Codering_3,AantalInwoners_5\nBU99010101,100\n')
  assert.equal((await run(database, 'import', 'figures', figures)).code, 2, 'no year')
  const done = await run(database, 'import', 'figures', figures, '--year', '2024')
  assert.equal(done.code, 0)
  assert.match(String(done.printed[0]), /^1 gelezen: 1 nieuw/)
  const { printed } = await run(database, 'areas', 'list')
  assert.ok(printed.some((line) => /^BU99010101 +2024 +100 +Weefmarkt$/.test(String(line))))
})

test('a file that is not there and a year that is none are told in one sentence', async (t) => {
  const database = await testDatabase(t)
  const missing = await run(database, 'import', 'areas', join(folder, 'nergens.csv'))
  assert.equal(missing.code, 2)
  assert.match(String(missing.printed[0]), /nergens\.csv is er niet/)
  await assert.rejects(run(database, 'import', 'areas', 'x', '--year', 'ooit'), /tussen 1900 en 2200/)
})
