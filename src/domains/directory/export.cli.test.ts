import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { commandLine } from '../../../test/terminal.ts'
import { world } from '../../../test/world.ts'
import { registerExport } from './export.cli.ts'

async function run(t: TestContext, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-export-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'uit.bestand')
  const { printed: said, code } = await commandLine(registerExport, await world(), [
    ...['export', ...words, '--out', file],
  ])
  return { file, said, code, text: () => readFileSync(file, 'utf8') }
}

describe('export to a file', () => {
  test('writes what everybody may see, and tells how much', async (t) => {
    const { text, said, file } = await run(t, 'offers', '--format', 'ndjson', '--json')
    const lines = text().trim().split('\n')
    assert.deepEqual(said, [{ written: lines.length, file }])
    assert.ok(lines.length > 200)
    assert.ok(!existsSync(`${file}.part`))
  })

  test('narrows to areas and themes', async (t) => {
    const { text } = await run(t, 'offers', '--format', 'csv', '--in', 'wk990101', '--domain', 'werk')
    const all = await run(t, 'offers', '--format', 'csv')
    assert.ok(text().length > 500 && text().length < all.text().length / 5)
  })

  test('writes places and organisations in every form', async (t) => {
    const places = await run(t, 'places', '--format', 'geojson', '--site', 'https://w.example/')
    assert.match(places.text(), /"pagina":"https:\/\/w\.example\/plekken\//)
    const sheet = await run(t, 'organizations', '--format', 'xlsx')
    assert.equal(readFileSync(sheet.file).subarray(0, 2).toString(), 'PK')
    const feed = await run(t, 'organizations', '--format', 'hsds')
    assert.ok(JSON.parse(feed.text()).contents.length > 10)
  })

  test('says what is wrong and writes nothing', async (t) => {
    const wrong = await run(t, 'offers', '--format', 'pdf')
    assert.equal(wrong.code, 2)
    assert.match(String(wrong.said[0]), /csv, xlsx, geojson, ndjson, hsds/)
    const elsewhere = await run(t, 'offers', '--format', 'csv', '--in', 'GM0363', '--domain', 'geld')
    assert.equal(elsewhere.code, 2)
    assert.match(String(elsewhere.said[0]), /GM0363.*\n.*geld/)
    assert.ok(!existsSync(elsewhere.file))
  })
})
