import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { commandLine } from '../../../test/terminal.ts'
import { read } from '../../platform/db/transaction.ts'
import { register } from './cli.ts'
import { terms } from './queries.ts'
import { importTerms } from './terms.commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-terms-'))
after(() => rmSync(folder, { recursive: true }))

function file(text: string): string {
  const path = join(folder, 'begrippen.csv')
  writeFileSync(path, text)
  return path
}

const weefsel = (here: TestDatabase, ...words: string[]) => commandLine(register, here, words)

type Counts = Record<'read' | 'created' | 'updated' | 'unchanged' | 'rejected', number> & {
  problems: { row: number; column: string }[]
}

async function load(here: TestDatabase, text: string, ...words: string[]): Promise<Counts> {
  const { printed } = await weefsel(here, 'import', 'terms', file(text), '--json', ...words)
  return printed[0] as Counts
}

const HEAD = 'taxonomy,id,name_nl,name_en,description_nl,description_en,sort\n'
const networks = ({ db, tenant }: TestDatabase) =>
  read(db, { tenant, actor: 'web', roles: [] }, (trx) => terms(trx, 'network'))

describe('terms as data', () => {
  test('come in, change and stay, and the second time nothing happens', async (t) => {
    const here = await testDatabase(t)
    const text = `${HEAD}network,taalhuis-netwerk,Taalhuizen,Language houses,"Samen, voor taal",,\nnetwork,groen,Groen,,,,\n`
    const first = await load(here, text)
    assert.deepEqual([first.read, first.created, first.rejected], [2, 2, 0])
    assert.deepEqual(await networks(here), [
      {
        id: 'taalhuis-netwerk',
        name: { nl: 'Taalhuizen', en: 'Language houses' },
        description: { nl: 'Samen, voor taal', en: 'Samen, voor taal' },
      },
      { id: 'groen', name: { nl: 'Groen', en: 'Groen' }, description: null },
    ])
    assert.equal((await load(here, text)).unchanged, 2)
    const renamed = await load(here, `${HEAD}network,groen,Groene buurten,Green,,,1\n`)
    assert.deepEqual([renamed.updated, renamed.read], [1, 1])
    assert.equal((await networks(here)).length, 2, 'what a table leaves out stays')
  })

  test('are refused row by row with column and reason', async (t) => {
    const here = await testDatabase(t)
    const rows = [
      'kleuren,rood,Rood,Red,,,',
      'network,Met Hoofdletter,Naam,,,,',
      'network,leeg,,,,,',
      'network,html,<b>Naam</b>,,,,eerste',
      'network,goed,Goed,,,,',
      'network,goed,Nog eens,,,,',
      `network,lang,${'x'.repeat(101)},,,,`,
    ]
    const report = await load(here, `${HEAD}${rows.join('\n')}\n`)
    assert.deepEqual([report.created, report.rejected], [1, 6])
    assert.deepEqual(
      report.problems.map(({ row, column }) => `${row} ${column}`),
      ['2 taxonomy', '3 id', '4 name_nl', '5 name_nl', '5 sort', '7 id', '8 name_nl'],
    )
  })

  test('without the columns, or only tried, change nothing', async (t) => {
    const here = await testDatabase(t)
    assert.equal((await load(here, 'id,naam\na,b\n')).problems[0]?.row, 0)
    assert.equal((await load(here, `${HEAD}network,a,A,,,,\n`, '--dry-run')).created, 1)
    assert.deepEqual(await networks(here), [])
    const missing = await weefsel(here, 'import', 'terms', join(folder, 'nergens.csv'))
    assert.equal(missing.code, 2)
  })

  test('go out as a table that comes back unchanged', async (t) => {
    const here = await testDatabase(t)
    await load(here, `${HEAD}network,a,"Met ""aanhaling"", en; meer",,,,\n`)
    const { printed } = await weefsel(here, 'terms', 'export')
    const table = String(printed[0])
    assert.ok(table.split('\n').length > 130)
    const again = await load(here, `${table}\n`)
    assert.deepEqual(
      [again.unchanged, again.rejected, again.read],
      [again.read, 0, table.split('\n').length - 1],
    )
    const [only] = (await weefsel(here, 'terms', 'export', '--taxonomy', 'network')).printed
    assert.equal(String(only).split('\n').length, 2)
  })
})

test('an empty file is refused and stores nothing', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const source = { name: 'leeg.csv', text: '', sha256: '0' }
  const report = await importTerms(db, { tenant, actor: 'test', roles: ['operator'] }, source, { lang: 'nl' })
  assert.ok(report.problems.length > 0)
})
