import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSecretFile } from './secret-file.ts'

test('a secret is what stands in its file; no file, nothing in it or another folder is no secret', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-secret-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'weefdorp.work'), ' s3cret\n')
  writeFileSync(join(folder, 'weefdorp.empty'), '\n')
  assert.equal(readSecretFile(folder, 'weefdorp.work'), 's3cret')
  assert.equal(readSecretFile(folder, 'weefdorp.empty'), null)
  assert.equal(readSecretFile(folder, 'weefdorp.none'), null)
  assert.equal(readSecretFile(join(folder, 'x'), '../weefdorp.work'), null)
  mkdirSync(join(folder, 'weefdorp.folder'))
  assert.throws(() => readSecretFile(folder, 'weefdorp.folder'))
})
