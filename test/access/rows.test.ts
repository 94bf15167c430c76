/**
 * What row security alone lets each role do with each table, row by row, as it stands in rows.txt. After a change of policies:
 * read what the test shows, and write the file anew with WEEFSEL_WRITE_ROWS=yes.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { rowsToTry, type Tried } from './rows.ts'

const file = join(import.meta.dirname, 'rows.txt')
const written = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split(/\n(?=\S)/)
  : []
const known = new Map(written.map((part) => [part.split(' ')[0] ?? '', part.split('\n')]))
let tried: Tried

before(async () => {
  tried = await rowsToTry()
})

for (const name of known.keys())
  test(`who may do what with the rows of ${name}`, async () => {
    const table = tried.tables.find((each) => each.name === name)
    assert.ok(table, 'no such table with row security')
    assert.deepEqual(await tried.linesOf(table), known.get(name))
  })

test('every table with row security is in the list', async () => {
  if (process.env.WEEFSEL_WRITE_ROWS === 'yes') {
    const parts: string[] = []
    for (const table of tried.tables) parts.push((await tried.linesOf(table)).join('\n'))
    writeFileSync(file, `${parts.join('\n')}\n`)
    return
  }
  assert.deepEqual(
    [...known.keys()],
    tried.tables.map(({ name }) => name),
  )
})
