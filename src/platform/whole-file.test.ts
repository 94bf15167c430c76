import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isSameFile, isWrittenOver, obstacleTo, writeWhole } from './whole-file.ts'

const folder = fs.mkdtempSync(join(tmpdir(), 'weefsel-whole-'))
after(() => fs.rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const text = (name: string) => fs.readFileSync(at(name), 'utf8')

function* failing() {
  yield 'half'
  throw new Error('no more')
}

test('what fails halfway leaves the file that was there, and nothing beside it', async () => {
  const listeners = process.listenerCount('SIGINT')
  fs.writeFileSync(at('kept'), 'old')
  await assert.rejects(writeWhole(at('kept'), failing()), /no more/)
  await assert.rejects(writeWhole(at('new'), failing()), /no more/)
  assert.deepEqual(fs.readdirSync(folder), ['kept'])
  await writeWhole(at('kept'), ['new', 'er'])
  assert.equal(text('kept'), 'newer')
  assert.deepEqual(fs.readdirSync(folder), ['kept'])
  assert.equal(process.listenerCount('SIGINT'), listeners)
})

test('what is in the way is known before, and what would be written over', async () => {
  fs.writeFileSync(at('here'), 'x')
  const ways = [at('here'), at('fresh'), '/dev/null', folder, at('no/where'), at('here/x')]
  const codes = await Promise.all(ways.map(obstacleTo))
  assert.deepEqual(codes, [null, null, null, 'EISDIR', 'ENOENT', 'ENOTDIR'])
  fs.writeFileSync(at('made.part'), 'x')
  const over = [at('made.part'), at('here')].map((file) => isWrittenOver(at('made'), file))
  assert.deepEqual(await Promise.all(over), [true, false])
})

test('a link stays a link', async () => {
  fs.writeFileSync(at('real'), 'old')
  fs.symlinkSync(at('real'), at('link'))
  await writeWhole(at('link'), ['new'])
  assert.ok(fs.lstatSync(at('link')).isSymbolicLink())
  assert.equal(text('real'), 'new')
  assert.equal(await isSameFile(at('link'), at('real')), true)
  assert.equal(await isSameFile(at('link'), at('none')), false)
  assert.equal(await isSameFile(at('none'), at('none')), false)
})

test('what is no file is written to and stays what it is', async () => {
  await writeWhole('/dev/null', ['gone'])
  assert.ok(fs.lstatSync('/dev/null').isCharacterDevice())
  await assert.rejects(writeWhole(folder, ['x']), { code: 'EISDIR' })
  await assert.rejects(writeWhole(at('none/file'), ['x']), { code: 'ENOENT' })
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`${signal} in the middle leaves nothing half there`, async () => {
    fs.writeFileSync(at('out'), 'old')
    const script = `import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, 'whole-file.ts'))}
      async function* slow() {
        yield 'half'
        console.log('writing')
        await new Promise((done) => setTimeout(done, 60_000))
      }
      await writeWhole(${JSON.stringify(at('out'))}, slow())`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    assert.ok(fs.existsSync(at('out.part')))
    child.kill(signal)
    assert.deepEqual(await once(child, 'exit'), [null, signal])
    assert.ok(!fs.existsSync(at('out.part')))
    assert.equal(text('out'), 'old')
  })
