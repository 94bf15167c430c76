import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { zip } from '../../../test/zip.ts'
import { filesInFolder, filesInZip, type NamedFiles, PHOTO_LIMITS } from './named-files.ts'

const part = (name: string, content = name, says?: number) => ({
  ...{ name, content: Buffer.from(content) },
  ...(says === undefined ? {} : { says }),
})
const limits = { ...PHOTO_LIMITS, each: 2_000, all: 10_000, count: 10 }

async function told(files: NamedFiles, name: string): Promise<string> {
  const read = await files.read(name)
  return read.ok ? read.value.toString() : read.problems
}

function opened(...parts: ReturnType<typeof part>[]): NamedFiles {
  const files = filesInZip(zip(parts), limits)
  assert.ok(files.ok)
  return files.value
}

test('a file is found by its name, whatever folder the ZIP puts it in and whatever capitals it has', async () => {
  const files = opened(part('a.jpg'), part("foto's/B.JPG"), part('__MACOSX/a.jpg'), part('.c.jpg'))
  assert.equal(await told(files, 'a.jpg'), 'a.jpg')
  assert.equal(await told(files, 'b.jpg'), "foto's/B.JPG")
  assert.equal(await told(files, '.c.jpg'), 'missing')
  const two = opened(part('x/a.jpg'), part('y/a.jpg'), part('Nel.jpg'), part('nel.jpg'))
  assert.equal(await told(two, 'a.jpg'), 'twice')
  assert.equal(await told(two, 'Nel.jpg'), 'Nel.jpg')
  assert.equal(await told(two, 'NEL.jpg'), 'twice')
})

test('a name that leads somewhere is no name, in the ZIP nor in the list', async () => {
  const hostile = ['../../slip.jpg', '/etc/slip.jpg', 'C:\\slip.jpg', '..\\slip.jpg', 'x/../slip.jpg']
  const files = opened(...hostile.map((name) => part(name)))
  assert.equal(await told(files, 'slip.jpg'), 'missing')
  for (const name of [...hostile, '..', 'x/slip.jpg', 'slip.jpg\0.png'])
    assert.equal(await told(files, name), 'path', name)
})

test('what is too large, too much or not what it says stops before it fills the memory', async () => {
  const bomb = 'a'.repeat(5_000_000)
  assert.ok(zip([part('bomb.jpg', bomb)]).length < 10_000)
  assert.deepEqual(filesInZip(zip([part('bomb.jpg', bomb)]), limits), { ok: false, problems: 'large' })
  const many = Array.from({ length: 11 }, (_, at) => part(`${at}.jpg`))
  assert.deepEqual(filesInZip(zip(many), limits), { ok: false, problems: 'large' })
  assert.equal(await told(opened(part('big.jpg', 'b'.repeat(3_000))), 'big.jpg'), 'large')
  assert.equal(await told(opened(part('liar.jpg', bomb, 100)), 'liar.jpg'), 'broken')
  assert.equal(await told(opened(part('short.jpg', 'abc', 1_000)), 'short.jpg'), 'broken')
  const changed = zip([part('a.jpg', 'abc')])
  const first = 30 + 'a.jpg'.length
  changed[first] = (changed[first] ?? 0) ^ 1
  const files = filesInZip(changed, limits)
  assert.equal(files.ok && (await told(files.value, 'a.jpg')), 'broken')
  for (const bytes of ['', 'PK\x05\x06', 'geen zip', `PK\x03\x04${'x'.repeat(60)}`])
    assert.deepEqual(filesInZip(Buffer.from(bytes), limits), { ok: false, problems: 'broken' })
})

test('of a folder only its own files are read: no folder within it, no link out of it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-photos-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const secret = join(folder, 'buiten.txt')
  const photos = join(folder, 'fotos')
  mkdirSync(join(photos, 'map.jpg'), { recursive: true })
  writeFileSync(secret, 'geheim')
  writeFileSync(join(photos, 'Nel.JPG'), 'nel')
  writeFileSync(join(photos, 'groot.jpg'), 'x'.repeat(3_000))
  symlinkSync(secret, join(photos, 'link.jpg'))
  const files = await filesInFolder(photos, limits)
  assert.ok(files.ok)
  const names = ['nel.jpg', 'link.jpg', 'map.jpg', 'groot.jpg', '../buiten.txt']
  assert.deepEqual(await Promise.all(names.map((name) => told(files.value, name))), [
    ...['nel', 'missing', 'missing', 'large', 'path'],
  ])
  assert.deepEqual(await filesInFolder(join(folder, 'nergens'), limits), { ok: false, problems: 'missing' })
  assert.deepEqual(await filesInFolder(photos, { ...limits, count: 1 }), { ok: false, problems: 'large' })
})
