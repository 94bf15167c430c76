import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Transform } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { CsvError, parse } from 'csv-parse'
import type { Lang } from '../i18n.ts'
import { no, ok, type Result } from '../result.ts'
import { guessDelimiter } from './rows.ts'
import { isUtf16 } from './sniff.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** A row of a table; the first is the header. `row` counts as a spreadsheet does: the header is 1. */
export type EachRow = (cells: readonly string[], row: number) => void

class NotText extends Error {
  readonly row: number
  readonly near: string
  constructor(row: number, near: string) {
    super()
    this.row = row
    this.near = near
  }
}

class IsUtf16 extends Error {}

/** Bytes to text, chunk by chunk; fails at the first byte that is no UTF-8, with its line. */
function asText(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let row = 1
  let isBegun = false
  const decode = (bytes: Uint8Array | undefined) => {
    try {
      const text = decoder.decode(bytes, { stream: bytes !== undefined })
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) row += 1
      return text
    } catch {
      const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? ''
      const lines = before.split('\n')
      throw new NotText(row + lines.length - 1, (lines.at(-1) ?? '').slice(-20))
    }
  }
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform(chunk: Buffer, _encoding, done) {
      try {
        if (!isBegun && isUtf16(chunk)) throw new IsUtf16()
        isBegun = true
        done(null, decode(chunk))
      } catch (error) {
        done(error as Error)
      }
    },
    flush(done) {
      try {
        done(null, decode(undefined))
      } catch (error) {
        done(error as Error)
      }
    },
  })
}

/** Longer rows are no rows: a quotation mark that is never closed would take in all that follows. */
const LONGEST = 16 * 1024 * 1024
/** So much of the file is looked at for its separator. */
const BEGINNING = 64 * 1024
const options = {
  bom: true,
  relaxColumnCount: true,
  skipEmptyLines: false,
  trim: true,
  maxRecordSize: LONGEST,
}

/** Holds the text back until the first line is whole (or long), so that its separator can be seen. */
async function toRows(texts: AsyncIterable<string>, each: EachRow): Promise<void> {
  let beginning: string | null = ''
  let parser = parse(options)
  let ended = Promise.resolve()
  let row = 0
  const open = (text: string) => {
    beginning = null
    parser = parse({ ...options, delimiter: guessDelimiter(text) })
    parser.on('data', (cells: string[]) => {
      row += 1
      if (cells.some((cell) => cell !== '')) each(cells, row)
    })
    ended = finished(parser)
    // Whether it fails is asked at the end; until then it must not count as a failure that nobody looks at.
    ended.catch(() => undefined)
    return parser.write(text)
  }
  for await (const text of texts) {
    if (parser.destroyed) break
    if (beginning === null) {
      if (!parser.write(text)) await Promise.race([once(parser, 'drain'), ended])
      continue
    }
    beginning += text
    if (beginning.includes('\n') || beginning.length >= BEGINNING) open(beginning)
  }
  if (beginning !== null) open(beginning)
  parser.end()
  await ended
}

/**
 * Reads a CSV file (also `.gz`) row by row without holding it, however long it is. Rows without anything in them are passed
 * over. The problem is one sentence for the file: not there, not packed well, not UTF-8, or a quotation mark out of place.
 */
export async function eachCsvRow(path: string, lang: Lang, each: EachRow): Promise<Result<null, string>> {
  const texts = { nl, en }[lang]
  const decoded = asText()
  const rows = (source: AsyncIterable<string>) => toRows(source, each)
  try {
    if (path.endsWith('.gz')) await pipeline(createReadStream(path), createGunzip(), decoded, rows)
    else await pipeline(createReadStream(path), decoded, rows)
    return ok(null)
  } catch (error) {
    if (error instanceof IsUtf16) return no(texts.utf16)
    if (error instanceof NotText) return no(texts.notUtf8(error.row, error.near))
    if (error instanceof CsvError) {
      // The row where the mark was opened; the parser may have read on to the end of the file.
      return no(texts.brokenCsv(Number(error.records ?? 0) + 1))
    }
    const { code = '' } = error as NodeJS.ErrnoException
    if (/^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|ELOOP|ENAMETOOLONG)$/.test(code))
      return no(texts.notFound(basename(path)))
    if (/^Z_|BUF/.test(code)) return no(texts.brokenGzip)
    throw error
  }
}
