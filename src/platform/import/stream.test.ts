import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { eachCsvRow } from './stream.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-stream-'))
after(() => rmSync(folder, { recursive: true }))

async function read(content: string | Uint8Array, name = 'file.csv') {
  const path = join(folder, name)
  writeFileSync(path, content)
  const rows: [number, ...string[]][] = []
  const done = await eachCsvRow(path, 'en', (cells, row) => void rows.push([row, ...cells]))
  return { rows, problem: done.ok ? '' : done.problems }
}

test('rows are numbered as a spreadsheet does; whatever the separator and the ends of lines', async () => {
  const wanted = [
    [1, 'id', 'x'],
    [3, 'a', '1'],
    [4, 'b', '2'],
  ]
  for (const text of ['id,x\n\na,1\nb,2\n', '\uFEFFid;x\r\n\r\na;1\r\nb;2', 'id\tx\n\na\t 1 \nb\t2\n\n\n'])
    assert.deepEqual((await read(text)).rows, wanted)
  assert.deepEqual((await read('id,x\r\ra,1\rb,2\r')).rows, wanted, 'as an old Mac ends its lines')
})

test('a cell may hold separators, quotation marks and lines; letters may be parted between two reads', async () => {
  const name = `${'é'.repeat(40_000)}☕`
  const { rows } = await read(`id,x\n"a,""b""\nc",1\nx${name},2\n`)
  assert.deepEqual(rows.slice(1), [
    [2, 'a,"b"\nc', '1'],
    [3, `x${name}`, '2'],
  ])
})

test('a file that is packed is unpacked; a broken one is told', async () => {
  const packed = gzipSync('id,x\na,1\n')
  assert.deepEqual((await read(packed, 'a.csv.gz')).rows.at(-1), [2, 'a', '1'])
  for (const broken of [packed.subarray(0, -9), Buffer.from('id,x\n'), new Uint8Array()])
    assert.match((await read(broken, 'a.csv.gz')).problem, /not packed properly/)
})

test('nothing in it: no rows and no problem', async () => {
  for (const text of ['', '\n\n', '\uFEFF']) assert.deepEqual(await read(text), { rows: [], problem: '' })
})

test('a quotation mark out of place is told with the row where it stands', async () => {
  assert.match((await read('id,x\na,1\nb"c,1\n')).problem, /row 3/)
  assert.match((await read('id,x\na,1\n"b,1\nc,1\nd,1\n')).problem, /row 3/)
})

test('a quotation mark that stays open does not take in a file of any length', async () => {
  const { rows, problem } = await read(`id,x\n"b,1\n${'c,1\n'.repeat(5_000_000)}`)
  assert.equal(rows.length, 1)
  assert.match(problem, /row 2/)
})

test('what is no UTF-8 is told with its line', async () => {
  const { problem } = await read(Buffer.from('id,x\na,1\nCaf\xE9,1\n', 'latin1'))
  assert.match(problem, /line 3, after “Caf”/)
  assert.match((await read(Buffer.from('\uFEFFid,x\n', 'utf16le'))).problem, /UTF-16/)
})

test('a file that is not there, and a folder', async () => {
  for (const path of [join(folder, 'none.csv'), folder, join(folder, 'none.csv.gz')]) {
    const done = await eachCsvRow(path, 'nl', () => undefined)
    assert.ok(!done.ok && /staat er niet|niet gevonden|is er niet/i.test(done.problems), path)
  }
})
