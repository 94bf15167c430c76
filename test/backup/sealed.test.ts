import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { readArchive, writeArchive } from '../../src/platform/backup/archive-file.ts'
import { Unusable } from '../../src/platform/backup/problem.ts'
import type { Key } from '../../src/platform/backup/vault.ts'
import { folder } from './world.ts'

const PASSPHRASE: Key = { kind: 'passphrase', text: 'korenbloem wandelt langs de vaart' }

async function* some(count: number): AsyncGenerator<Uint8Array, string> {
  for (let piece = 0; piece < count; piece += 1) yield Buffer.alloc(50_000, piece)
  return 'done'
}

async function readAll(path: string, key: Key | null): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of readArchive(path, key)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

const refused = (code: string) => (error: unknown) => error instanceof Unusable && error.problem.code === code

describe('an encrypted backup', () => {
  test('opens with the passphrase, and with no other', async (t) => {
    const file = join(folder(t), 'a.age')
    assert.equal(await writeArchive(file, PASSPHRASE, some(5)), 'done')
    assert.equal((await readAll(file, PASSPHRASE)).length, 250_000)
    await assert.rejects(readAll(file, { kind: 'passphrase', text: 'iets anders' }), refused('wrongKey'))
    await assert.rejects(readAll(file, null), refused('noKey'))
    assert.equal(readFileSync(file).includes(Buffer.alloc(64, 3)), false)
  })

  test('opens with the secret half of a key of which the server has the public half only', async (t) => {
    const file = join(folder(t), 'a.age')
    const secret = await generateIdentity()
    await writeArchive(file, { kind: 'recipient', text: await identityToRecipient(secret) }, some(5))
    assert.equal((await readAll(file, { kind: 'identity', text: secret })).length, 250_000)
    const other = { kind: 'identity' as const, text: await generateIdentity() }
    await assert.rejects(readAll(file, other), refused('wrongKey'))
    await assert.rejects(
      writeArchive(`${file}2`, { kind: 'recipient', text: 'age1no' }, some(1)),
      refused('badKey'),
    )
  })

  test('is refused when a byte is changed or its end is missing', async (t) => {
    const file = join(folder(t), 'a.age')
    const secret = await generateIdentity()
    const key = { kind: 'identity' as const, text: secret }
    await writeArchive(file, { kind: 'recipient', text: await identityToRecipient(secret) }, some(5))
    const whole = readFileSync(file)
    for (const spot of [300, 3_000, 100_000, 200_000, whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed[spot] = (changed[spot] ?? 0) ^ 1
      writeFileSync(file, changed)
      await assert.rejects(readAll(file, key), Unusable, `byte ${spot}`)
    }
    // Also at the end of a piece of 64 KiB, where nothing looks broken.
    for (const length of [whole.length - 1, whole.length - 20_000, whole.length - (250_000 % 65_536) - 16]) {
      writeFileSync(file, whole.subarray(0, length))
      await assert.rejects(readAll(file, key), refused('locked'), `${length} bytes`)
    }
  })
})

describe('the file of a backup', () => {
  test('is there whole or not at all, never replaces another, and is for its owner only', async (t) => {
    const file = join(folder(t), 'a.tar')
    const broken = async function* (): AsyncGenerator<Uint8Array, string> {
      yield Buffer.alloc(100_000)
      throw new Error('the database stopped')
    }
    await assert.rejects(writeArchive(file, null, broken()), /the database stopped/)
    const recipient = await identityToRecipient(await generateIdentity())
    const sealed = writeArchive(file, { kind: 'recipient', text: recipient }, broken())
    await assert.rejects(sealed, /the database stopped/)
    assert.throws(() => statSync(file))
    assert.throws(() => statSync(`${file}.part`))
    await writeArchive(file, null, some(1))
    assert.equal(statSync(file).mode & 0o777, 0o600)
    await assert.rejects(writeArchive(file, null, some(1)), refused('exists'))
    await assert.rejects(readAll(`${file}.none`, null), refused('absent'))
  })
})
