import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileNameOf, receiveUpload } from './upload.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'weefsel-upload-'))
  t.after(() => rmSync(path, { recursive: true }))
  return path
}

const BOUNDARY = '----x'
const head = (name: string, file?: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n`
const END = `\r\n--${BOUNDARY}--\r\n`

/** A form that arrives in pieces of this many bytes. */
function form(body: string | Buffer, piece: number): Request {
  const bytes = Buffer.from(body as string)
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + piece)))
      at += piece
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
  return new Request('http://x.test/', {
    method: 'POST',
    body: stream,
    headers,
    duplex: 'half',
  } as RequestInit)
}

test('a file arrives whole, however the line cuts it up, and readable by the server alone', async (t) => {
  const dir = folder(t)
  // Full of what looks like a boundary and is none.
  const content = `\r\n--${BOUNDARY.slice(0, -1)}\r\n----\r\n`.repeat(20)
  const body = `${head('soort')}iets\r\n${head('bestand', 'lijst.csv')}${content}${END}`
  for (const piece of [1, 2, 3, 7, 64, 10_000]) {
    const path = join(dir, String(piece))
    const got = await receiveUpload(form(body, piece), { field: 'bestand', path, maxBytes: 10_000 })
    assert.ok(got.ok, `in pieces of ${piece}`)
    assert.deepEqual([got.value.name, got.value.bytes], ['lijst.csv', content.length])
    assert.equal(readFileSync(path, 'utf8'), content)
    assert.equal(statSync(path).mode & 0o777, 0o600)
  }
})

test('what is refused leaves nothing on the disk', async (t) => {
  const path = join(folder(t), 'f')
  const where = { field: 'bestand', path, maxBytes: 100 }
  const cases: [string, string][] = [
    ['tooLarge', head('bestand', 'a.csv') + 'x'.repeat(101) + END],
    ['none', `${head('anders', 'a.csv')}x${END}`],
    ['none', head('bestand', 'a.csv') + END],
    ['none', `${head('bestand')}no file but text${END}`],
    ['broken', `${head('bestand', 'a.csv')}and then the line went`],
    ['broken', `--${BOUNDARY}\r\n${'x: y\r\n'.repeat(5_000)}`],
    ['broken', 'nothing of a form'],
  ]
  for (const [problem, body] of cases) {
    const got = await receiveUpload(form(body, 50), where)
    assert.equal(got.ok ? 'ok' : got.problems, problem)
    assert.ok(!existsSync(path), problem)
  }
  const other = new Request('http://x.test/', { method: 'POST', body: 'a=b' })
  assert.deepEqual(await receiveUpload(other, where), { ok: false, problems: 'none' })
})

test('two hundred megabytes are passed over without being kept', async (t) => {
  const path = join(folder(t), 'f')
  const piece = new Uint8Array(64 * 1024).fill(120)
  let left = (200 * 1024 * 1024) / piece.length
  let sent = false
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!sent) controller.enqueue(new TextEncoder().encode(head('bestand', 'groot.csv')))
      sent = true
      left -= 1
      if (left >= 0) return controller.enqueue(piece)
      controller.enqueue(new TextEncoder().encode(END))
      controller.close()
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
  const request = new Request('http://x.test/', {
    method: 'POST',
    body: stream,
    headers,
    duplex: 'half',
  } as RequestInit)
  const before = process.memoryUsage.rss()
  const got = await receiveUpload(request, { field: 'bestand', path, maxBytes: 10 * 1024 * 1024 })
  assert.equal(got.ok ? 'ok' : got.problems, 'tooLarge')
  assert.ok(process.memoryUsage.rss() - before < 100 * 1024 * 1024, 'the form is not held in memory')
  assert.ok(!existsSync(path))
})

test('a name is a name, whatever path it was given as', () => {
  assert.equal(fileNameOf('../../../etc/passwd'), 'passwd')
  assert.equal(fileNameOf('C:\\Users\\An\\lijst.csv'), 'lijst.csv')
  assert.equal(fileNameOf('a\u202Efdp.csv\0\n'), 'afdp.csv')
  assert.equal(fileNameOf('x'.repeat(500)).length, 200)
  assert.equal(fileNameOf('..'), '..')
})
