import { createHash } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { no, ok, type Result } from '../result.ts'

/** A file that came in with a form, as it lies on the disk. */
export interface Upload {
  /** What the browser called it: one name without folders, never used as a path. */
  name: string
  bytes: number
  /** SHA-256 (hex). */
  hash: string
}

export type UploadProblem = 'none' | 'tooLarge' | 'broken'

interface Where {
  /** Name of the field of the form. */
  field: string
  /** Where to write it; nothing may be there yet. */
  path: string
  maxBytes: number
}

/** So much of what is too large is read and thrown away, so that a browser shows the answer and not a broken line. */
const MOST_DRAINED = 512 * 1024 * 1024
const LONGEST_HEAD = 8 * 1024
const LONGEST_NAME = 200
const LINE = Buffer.from('\r\n')

class Broken extends Error {}

/** Takes a stream apart by marks, holding no more of it than one chunk and a mark. */
class Parts {
  // The first boundary has no line before it; with one it looks like all others.
  #rest: Buffer = LINE
  #read = 0
  readonly #chunks: AsyncIterator<Uint8Array>

  constructor(body: ReadableStream<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]()
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next()
    if (done) throw new Broken()
    this.#read += value.length
    if (this.#read > MOST_DRAINED) throw new Broken()
    this.#rest = Buffer.concat([this.#rest, value])
  }

  /** Everything before the next such mark, which is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#rest.indexOf(mark)
      const whole = at >= 0
      const size = whole ? at : Math.max(0, this.#rest.length - mark.length + 1)
      if (size > 0) yield this.#rest.subarray(0, size)
      this.#rest = this.#rest.subarray(whole ? at + mark.length : size)
      if (whole) return
      await this.#more()
    }
  }

  /** The same as one text; what is longer than a head ever is, is broken. */
  async text(mark: Buffer): Promise<string> {
    const parts: Buffer[] = []
    for await (const part of this.until(mark)) {
      parts.push(part)
      if (Buffer.concat(parts).length > LONGEST_HEAD) throw new Broken()
    }
    return Buffer.concat(parts).toString('utf8')
  }

  /** Whether the form ends here; if not, a head follows. */
  async ends(): Promise<boolean> {
    while (this.#rest.length < 2) await this.#more()
    return this.#rest.subarray(0, 2).toString() === '--'
  }
}

function boundaryOf(request: Request): string | null {
  const type = request.headers.get('content-type') ?? ''
  const found = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))/i.exec(type)
  return found?.[1] ?? found?.[2] ?? null
}

/** The last part of whatever path a browser or an attacker gave, without signs that do not show or turn the text around. */
export function fileNameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const shown = last.toWellFormed().replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
  return [...shown.trim()].slice(0, LONGEST_NAME).join('')
}

function partOf(head: string): { field: string; name: string | null } {
  const said = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? ''
  const field = /(?:^|;)\s*name="([^"]*)"/i.exec(said)?.[1] ?? ''
  const name = /(?:^|;)\s*filename="((?:[^"\\]|\\.)*)"/i.exec(said)?.[1]
  return { field, name: name === undefined ? null : fileNameOf(name.replaceAll('%22', '"')) }
}

/** Writes one part to the disk as it comes; once it is too large the rest is only passed over. */
async function store(part: AsyncGenerator<Buffer>, { path, maxBytes }: Where): Promise<Omit<Upload, 'name'>> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of part) {
      bytes += chunk.length
      if (bytes > maxBytes) continue
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, hash: hash.digest('hex') }
}

async function receive(parts: Parts, boundary: string, where: Where): Promise<Result<Upload, UploadProblem>> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  let found: Upload | null = null
  for await (const _before of parts.until(mark));
  while (!(await parts.ends())) {
    const { field, name } = partOf(await parts.text(Buffer.from('\r\n\r\n')))
    if (found === null && field === where.field && name !== null) {
      found = { name, ...(await store(parts.until(mark), where)) }
    } else for await (const _other of parts.until(mark));
  }
  if (found === null || found.bytes === 0) return no('none')
  return found.bytes > where.maxBytes ? no('tooLarge') : ok(found)
}

/**
 * Receives the file of a form (multipart/form-data, RFC 7578) straight onto the disk, a chunk at a time, readable by the
 * server alone. Unless it answers ok nothing is left there. The form need not fit into the memory.
 */
export async function receiveUpload(request: Request, where: Where): Promise<Result<Upload, UploadProblem>> {
  const boundary = boundaryOf(request)
  if (!boundary || !request.body) return no('none')
  const forget = () => unlink(where.path).catch(() => undefined)
  try {
    const received = await receive(new Parts(request.body), boundary, where)
    if (!received.ok) await forget()
    return received
  } catch (error) {
    await forget()
    if (error instanceof Broken) return no('broken')
    // Whoever hangs up halfway is no fault of ours; a disk that is full is.
    if (
      (error as NodeJS.ErrnoException).syscall === 'write' ||
      (error as NodeJS.ErrnoException).code === 'ENOSPC'
    )
      throw error
    return no('broken')
  }
}
