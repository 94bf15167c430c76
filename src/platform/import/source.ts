import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Lang } from '../i18n.ts'
import { no, ok, type Result } from '../result.ts'
import { isUtf16 } from './sniff.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Largest file that is read, unpacked, in bytes: more than ten times the national key figures. */
export const MAX_BYTES = 256 * 1024 * 1024

/** A file as it is, unpacked when it ends in `.gz`. */
export interface ImportBytes {
  name: string
  bytes: Buffer
}

/** A file as text, with what is needed to know it again. */
export interface ImportSource {
  name: string
  /** SHA-256 (hex) of the unpacked bytes. */
  sha256: string
  text: string
}

class TooLarge extends Error {}

async function readBytes(path: string, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length
      parts.push(chunk)
      done(size > maxBytes ? new TooLarge() : null)
    },
  })
  if (path.endsWith('.gz')) await pipeline(createReadStream(path), createGunzip(), sink)
  else await pipeline(createReadStream(path), sink)
  return Buffer.concat(parts)
}

/** How a text may be written down besides UTF-8: what Windows programs in western Europe write. */
export type Encoding = 'utf-8' | 'windows-1252'

function decode(bytes: Buffer, encoding: Encoding, texts: typeof nl): Result<string, string> {
  if (isUtf16(bytes)) return no(texts.utf16)
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Only when it cannot be UTF-8, which says so itself: then somebody saved it anew since the encoding was named.
    if (encoding !== 'utf-8') return ok(new TextDecoder(encoding).decode(bytes))
    const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? ''
    const lines = before.split('\n')
    return no(texts.notUtf8(lines.length, (lines.at(-1) ?? '').slice(-20)))
  }
}

/**
 * Reads a file (also `.gz`). Problems are one sentence for the file as a whole: not there, too large (checked while
 * unpacking, so a small `.gz` cannot fill the memory), or broken.
 */
export async function readSourceBytes(
  path: string,
  lang: Lang,
  maxBytes = MAX_BYTES,
): Promise<Result<ImportBytes, string>> {
  const texts = { nl, en }[lang]
  const name = basename(path)
  try {
    return ok({ name, bytes: await readBytes(path, maxBytes) })
  } catch (error) {
    if (error instanceof TooLarge) return no(texts.tooLarge(`${Math.floor(maxBytes / 1024 / 1024)} MB`))
    const code = (error as { code?: string }).code ?? ''
    return no(code.startsWith('Z_') ? texts.brokenGzip : texts.notFound(name))
  }
}

/** Bytes as UTF-8 text; the problem is one sentence: empty, or another encoding, with the line where it shows. */
export function textOf(bytes: Buffer, lang: Lang, encoding: Encoding = 'utf-8'): Result<string, string> {
  const texts = { nl, en }[lang]
  const text = decode(bytes, encoding, texts)
  return text.ok && text.value.trim() === '' ? no(texts.empty) : text
}

/** As `readSourceBytes`, as UTF-8 text; another encoding, unless named, is a problem too, with the line where it shows. */
export async function readSource(
  path: string,
  lang: Lang,
  maxBytes = MAX_BYTES,
  encoding: Encoding = 'utf-8',
): Promise<Result<ImportSource, string>> {
  const source = await readSourceBytes(path, lang, maxBytes)
  if (!source.ok) return source
  const { name, bytes } = source.value
  const text = textOf(bytes, lang, encoding)
  if (!text.ok) return text
  return ok({ name, sha256: createHash('sha256').update(bytes).digest('hex'), text: text.value })
}
