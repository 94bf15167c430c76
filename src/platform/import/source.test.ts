import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readSource } from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-source-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function problem(path: string, maxBytes?: number): Promise<string> {
  const read = await readSource(path, 'nl', maxBytes)
  assert.ok(!read.ok, 'was accepted')
  return read.problems
}

test('plain and packed files give the same text and hash', async () => {
  const plain = await readSource(file('a.csv', 'naam\nWerkmanskwartier\n'), 'nl')
  const packed = await readSource(file('a.csv.gz', gzipSync('naam\nWerkmanskwartier\n')), 'nl')
  assert.ok(plain.ok && packed.ok)
  assert.equal(packed.value.text, plain.value.text)
  assert.equal(packed.value.sha256, plain.value.sha256)
})

test('another encoding is refused with the line where it shows', async () => {
  const latin1 = Buffer.from('code,naam\nBU04020101,Centrum\nBU04020102,Caf\u00e9buurt\n', 'latin1')
  assert.match(await problem(file('latin1.csv', latin1)), /geen UTF-8.*regel 3.*BU04020102,Caf/)
  assert.match(await problem(file('utf16.csv', Buffer.from('\ufeffcode', 'utf16le'))), /UTF-16/)
})

test('a small packed file that unpacks to a huge one stops while unpacking', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'))
  assert.ok(bomb.length < 10_000)
  assert.match(await problem(file('bomb.csv.gz', bomb), 1_000_000), /groter dan 0 MB|groter dan 1 MB/)
})

test('a file that is not there, empty, broken or a folder says so', async () => {
  assert.match(await problem(join(folder, 'nergens.csv')), /nergens\.csv is er niet/)
  assert.match(await problem(folder), /is er niet/)
  assert.match(await problem(file('leeg.csv', ' \n')), /leeg/)
  assert.match(await problem(file('kapot.csv.gz', 'geen gzip')), /niet goed ingepakt/)
})
