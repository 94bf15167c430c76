import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { checkBudgets, type Findings } from './check-budgets.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const reuse = `version = 1
[[annotations]]
path = ["src/**", "db/**", "REUSE.toml"]
SPDX-FileCopyrightText = "x"
SPDX-License-Identifier = "EUPL-1.2"
`
const clean: Record<string, string> = {
  'REUSE.toml': reuse,
  'LICENSES/EUPL-1.2.txt': 'text',
  'src/domains/areas/README.md': '# Areas',
  'src/domains/areas/queries.ts': '',
  'src/domains/areas/queries.test.ts': '',
  'src/domains/areas/.hidden': '',
  'src/ui/button.tsx': '',
  'src/ui/button.preview.tsx': '',
  'db/tenant/0001_a.sql': 'create table a ();',
  'note.md': '<!-- SPDX-License-Identifier: CC0-1.0 -->',
}

function check(changes: Record<string, string | null> = {}): Findings {
  const root = mkdtempSync(join(tmpdir(), 'weefsel-budgets-'))
  folders.push(root)
  for (const [path, text] of Object.entries({ ...clean, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkBudgets(root)
}

const lines = (count: number) => '// x\n'.repeat(count)
const longFunction = (name: string, count: number) => `export const ${name} = () => {\n${lines(count)}}\n`

describe('the budgets', () => {
  test('a clean house passes', () => {
    assert.deepEqual(check(), { errors: [], warnings: [] })
  })

  const errors: [name: string, changes: Record<string, string | null>, found: RegExp][] = [
    ['a file over 250 lines', { 'src/long.ts': lines(251) }, /src\/long\.ts: 251 lines/],
    [
      'queries without a test',
      { 'src/domains/areas/queries.test.ts': null },
      /no queries\.test\.ts beside it/,
    ],
    [
      'routes of a capability without a test',
      { 'src/web/home/home.routes.tsx': '' },
      /no home\.routes\.test\.ts/,
    ],
    ['a ui part without a preview', { 'src/ui/button.preview.tsx': null }, /no button\.preview\.tsx/],
    ['a domain without README', { 'src/domains/areas/README.md': null }, /areas\/README\.md is missing/],
    ['a README that is a book', { 'src/domains/areas/README.md': lines(41) }, /41 lines, 40 is the limit/],
    ['a trigger for tenants', { 'db/tenant/0002.sql': 'CREATE TRIGGER x' }, /no triggers/],
    ['a file without licence', { 'other.txt': 'x' }, /other\.txt: no licence/],
    ['a licence without text', { 'LICENSES/EUPL-1.2.txt': null }, /EUPL-1\.2\.txt is missing/],
    ['no REUSE.toml', { 'REUSE.toml': null }, /REUSE\.toml is missing/],
  ]
  for (const [name, changes, found] of errors) {
    test(`fails on ${name}`, () => {
      assert.match(check(changes).errors.join('\n'), found)
    })
  }

  test('a test beside may have another name when it imports the file', () => {
    const other = 'src/domains/areas/areas.test.ts'
    const without = { 'src/domains/areas/queries.test.ts': null }
    assert.deepEqual(check({ ...without, [other]: `import { x } from './queries.ts'` }).errors, [])
    assert.equal(check({ ...without, [other]: `import { x } from './other.ts'` }).errors.length, 1)
  })

  test('warns of long files, functions and views; texts are free', () => {
    const { errors, warnings } = check({
      'src/file.ts': lines(151),
      'src/function.ts': longFunction('think', 45),
      'src/view.tsx': longFunction('Page', 100) + longFunction('LongPage', 125),
      'src/texts.nl.ts': lines(600),
    })
    assert.deepEqual(errors, [])
    const told = warnings.join('\n')
    assert.match(told, /src\/file\.ts: 151 lines/)
    assert.match(told, /think has 47 lines, 40/)
    assert.match(told, /LongPage has 127 lines, 120/)
    assert.doesNotMatch(told, /: Page has|texts/)
  })

  test('an empty folder is no success', () => {
    const root = mkdtempSync(join(tmpdir(), 'weefsel-budgets-'))
    folders.push(root)
    assert.deepEqual(checkBudgets(root).errors, ['no files were read'])
  })
})
