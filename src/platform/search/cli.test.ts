import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { commandLine } from '../../../test/terminal.ts'
import { write } from '../db/transaction.ts'
import { register } from './cli.ts'
import { countMiss, missKey } from './miss.commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-search-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const shared = testDatabase()

async function run(...words: string[]): Promise<{ out: string; code: number }> {
  const { db, tenant } = await shared
  const { text, code } = await commandLine(register, { db, tenant, lang: 'en' }, words)
  return { out: text, code }
}

test('a word is added, listed, changed, switched off and taken away', async () => {
  assert.equal((await run('synonyms', 'add', 'Buurtsoep', 'soep|~cost:free')).out, 'Added: buurtsoep')
  assert.equal(
    (await run('synonyms', 'add', 'buurtsoep', 'soep|~cost:free')).out,
    'Was there already: buurtsoep',
  )
  assert.equal((await run('synonyms', 'list')).out, 'buurtsoep\tsoep|~cost:free')
  assert.equal((await run('synonyms', 'add', 'buurtsoep', '--off')).out, 'Changed: buurtsoep')
  assert.deepEqual(JSON.parse((await run('synonyms', 'list', '--json')).out), {
    synonyms: [{ phrase: 'buurtsoep', means: [] }],
  })
  assert.equal((await run('synonyms', 'remove', 'BUURTSOEP')).code, 0)
  assert.equal((await run('synonyms', 'remove', 'buurtsoep')).code, 2)
})

test('what is not right is refused', async () => {
  assert.equal((await run('synonyms', 'add', 'x', 'soep')).code, 2)
  assert.equal((await run('synonyms', 'add', 'soep')).code, 2)
  assert.equal((await run('synonyms', 'add', 'soep', '=cmd()|a')).code, 2)
})

test('a file is taken over, each row once, and what is exported can be imported', async () => {
  const file = join(folder, 'woorden.csv')
  writeFileSync(file, 'phrase,means\nwijkpret,feest|kind:offer\n!,x\nsoosje,"eten, drinken"\n')
  const first = JSON.parse((await run('synonyms', 'import', file, '--json')).out)
  assert.deepEqual([first.read, first.created, first.rejected], [3, 1, 2])
  assert.deepEqual(
    first.problems.map(({ row, column }: { row: number; column: string }) => [row, column]),
    [
      [3, 'phrase'],
      [4, 'means'],
    ],
  )
  const { out } = await run('synonyms', 'export')
  writeFileSync(file, out)
  const again = JSON.parse((await run('synonyms', 'import', file, '--json')).out)
  assert.deepEqual([again.unchanged, again.rejected], [1, 0])
  assert.ok((await run('synonyms', 'export', '--all')).out.split('\n').length > 900)
  assert.equal((await run('synonyms', 'import', join(folder, 'niets.csv'))).code, 2)
})

test('searches without a result are listed when they came on three days', async () => {
  assert.match((await run('searches', 'list')).out, /nothing yet/)
  const { db, tenant } = await shared
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-24'])
    await write(db, { tenant, actor: 'web', roles: [] }, async (trx) =>
      countMiss(trx, 'paragnost', day, await missKey(trx)),
    )
  assert.equal((await run('searches', 'list')).out, 'paragnost\t3 days\t3 times')
})
