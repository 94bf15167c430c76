import { readFile } from 'node:fs/promises'
import { Decrypter, Encrypter } from 'age-encryption'
import { type BackupProblem, Unusable } from './problem.ts'

/** What opens an archive: a passphrase, or the secret half of a key pair; or what closes one: the public half. */
export type Key =
  | { kind: 'passphrase'; text: string }
  | { kind: 'recipient'; text: string }
  | { kind: 'identity'; text: string }

/** The first bytes of every file in the format of age (C2SP, version 1). */
const MAGIC = 'age-encryption.org/v1\n'

type Bytes = ReadableStream<Uint8Array>

/** Whether a file that begins so is encrypted. */
export const isSealed = (begin: Uint8Array) => Buffer.from(begin).toString('latin1').startsWith(MAGIC)

/** Encrypts in the format of age, which any program that knows it can open; memory stays flat. Throws on a bad key. */
export async function seal(plain: Bytes, key: Key): Promise<Bytes> {
  const age = new Encrypter()
  try {
    if (key.kind === 'passphrase') age.setPassphrase(key.text)
    else age.addRecipient(key.text)
  } catch {
    throw new Unusable({ code: 'badKey' })
  }
  return age.encrypt(plain)
}

/** Decrypts what `seal` or any other program made in that format. Throws `Unusable` when the key does not fit. */
export async function unseal(sealed: Bytes, key: Key | null): Promise<Bytes> {
  if (!key) throw new Unusable({ code: 'noKey' })
  const age = new Decrypter()
  try {
    if (key.kind === 'passphrase') age.addPassphrase(key.text)
    else age.addIdentity(key.text)
  } catch {
    throw new Unusable({ code: 'badKey' })
  }
  try {
    return await age.decrypt(sealed)
  } catch {
    throw new Unusable({ code: 'wrongKey' })
  }
}

const readLine = async (path: string) =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#')) ?? ''

/** The key in a file (its first line that is no comment), or the problem with it. */
export async function keyIn(path: string, kind: Key['kind']): Promise<Key | BackupProblem> {
  const text = await readLine(path).catch(() => '')
  return text === '' ? { code: 'badKey' } : { kind, text }
}
